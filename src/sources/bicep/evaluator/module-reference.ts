import { posix } from 'node:path'
import { fileText } from '../../../core/source-text.js'
import type { FileContent } from '../../file-tree.js'
import { readJson } from '../../values/json-reader.js'
import { propertyValue } from '../../values/object-value.js'
import { knownText } from '../../values/string-value.js'
import type { Value } from '../../values/value.js'

/** A module in a registry (`br:`) or a template spec (`ts:`), its alias replaced. */
export interface ModuleReference {
  /** As the file writes it. */
  readonly text: string
  readonly scheme: 'br' | 'ts'
  /** The registry and the path in it: `mcr.microsoft.com/bicep/avm/res/api-management/service`. */
  readonly path: string
  /** Null for a digest or a missing version. */
  readonly version: string | null
}

/** The registry of the alias that every configuration has. */
const PUBLIC_REGISTRY = 'mcr.microsoft.com/bicep'

export function isRegistryReference(text: string): boolean {
  return /^(?:br|ts)[:/]/.test(text)
}

/** A module for API Management of the Azure Verified Modules, also in a private mirror. */
export function isApiManagementModule({ path }: ModuleReference): boolean {
  return /(?:^|\/)avm\/(?:res\/api-management\/|ptn\/azd\/apim-api$)/.test(path)
}

/** Reads `br:registry/path:version`, `br/alias:path:version` and the same for `ts`; aliases come from `bicepconfig.json`. */
export function createAliases(
  readFile: (path: string) => FileContent
): (text: string, from: string) => ModuleReference | null {
  const configurations = new Map<string, Value | null>()
  const configurationOf = (folder: string): Value | null => {
    const known = configurations.get(folder)
    if (known !== undefined) return known
    const path = posix.join(folder, 'bicepconfig.json')
    const content = readFile(path)
    const parent = posix.dirname(folder)
    const found = 'text' in content ? readJson(fileText(path, content.text)).value : null
    const configuration = found ?? (parent === folder ? null : configurationOf(parent))
    configurations.set(folder, configuration)
    return configuration
  }
  return (text, from) => {
    const match = /^(br|ts)(?:\/([\w-]{1,100}))?:(.+)$/.exec(text)
    if (match === null) return null
    const [, scheme = 'br', alias, rest = ''] = match
    const { path, version } = splitVersion(rest)
    const configuration = alias === undefined ? null : configurationOf(posix.dirname(from))
    const prefix = alias === undefined ? '' : `${aliasPath(scheme, alias, configuration)}/`
    return { text, scheme: scheme as 'br' | 'ts', path: prefix + path, version }
  }
}

function splitVersion(rest: string): { path: string; version: string | null } {
  const digest = rest.indexOf('@')
  if (digest !== -1) return { path: rest.slice(0, digest), version: null }
  const colon = rest.lastIndexOf(':')
  // A colon before a slash is that of a port.
  if (colon === -1 || rest.includes('/', colon)) return { path: rest, version: null }
  return { path: rest.slice(0, colon), version: rest.slice(colon + 1) }
}

/** @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-config-modules#aliases-for-modules */
function aliasPath(scheme: string, alias: string, configuration: Value | null): string {
  const aliases = propertyValue(propertyValue(configuration ?? undefined, 'moduleAliases'), scheme)
  const entry = propertyValue(aliases, alias)
  const names = scheme === 'br' ? ['registry', 'modulePath'] : ['subscription', 'resourceGroup']
  const parts = names
    .map((name) => propertyValue(entry, name))
    .map((part) => (part?.kind === 'string' ? knownText(part) : null))
  const path = parts.filter((part) => part).join('/')
  if (path !== '') return path
  return scheme === 'br' && alias === 'public' ? PUBLIC_REGISTRY : alias
}
