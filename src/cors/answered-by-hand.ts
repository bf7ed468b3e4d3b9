import type { EffectivePolicy } from '../effective/compose.js'
import { type EffectiveSection, statements } from '../effective/effective-section.js'
import type { FragmentLookup } from '../effective/fragment-lookup.js'
import { type InnerStatement, innerStatements } from '../effective/inner-statements.js'
import { writesAllowOrigin } from './header-writer.js'
import { mayWriteHeaders } from './header-writers-below.js'

/** Whether the policy itself writes `Access-Control-Allow-Origin`: into the answer of the backend, or into one of its own. */
export function isAnsweredByHand({ inbound, outbound }: EffectivePolicy, findFragment: FragmentLookup): boolean {
  const writes = ({ element }: InnerStatement): boolean => writesAllowOrigin(element)
  return (
    some(outbound, findFragment, writes) ||
    // In inbound, any other statement writes a header of the request.
    some(inbound, findFragment, (inner) => inner.element.name === 'return-response' && writes(inner))
  )
}

function some(
  section: EffectiveSection,
  findFragment: FragmentLookup,
  isMeant: (inner: InnerStatement) => boolean
): boolean {
  if (!mayWriteHeaders(section)) return false
  for (const statement of statements(section)) {
    if ('unknown' in statement) continue
    for (const inner of innerStatements(statement.element, statement.text, findFragment))
      if (typeof inner !== 'string' && isMeant(inner)) return true
  }
  return false
}
