import type { Problem } from '../core/problem.js'
import { assemble, assembleNamedValues } from './assemble.js'
import type { Declaration } from './declaration.js'
import type { NamedValue } from './named-value.js'
import type { PolicyText } from './policy-document.js'
import type { ServiceModel } from './service-model.js'

/**
 * A service in one environment; the plain service itself if the environment changes nothing. Most environments change named values
 * alone, and share everything else with the plain service.
 *
 * @param own what the files declare for the service
 * @param varied the same with the changes of the environment
 */
export function assembleVariant(
  plain: ServiceModel,
  own: readonly Declaration[],
  varied: readonly Declaration[],
  problems: Problem[]
): ServiceModel {
  const before = new Set(own)
  const isSame = varied.length === own.length && varied.every(({ kind }, index) => kind === own[index]?.kind)
  const changed = varied.filter((declaration) => !before.has(declaration))
  if (isSame && changed.length === 0) return plain
  if (!isSame || changed.some(({ kind }) => kind !== 'namedValue')) {
    const assembly = assemble(varied)
    problems.push(...assembly.problems)
    return { ...(assembly.services[0] ?? plain), name: plain.name }
  }
  const namedValues = assembleNamedValues(
    varied.filter((declaration) => declaration.kind === 'namedValue'),
    problems
  )
  return saysTheSame(plain, namedValues) ? plain : { ...plain, namedValues }
}

/** Many named values are for other parts of the service than its policies. */
function saysTheSame(plain: ServiceModel, namedValues: readonly NamedValue[]): boolean {
  return (
    namedValues.length === plain.namedValues.length &&
    namedValues.every(({ displayName, value, secret }, index) => {
      const other = plain.namedValues[index]
      if (other?.displayName !== displayName) return false
      return (other.value === value && other.secret === secret) || !isMentioned(displayName, plain)
    })
  )
}

/** Whether any policy text of the service has the named value in it. */
export function isMentioned(displayName: string, { documents, fragments }: ServiceModel): boolean {
  const name = displayName.toLowerCase()
  return mentionedNames(documents).has(name) || mentionedNames(fragments).has(name)
}

const names = new WeakMap<readonly PolicyText[], ReadonlySet<string>>()

/** The display names that any of the texts mentions, in lower case. */
function mentionedNames(texts: readonly PolicyText[]): ReadonlySet<string> {
  const known = names.get(texts)
  if (known) return known
  const found = texts.flatMap(({ source }) =>
    [...source.text.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, name = '']) => name.toLowerCase())
  )
  const mentioned = new Set(found)
  names.set(texts, mentioned)
  return mentioned
}
