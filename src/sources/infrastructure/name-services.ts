import type { Problem } from '../../core/problem.js'
import type { Declaration } from '../../model/declaration.js'
import type { DeclaredService } from './declare-root.js'
import { identityOf, policyKey } from './merge-variants.js'

interface NamedService {
  readonly name: string
  readonly declared: Map<string, Declaration>
  readonly problems: Problem[]
}

/**
 * Roots that name the same service describe it together, unless they contradict each other: samples and environments often reuse a name.
 * A service without a known name is called after its root file.
 */
export function nameServices(
  services: readonly DeclaredService[],
  taken: ReadonlySet<string>
): { readonly declarations: readonly Declaration[]; readonly problems: readonly Problem[] } {
  const named: NamedService[] = []
  const used = new Set([...taken].map((name) => name.toLowerCase()))
  for (const service of services) {
    const same = named.find(
      ({ name, declared }) => name === service.name && !contradicts(declared, service.declarations)
    )
    const target: NamedService = same ?? { name: freeName(service, used), declared: new Map(), problems: [] }
    if (!same) named.push(target)
    for (const declaration of service.declarations) addTo(target.declared, declaration)
    target.problems.push(...service.problems)
  }
  return {
    declarations: named.flatMap(({ name, declared }) =>
      [...declared.values()].map((declaration) => ({ ...declaration, service: name }))
    ),
    problems: named.flatMap(({ problems }) => problems)
  }
}

/** Policies under a condition may stand beside each other, and what two roots declare alike counts once. */
function addTo(declared: Map<string, Declaration>, declaration: Declaration): void {
  const key = declaration.kind === 'policy' ? policyKey(declaration) : identityOf(declaration)
  if (!declared.has(key)) declared.set(key, declaration)
}

function contradicts(declared: ReadonlyMap<string, Declaration>, others: readonly Declaration[]): boolean {
  const scopes = new Map<string, string>()
  for (const [key, declaration] of declared) {
    if (declaration.kind === 'policy') scopes.set(identityOf(declaration), key)
  }
  return others.some((other) => {
    if (other.kind !== 'policy') return false
    const known = scopes.get(identityOf(other))
    return known !== undefined && known !== policyKey(other)
  })
}

function freeName({ name, root }: DeclaredService, used: Set<string>): string {
  const stem = root.replace(/\.\w+$/, '')
  const candidates = [...(name === null ? [] : [name]), stem, root]
  let found = candidates.find((candidate) => !used.has(candidate.toLowerCase()))
  for (let number = 2; found === undefined; number++) {
    const numbered = `${stem} ${number}`
    if (!used.has(numbered.toLowerCase())) found = numbered
  }
  used.add(found.toLowerCase())
  return found
}
