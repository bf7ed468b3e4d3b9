import { statements } from '../effective/effective-section.js'
import { levels } from '../effective/levels.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import { attribute } from '../xml/query.js'

const ids = new WeakMap<object, number>()
const signatures = new WeakMap<ScopeChain, string>()
let count = 0

/**
 * Equal for chains that answer every cross-origin request alike: they meet the same `<cors>` elements, the same statements that end every
 * request and the same hand-written headers. So thousands of APIs that inherit one `<cors>` are simulated once.
 */
export function chainSignature(chain: ScopeChain): string {
  const known = signatures.get(chain)
  if (known !== undefined) return known
  const signature = JSON.stringify([inboundParts(chain), outboundParts(chain)])
  signatures.set(chain, signature)
  return signature
}

const DECIDING = new Set(['cors', 'return-response', 'mock-response'])

function inboundParts({ policy }: ScopeChain): readonly unknown[] {
  const met = [...statements(policy.inbound)].flatMap((statement): readonly unknown[] => {
    if ('unknown' in statement) return [statement.unknown]
    return DECIDING.has(statement.element.name) ? [idOf(statement.element), isFromFragment(statement.via)] : []
  })
  // A section that is left out may inherit all or nothing (T8), so its document makes a difference.
  const missing = [...levels(policy.inbound)].filter((level) => level.missing).map((level) => idOf(level.document))
  return [met, missing]
}

function outboundParts({ policy }: ScopeChain): readonly unknown[] {
  const written = [...statements(policy.outbound)].flatMap((statement) =>
    'element' in statement && isCorsHeader(attribute(statement.element, 'name')?.text) ? [idOf(statement.element)] : []
  )
  const missing = [...levels(policy.outbound)].filter((level) => level.missing).map((level) => idOf(level.document))
  return [written, written.length > 0 ? missing : []]
}

function isCorsHeader(name: string | undefined): boolean {
  return /^access-control-/i.test(name ?? '')
}

function isFromFragment(via: readonly { readonly element: { readonly name: string } }[]): boolean {
  return via.some(({ element }) => element.name === 'include-fragment')
}

function idOf(object: object): number {
  const known = ids.get(object) ?? ++count
  ids.set(object, known)
  return known
}
