import type { Problem } from '../core/problem.js'
import { assemble, assembleNamedValues } from './assemble.js'
import type { Declaration } from './declaration.js'
import type { NamedValue } from './named-value.js'
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
  return isEqual(namedValues, plain.namedValues) ? plain : { ...plain, namedValues }
}

function isEqual(some: readonly NamedValue[], others: readonly NamedValue[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ displayName, value, secret }, index) => {
      const other = others[index]
      return other?.displayName === displayName && other.value === value && other.secret === secret
    })
  )
}
