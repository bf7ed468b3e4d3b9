import type { Problem } from '../../core/problem.js'
import type { Declaration } from '../../model/declaration.js'
import type { DeclaredService, Deployment } from './declare-root.js'
import { identityOf, policyKey } from './merge-variants.js'

/** What the roots of one service say about it together. */
export interface NamedService {
  readonly name: string
  /** By environment; null: what can be deployed without one. */
  readonly worlds: Map<string | null, World>
  /** Every root can be deployed without an environment. */
  isPlain: boolean
  readonly problems: Problem[]
}

/** A service in one environment. */
export interface World {
  readonly name: string | null
  /** The first parameters file, or root. */
  readonly declaredAt: string
  readonly declared: ReadonlyMap<string, Declaration>
  /** By identity, the key of the policy. */
  readonly policies: ReadonlyMap<string, string>
}

/**
 * Roots that name the same service describe it together, unless they contradict each other: samples often reuse a name. A service without
 * a known name, or with one for each environment, is called after its root file.
 */
export function nameServices(
  services: readonly DeclaredService[],
  taken: ReadonlySet<string>
): readonly NamedService[] {
  const named: NamedService[] = []
  const used = new Set([...taken].map((name) => name.toLowerCase()))
  for (const service of services) {
    const own = new Map(service.deployments.map((deployment) => [deployment.environment, worldOf(deployment)]))
    const same = named.find(({ worlds }) => isSame(worlds, own))
    const target: NamedService = same ?? {
      name: freeName(service, used),
      worlds: new Map(),
      isPlain: true,
      problems: []
    }
    if (!same) named.push(target)
    for (const [environment, world] of joined(target.worlds, own)) target.worlds.set(environment, world)
    target.isPlain &&= own.has(null)
    target.problems.push(...service.problems)
  }
  return named
}

type Worlds = ReadonlyMap<string | null, World>

function worldOf({ name, declaredAt, declarations }: Deployment): World {
  const declared = new Map<string, Declaration>()
  const policies = new Map<string, string>()
  for (const declaration of declarations) {
    const identity = identityOf(declaration)
    const key = declaration.kind === 'policy' ? policyKey(declaration) : identity
    if (!declared.has(key)) declared.set(key, declaration)
    if (declaration.kind === 'policy') policies.set(identity, key)
  }
  return { name, declaredAt, declared, policies }
}

/** What does not know an environment is the same everywhere, if it can be deployed as it is. */
function inEnvironment(worlds: Worlds, environment: string | null): World | undefined {
  return worlds.get(environment) ?? worlds.get(null)
}

/** In every environment that both have, they name the same service, and give no scope two policies. */
function isSame(one: Worlds, other: Worlds): boolean {
  const pairs = [...new Set([...one.keys(), ...other.keys()])].flatMap((environment) => {
    const [left, right] = [inEnvironment(one, environment), inEnvironment(other, environment)]
    return left && right ? [[left, right] as const] : []
  })
  return (
    pairs.length > 0 &&
    pairs.every(([left, right]) => left.name !== null && left.name === right.name) &&
    !pairs.some(([left, right]) => contradicts(left, right))
  )
}

function contradicts({ policies }: World, other: World): boolean {
  return [...other.policies].some(([identity, key]) => (policies.get(identity) ?? key) !== key)
}

/** Policies under a condition may stand beside each other, and what two roots declare alike counts once. */
function joined(one: Worlds, other: Worlds): Worlds {
  const environments = new Set([...one.keys(), ...other.keys()])
  return new Map(
    [...environments].flatMap((environment) => {
      const [left, right] = [inEnvironment(one, environment), inEnvironment(other, environment)]
      const first = left ?? right
      if (!first) return []
      // The first declaration of a thing counts.
      const declared = new Map([
        ...(left?.declared ?? []),
        ...[...(right?.declared ?? [])].filter(([key]) => !left?.declared.has(key))
      ])
      const policies = new Map([...(left?.policies ?? []), ...(right?.policies ?? [])])
      return [[environment, { ...first, declared, policies }] as const]
    })
  )
}

/** Environments may give one service several names: then it has none here. */
function freeName({ deployments, root }: DeclaredService, used: Set<string>): string {
  const [name = null, ...others] = new Set(deployments.map((deployment) => deployment.name))
  const stem = root.replace(/\.\w+$/, '')
  const candidates = [...(name === null || others.length > 0 ? [] : [name]), stem, root]
  let found = candidates.find((candidate) => !used.has(candidate.toLowerCase()))
  for (let number = 2; found === undefined; number++) {
    const numbered = `${stem} ${number}`
    if (!used.has(numbered.toLowerCase())) found = numbered
  }
  used.add(found.toLowerCase())
  return found
}
