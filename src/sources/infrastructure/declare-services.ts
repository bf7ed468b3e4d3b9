import { wholeFile } from '../../core/problem.js'
import type { Declaration } from '../../model/declaration.js'
import { declarationText } from '../../model/declaration-text.js'
import type { Reading } from '../reading.js'
import type { NamedService, World } from './name-services.js'

/**
 * Adds services with their environments to what was read. One that cannot be deployed without an environment is declared as its first one
 * has it.
 */
export function declareServices(services: readonly NamedService[], reading: Reading): void {
  for (const { name, worlds, isPlain, problems } of services) {
    reading.problems.push(...problems)
    const shared = sharing(name)
    const environments = [...worlds]
      .flatMap(([environment, world]) => (environment === null ? [] : [{ environment, world }]))
      .filter(({ world }) => world.declared.size > 0)
      .sort((one, other) => (one.environment < other.environment ? -1 : 1))
    const basis = isPlain ? worlds.get(null) : environments[0]?.world
    const plain = basis ? shared(basis) : []
    const known = new Set(plain)
    reading.declarations.push(...plain)
    for (const { environment, world } of environments) {
      const varied = world === basis ? plain : shared(world)
      reading.variants.push({
        service: name,
        environment,
        declaredAt: wholeFile(world.declaredAt),
        declarations: (own) => [...varied, ...own.filter((declaration) => !known.has(declaration))],
        ...(!isPlain && { isOnlyWay: true as const })
      })
    }
  }
}

/** What environments declare alike is one object, so that whatever is made of it is made once. */
function sharing(service: string): (world: World) => readonly Declaration[] {
  const known = new Map<string, Declaration>()
  return ({ declared }) =>
    [...declared.values()].map((declaration) => {
      const named = { ...declaration, service }
      const text = declarationText(named)
      const same = known.get(text) ?? named
      known.set(text, same)
      return same
    })
}
