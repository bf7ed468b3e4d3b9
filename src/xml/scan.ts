import { type ForwardSearch, forwardSearch } from './forward-search.js'
import type { XmlProblem } from './node.js'
import type { Replacement } from './replacement.js'

/** What is kept while a policy text is read, once, from its first character to its last. */
export interface Scan {
  readonly text: string
  /** What makes plain XML of the text, in the order of the places. */
  readonly edits: Replacement[]
  readonly problems: XmlProblem[]
  /** A policy expression is never closed: what is wrong behind it is most likely its consequence. */
  unclosedExpression: boolean
  /** How many characters were read as C# in vain. */
  wasted: number
  readonly next: Searches
}

type Searches = Readonly<Record<'<' | '"' | "'" | '@' | '&' | '{' | '}}' | '%}' | '</set-body', ForwardSearch>>

/** Enough to see what is wrong; a text that has more of them is broken as a whole. */
const MAXIMUM_PROBLEMS = 10

/** Of our own messages none is longer. */
const LONGEST_MESSAGE = 200

/** Says that the text cannot be read any further. */
export const STOPPED = -1

export function startScan(text: string): Scan {
  const next: Searches = {
    '<': forwardSearch(text, '<'),
    '"': forwardSearch(text, '"'),
    "'": forwardSearch(text, "'"),
    '@': forwardSearch(text, '@'),
    '&': forwardSearch(text, '&'),
    '{': forwardSearch(text, '{'),
    '}}': forwardSearch(text, '}}'),
    '%}': forwardSearch(text, '%}'),
    '</set-body': forwardSearch(text, '</set-body')
  }
  return { text, edits: [], problems: [], unclosedExpression: false, wasted: 0, next }
}

/** Notes something that an edit mends, so that reading goes on. */
export function note(scan: Scan, start: number, end: number, message: string): void {
  if (scan.problems.length < MAXIMUM_PROBLEMS) scan.problems.push({ span: { start, end }, message: shorten(message) })
}

/** Notes what makes the rest unreadable. */
export function stop(scan: Scan, start: number, end: number, message: string): typeof STOPPED {
  if (!scan.unclosedExpression) note(scan, start, end, message)
  return STOPPED
}

/** Names in a message come from the text and may be of any length. */
function shorten(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message
}
