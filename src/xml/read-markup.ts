import { skipBlanks } from './blank.js'
import { endOfText } from './mask.js'
import type { XmlComment, XmlElement, XmlProblem } from './node.js'
import { readDeclaration, readInstruction } from './read-declaration.js'
import { endOfName, readStartTag } from './read-start-tag.js'
import { readValue } from './read-value.js'
import { applyReplacements } from './replacement.js'
import { blank } from './same-length.js'
import { note, type Scan, STOPPED, startScan, stop } from './scan.js'
import { closeElement, openElement, type Tree } from './tree.js'

/** Real policies nest about a dozen elements. */
export const MAXIMUM_DEPTH = 128

/** What one pass over a policy text finds. */
export interface Markup {
  readonly root: XmlElement | null
  /** Comments before and after the root element. */
  readonly comments: readonly XmlComment[]
  readonly problems: readonly XmlProblem[]
  /** The text was read to its end, and every element was closed. */
  readonly complete: boolean
  /** Plain XML, tags and texts alone, of the same length and with the same line ends. */
  readonly masked: string
}

export function readMarkup(text: string): Markup {
  const scan = startScan(text)
  const tree: Tree = { root: null, comments: [], open: [] }
  let at = readByteOrderMark(scan)
  while (at !== STOPPED && at < text.length) at = readNext(scan, tree, at)
  const complete = at !== STOPPED && isComplete(scan, tree)
  const { root, comments } = tree
  return { root, comments, problems: scan.problems, complete, masked: applyReplacements(text, scan.edits) }
}

function isComplete(scan: Scan, tree: Tree): boolean {
  const unclosed = tree.open.at(-1)?.tag
  if (unclosed) {
    stop(scan, unclosed.span.start, unclosed.span.end, `<${unclosed.name}> is never closed: add </${unclosed.name}>`)
  } else if (tree.root === null) {
    stop(scan, 0, scan.text.length, 'There is no element: expected <policies> or <fragment>')
  }
  return !unclosed && tree.root !== null
}

function readByteOrderMark(scan: Scan): number {
  if (!scan.text.startsWith('\uFEFF')) return 0
  scan.edits.push(blank(scan.text, 0, 1))
  return 1
}

/** Reads one construct and returns the offset behind it. */
function readNext(scan: Scan, tree: Tree, at: number): number {
  if (scan.text[at] !== '<') return readText(scan, tree, at)
  switch (scan.text[at + 1]) {
    case '!':
      return readDeclaration(scan, tree, at)
    case '?':
      return readInstruction(scan, at)
    case '/':
      return readEndTag(scan, tree, at)
    default:
      return readElement(scan, tree, at)
  }
}

function readText(scan: Scan, tree: Tree, start: number): number {
  const content = skipBlanks(scan.text, start)
  if (content === scan.text.length || scan.text[content] === '<') return content
  const open = tree.open.at(-1)
  if (!open) return refuseText(scan, start, content)
  const { liquid } = open
  const end = endOfText(scan, start, liquid)
  const value = readValue(scan.text, start, end, { encoded: true, liquid })
  open.children.push({ kind: 'text', span: { start, end }, value })
  return end
}

function refuseText(scan: Scan, start: number, content: number): number {
  const end = scan.next['<'](start)
  note(scan, content, end, 'There is text outside the root element: remove it')
  scan.edits.push(blank(scan.text, start, end))
  return end
}

function readElement(scan: Scan, tree: Tree, start: number): number {
  const tag = readStartTag(scan, start, tree.open.at(-1)?.liquid ?? false)
  if (tag === null) return STOPPED
  const { span, name, empty } = tag
  if (tree.open.length === MAXIMUM_DEPTH) {
    return stop(scan, start, span.end, `<${name}> is nested deeper than ${MAXIMUM_DEPTH} elements`)
  }
  if (tree.open.length === 0 && tree.root !== null) {
    return stop(
      scan,
      start,
      span.end,
      `<${name}> stands behind the root element <${tree.root.name}>: there can be only one`
    )
  }
  openElement(tree, tag)
  if (empty) closeElement(tree, null)
  return span.end
}

function readEndTag(scan: Scan, tree: Tree, start: number): number {
  const nameEnd = endOfName(scan, start + 2)
  const name = scan.text.slice(start + 2, nameEnd)
  const greater = skipBlanks(scan.text, nameEnd)
  if (scan.text[greater] !== '>') return stop(scan, start, nameEnd, `The end tag </${name} is never closed: add >`)
  const open = tree.open.at(-1)
  if (!open) return stop(scan, start, greater + 1, `</${name}> closes nothing: remove it`)
  if (open.tag.name !== name) return refuseEndTag(scan, tree, name)
  closeElement(tree, { start, end: greater + 1 })
  return greater + 1
}

/** The start tag that lacks its end tag is to be mended, so that is the place. */
function refuseEndTag(scan: Scan, tree: Tree, name: string): typeof STOPPED {
  const { name: expected, span } = tree.open.at(-1)!.tag
  const belongsToAncestor = tree.open.some(({ tag }) => tag.name === name)
  const message = belongsToAncestor
    ? `<${expected}> is never closed: add </${expected}> before </${name}>`
    : `<${expected}> is closed by </${name}>: expected </${expected}>`
  return stop(scan, span.start, span.end, message)
}
