import type { NestedFragments } from '../effective/effective-section.js'
import type { PolicyFragment } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'
import { attribute, childElements, descendants } from '../xml/query.js'

/** How a statement can end a request before a later `<cors>` has run; the answer then leaves without CORS headers. */
export interface EarlyAnswer {
  /** The statement itself, or the one inside control flow. */
  readonly element: XmlElement
  /** The fragment that holds it, where control flow includes one. */
  readonly fragment: PolicyFragment | null
  /** What the page gets instead, such as `answers 429`. */
  readonly answer: string
}

const CONTROL_FLOW = new Set(['choose', 'when', 'otherwise', 'retry', 'wait'])

const ANSWERS: Readonly<Record<string, string>> = {
  'rate-limit': 'answers 429',
  'rate-limit-by-key': 'answers 429',
  quota: 'answers 403',
  'quota-by-key': 'answers 403',
  'check-header': 'refuses the request',
  'ip-filter': 'answers 403',
  'return-response': 'answers the request itself',
  'mock-response': 'answers the request itself',
  'cache-lookup': 'answers from the cache',
  'limit-concurrency': 'answers 429',
  'llm-token-limit': 'answers 429',
  'azure-openai-token-limit': 'answers 429',
  'llm-content-safety': 'answers 403',
  'llm-semantic-cache-lookup': 'answers from the cache',
  'azure-openai-semantic-cache-lookup': 'answers from the cache'
}

/** These fail the request only where they are not told to go on. */
const FAILS_UNLESS_IGNORED = new Set(['authentication-managed-identity', 'send-request'])

/** Whether a statement can refuse or end a request, itself or through what it controls. */
export function earlyAnswerOf(statement: XmlElement, nested?: NestedFragments): EarlyAnswer | null {
  const fragment = nested?.get(statement)
  if (typeof fragment === 'object') {
    const early = fragment.root && firstOf(childElements(fragment.root))
    return early && { ...early, fragment }
  }
  return CONTROL_FLOW.has(statement.name) ? firstOf(childElements(statement), nested) : ownAnswer(statement)
}

function firstOf(statements: readonly XmlElement[], nested?: NestedFragments): EarlyAnswer | null {
  for (const statement of statements) {
    const early = earlyAnswerOf(statement, nested)
    if (early) return early
  }
  return null
}

function ownAnswer(element: XmlElement): EarlyAnswer | null {
  const answer = answerOf(element)
  return answer === null ? null : { element, fragment: null, answer }
}

function answerOf(element: XmlElement): string | null {
  const { name } = element
  if (name.startsWith('validate-')) return mayFailValidation(element) ? validationAnswer(element) : null
  if (FAILS_UNLESS_IGNORED.has(name)) {
    return attribute(element, 'ignore-error')?.text.toLowerCase() === 'true' ? null : 'fails with 500'
  }
  if (!Object.hasOwn(ANSWERS, name) || (name === 'return-response' && writesAllowOrigin(element))) return null
  return statusOf(element) ?? ANSWERS[name] ?? null
}

/** `detect` and `ignore` let the request pass: https://learn.microsoft.com/azure/api-management/validate-content-policy#actions */
function mayFailValidation(element: XmlElement): boolean {
  const actions = [...descendants(element)]
    .flatMap((inner) => inner.attributes)
    .filter(({ name }) => name === 'action' || name.endsWith('-action'))
  return actions.length === 0 || actions.some(({ value }) => value.text !== 'detect' && value.text !== 'ignore')
}

function validationAnswer(element: XmlElement): string {
  const code = attribute(element, 'failed-validation-httpcode')
  if (code?.kind === 'literal') return `answers ${code.text}`
  return element.name === 'validate-jwt' || element.name === 'validate-azure-ad-token'
    ? 'answers 401'
    : 'refuses the request'
}

function statusOf(element: XmlElement): string | null {
  const code = attribute(element, 'failed-check-httpcode')
  return code?.kind === 'literal' ? `answers ${code.text}` : null
}

/** A hand-made answer that carries the header itself is no "CORS error". */
function writesAllowOrigin(response: XmlElement): boolean {
  return childElements(response).some(
    (child) =>
      child.name === 'set-header' && attribute(child, 'name')?.text.toLowerCase() === 'access-control-allow-origin'
  )
}
