import { inlineCode, safeText, shorten } from './encode.js'

// What stands around a word and means nothing to Markdown.
const OPENING = '("\''
const CLOSING = '.,;:!?)"\''
// Space, code that the message marks itself, an XML tag or an element around one word, a word.
const TOKEN = /(\s+)|`([^`]+)`|(<\/?[A-Za-z][^<>`]{0,200}>(?:[^\s<>`]{1,200}<\/[A-Za-z][\w-]{0,40}>)?)|([^\s`<]+|[`<])/g

const LONGEST_WORD = 40

/**
 * A sentence as one line of Markdown: plain words stay words; whatever could be Markdown, HTML, a link, a mention or a
 * reference (`<base />`, an origin, a path, `#12`) becomes code. So a message needs no mark-up of its own, and the
 * values that it quotes can do nothing.
 */
export function prose(text: string, limit = 1000): string {
  const pieces: { code: boolean; text: string }[] = []
  const push = (code: boolean, piece: string): void => {
    const last = pieces.at(-1)
    // Two code spans side by side would share their backticks.
    if (last?.code === code) last.text += piece
    else if (piece !== '') pieces.push({ code, text: piece })
  }
  for (const [, space, quoted, tag, word] of shortenWords(text.trim(), limit).matchAll(TOKEN)) {
    if (space !== undefined) push(false, ' ')
    else if (quoted !== undefined) push(true, quoted)
    else if (tag !== undefined) push(true, tag)
    else if (word !== undefined) pushWord(word, pieces.length === 0, push)
  }
  return pieces.map((piece) => (piece.code ? inlineCode(piece.text) : piece.text)).join('')
}

/** Cut between two words where one ends near by: half a word would look like a value. */
function shortenWords(text: string, limit: number): string {
  const shown = shorten(text, limit)
  const space = shown.lastIndexOf(' ')
  return shown === text || space < Math.max(1, limit - LONGEST_WORD) ? shown : `${shown.slice(0, space)} …`
}

function pushWord(word: string, isFirst: boolean, push: (code: boolean, piece: string) => void): void {
  let start = 0
  while (start < word.length && OPENING.includes(word.charAt(start))) start++
  let end = word.length
  while (end > start && CLOSING.includes(word.charAt(end - 1))) end--
  const core = word.slice(start, end)
  push(false, word.slice(0, start))
  push(core !== '' && !isPlain(core, isFirst), core)
  push(false, word.slice(end))
}

// A dot, a digit beside a letter or an underscore may be an address, `GH-12` or emphasis; a number at the start, a list.
function isPlain(word: string, isFirst: boolean): boolean {
  if (safeText(word) !== word) return false
  if (/^[0-9]{1,6}$/.test(word)) return !isFirst
  return /^[–—…]$/.test(word) || (/^[\p{L}\p{M}'’-]+$/u.test(word) && /^\p{L}/u.test(word))
}
