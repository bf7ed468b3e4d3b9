import type { EffectivePolicy } from '../effective/compose.js'
import type { EffectiveSection } from '../effective/effective-section.js'
import type { FragmentLookup } from '../effective/fragment-lookup.js'
import { type Holder, holderOf } from '../effective/holder.js'
import { type InnerStatement, innerStatements } from '../effective/inner-statements.js'
import type { PolicyText } from '../model/policy-document.js'
import { type MetStatement, metStatements } from './answer-cors.js'
import { type HeaderWriter, headerWriter, writesAllowOrigin } from './header-writer.js'
import { mayWriteHeaders } from './header-writers-below.js'

/**
 * A response header of CORS that `<set-header>` writes in vain.
 * - `request`: in inbound, where it becomes a header of the request to the backend.
 * - `partial`: `Access-Control-Allow-Origin` in outbound alone: errors, which skip outbound, leave without it.
 * - `doubled`: `Access-Control-Allow-Origin`, appended to the one that a `<cors>` writes.
 */
export interface HandMadeHeader {
  readonly kind: 'request' | 'partial' | 'doubled'
  readonly writer: HeaderWriter
  /** The document or fragment that holds the writer. */
  readonly text: PolicyText
  /** What brings it into the section. */
  readonly holder: Holder
  /** The `<cors>` that writes it as well. */
  readonly cors: MetStatement | null
}

/**
 * Where something is not known, it may hold a `<cors>`, or the header for errors.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies
 */
export function handMadeHeaders(policy: EffectivePolicy, findFragment: FragmentLookup): readonly HandMadeHeader[] {
  if (!mayWriteHeaders(policy.inbound) && !mayWriteHeaders(policy.outbound)) return []
  const read = (section: EffectiveSection, whenMissing: 'nothing' | 'everything'): readonly (Found | null)[] =>
    [...metStatements(section, () => whenMissing)].flatMap((met) => expanded(met, findFragment))
  const [inbound, outbound] = [read(policy.inbound, 'nothing'), read(policy.outbound, 'nothing')]
  const onError = read(policy['on-error'], 'everything')
  const answering = new Set([...outbound, ...onError].map((found) => found?.text))
  // A fragment that is included there as well is meant for where it helps.
  const requests = inbound.filter((found) => found?.text.scope.kind !== 'fragment' || !answering.has(found.text))
  const cors = inbound.find((found) => found?.isDirect && found.element.name === 'cors')
  const origins = outbound.filter((found) => found && headerWriter(found.element)?.isAllowOrigin)
  const isCovered =
    read(policy.inbound, 'everything').some((found) => found === null || found.element.name === 'cors') ||
    onError.some((found) => found === null || writesAllowOrigin(found.element))
  return [
    ...written(requests, 'request'),
    ...(isCovered ? [] : written(origins.slice(0, 1), 'partial')),
    ...(cors
      ? written(
          origins.filter((found) => found?.isDirect),
          'doubled',
          cors.met
        )
      : [])
  ].filter(({ kind, writer }) => kind !== 'doubled' || writer.appends)
}

/** A statement, where it runs, and the statement of the section that brings it; null for what is not known. */
interface Found extends InnerStatement {
  readonly met: MetStatement
  readonly isDirect: boolean
}

function expanded(met: MetStatement | string, findFragment: FragmentLookup): readonly (Found | null)[] {
  if (typeof met === 'string') return [null]
  return [...innerStatements(met.element, met.text, findFragment)].map((inner) =>
    typeof inner === 'string' ? null : { ...inner, met, isDirect: inner.element === met.element }
  )
}

function written(
  statements: readonly (Found | null)[],
  kind: HandMadeHeader['kind'],
  cors: MetStatement | null = null
): readonly HandMadeHeader[] {
  return statements.flatMap((found) => {
    const writer = found && headerWriter(found.element)
    return writer ? [{ kind, writer, text: found.text, holder: holderOf(found.met), cors }] : []
  })
}
