import { type PolicyText, SECTION_NAMES, type SectionName } from '../model/policy-document.js'
import { statements } from './effective-section.js'
import type { ScopeChain } from './scope-chain.js'

/** The documents and fragments of which a chain runs at least one statement in some sections. */
export function textsOf(chain: ScopeChain, sections: readonly SectionName[] = SECTION_NAMES): ReadonlySet<PolicyText> {
  const texts = new Set<PolicyText>()
  for (const name of sections) {
    for (const statement of statements(chain.policy[name])) if (!('unknown' in statement)) texts.add(statement.text)
  }
  return texts
}
