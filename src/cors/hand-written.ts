import type { XmlElement } from '../xml/node.js'
import { attribute, childrenNamed, texts } from '../xml/query.js'
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

/** Only direct children with literal values are read; the reason why the headers are not known otherwise. */
export function handWrittenHeaders(call: Call, read: Read): HandWritten | string {
  let found = NOTHING
  for (const statement of metStatements(call.actual.policy.outbound, read)) {
    // What an unknown outbound adds is left to the backend's part, which is not simulated either.
    if (typeof statement === 'string' || statement.element.name !== 'set-header') continue
    const header = readHeader(statement.element, knownTextAt(call.service, statement.text.scope))
    if (header === null) continue
    if (header.value === null) return `outbound writes ${header.name} with a value that is not known here`
    const added = [...found.added, [header.name, header.value] as const]
    found = { added, overwrites: found.overwrites || !header.append, appends: found.appends || header.append }
  }
  return found
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
