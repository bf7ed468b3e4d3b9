import { arrayMember, isObject } from '../../json-value.js'

const SECTIONS = [
  'namedValues',
  'apis',
  'products',
  'policies',
  'servicePolicies',
  'policyFragments',
  'versionSets',
  'workspaces',
  'backends',
  'diagnostics',
  'gateways',
  'groups',
  'loggers',
  'subscriptions',
  'tags'
]

const SECTION_LINE = new RegExp(`^(?:apimServiceName|${SECTIONS.join('|')})[ \\t]*:`, 'm')

/** Whether a text that cannot be parsed looks like what tells the publisher to override something. */
export function mayBeOverrideFile(text: string): boolean {
  return SECTION_LINE.test(text)
}

/**
 * Whether a parsed file tells the publisher what to override. A file for the extractor lists names where this one has objects; a file
 * with nothing but comments describes an environment that overrides nothing.
 */
export function isOverrideFile(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (!isObject(value)) return false
  const keys = Object.keys(value)
  const isForPublisher = keys.some((key) => key === 'apimServiceName' || SECTIONS.includes(key))
  return isForPublisher && !SECTIONS.some((section) => arrayMember(value, section).some(isExtracted))
}

/** `- orders`, or `- orders: { operations: […] }` */
function isExtracted(entry: unknown): boolean {
  return (
    typeof entry === 'string' || (isObject(entry) && !Object.hasOwn(entry, 'name') && Object.keys(entry).length === 1)
  )
}
