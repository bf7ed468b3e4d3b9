import type { XmlElement } from '../xml/node.js'
import { attribute, childElements, childrenNamed, texts } from '../xml/query.js'
import { metStatements } from './answer-cors.js'
import type { Call } from './call.js'
import type { HeaderLine } from './header-list.js'
import { type KnownText, knownTextAt } from './known-text.js'
import type { Read } from './readings.js'

/** The `Access-Control-*` headers that outbound writes by `<set-header>`. */
export interface HandWritten {
  readonly added: readonly HeaderLine[]
  /** Writes a value in place of what is there. */
  readonly overwrites: boolean
  /** Writes a value beside what is there. */
  readonly appends: boolean
}

const NOTHING: HandWritten = { added: [], overwrites: false, appends: false }

/** The headers that the effective outbound writes, or the reason why they are not known. What the backend sends is not simulated. */
export function handWrittenHeaders(call: Call, read: Read): HandWritten | string {
  let found: HandWritten | string = NOTHING
  for (const statement of metStatements(call.actual.policy.outbound, read)) {
    if (typeof statement === 'string') continue
    found = written(found, statement.element, knownTextAt(call.service, statement.text.scope))
    if (typeof found === 'string') return `outbound: ${found}`
  }
  return found
}

/** The headers that a `<return-response>` writes into its own answer. */
export function writtenHeaders(response: XmlElement, knownText: KnownText): HandWritten | string {
  let found: HandWritten | string = NOTHING
  for (const child of childElements(response)) {
    found = written(found, child, knownText)
    if (typeof found === 'string') return found
  }
  return found
}

/** Only direct children with literal values are read. */
function written(before: HandWritten, element: XmlElement, knownText: KnownText): HandWritten | string {
  const header = element.name === 'set-header' ? readHeader(element, knownText) : null
  if (header === null) return before
  if (header.value === null) return `the value of ${header.name} is not known here`
  return {
    added: [...before.added, [header.name, header.value]],
    overwrites: before.overwrites || !header.append,
    appends: before.appends || header.append
  }
}

function readHeader(
  element: XmlElement,
  knownText: KnownText
): { name: string; value: string | null; append: boolean } | null {
  const name = attribute(element, 'name')?.text ?? ''
  const action = attribute(element, 'exists-action')?.text ?? 'override'
  if (!/^access-control-(?:allow-origin|allow-credentials)$/i.test(name) || action === 'delete') return null
  const values = childrenNamed(element, 'value').map((value) => texts(value)[0]?.value)
  const known = values.map((value) => (value ? knownText(value) : ''))
  const value = known.includes(null) ? null : known.join(', ')
  return { name, value, append: action === 'append' }
}
