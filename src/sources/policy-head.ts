/** What may stand before the root element, and how it ends: in a template also tokens. */
const PROLOGUE = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['%{', '}'],
  ['${', '}'],
  ['#{', '}#']
] as const

export type PolicyRoot = 'policies' | 'fragment'

/**
 * The root of a text that is meant to be a policy document or a fragment, even if it cannot be parsed; null for any other text. Its name
 * says little: `policy.xml` is also a file of ImageMagick, `<policies>` occurs in other products, `<fragment>` with a namespace is an
 * Android layout, and with extensions an Eclipse plug-in.
 */
export function policyRoot(text: string): PolicyRoot | null {
  const start = rootStart(text)
  const root = /^<(policies|fragment)(?:\s[^>]*)?\/?>/.exec(text.slice(start, start + LONGEST_START_TAG))
  if (!root) return null
  const body = withoutComments(text, start)
  if (root[1] === 'fragment') return root[0].includes('xmlns') || /<extension[\s>]/.test(body) ? null : 'fragment'
  return /<(?:inbound|backend|outbound|on-error)[\s/>]/.test(body) || isHole(body, root[0].length) ? 'policies' : null
}

/** `<policies>${sections}</policies>` */
function isHole(body: string, from: number): boolean {
  const rest = skipBlanks(body, from)
  return ['%{', '${', '#{'].some((opening) => body.startsWith(opening, rest))
}

const LONGEST_START_TAG = 1000

/** The offset of the root element: after blanks, comments, the XML declaration, a document type and tokens. */
export function rootStart(text: string): number {
  let position = skipBlanks(text, 0)
  for (;;) {
    const end = prologueEnd(text, position)
    if (end <= position) return position
    position = skipBlanks(text, end)
  }
}

/** Where a part of the prologue ends that begins here; -1 if none does. */
function prologueEnd(text: string, position: number): number {
  const part = PROLOGUE.find(([opening]) => text.startsWith(opening, position))
  if (part) return after(text, part[1], position)
  if (!text.startsWith('<!DOCTYPE', position)) return -1
  const end = text.indexOf('>', position)
  const subset = text.indexOf('[', position)
  return subset >= 0 && subset < end ? after(text, '>', after(text, ']', subset)) : end + 1
}

function after(text: string, closing: string, from: number): number {
  const found = from < 0 ? -1 : text.indexOf(closing, from)
  return found < 0 ? -1 : found + closing.length
}

function skipBlanks(text: string, from: number): number {
  let position = from
  while (' \t\r\n\uFEFF'.includes(text[position] ?? '-')) position++
  return position
}

function withoutComments(text: string, from: number): string {
  const parts: string[] = []
  for (let position = from; position >= 0; ) {
    const comment = text.indexOf('<!--', position)
    parts.push(text.slice(position, comment < 0 ? undefined : comment))
    position = comment < 0 ? -1 : after(text, '-->', comment)
  }
  return parts.join('')
}
