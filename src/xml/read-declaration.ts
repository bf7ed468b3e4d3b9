import { readValue } from './read-value.js'
import { blank } from './same-length.js'
import { note, type Scan, stop } from './scan.js'
import { addComment, type Tree } from './tree.js'

/** Reads what begins with `<!`: a comment or a CDATA section. */
export function readDeclaration(scan: Scan, tree: Tree, start: number): number {
  const { text } = scan
  if (text.startsWith('<!--', start)) return readComment(scan, tree, start)
  if (text.startsWith('<![CDATA[', start)) return readCharacterData(scan, tree, start)
  if (!/^<!DOCTYPE/i.test(text.slice(start, start + 9))) {
    return stop(scan, start, start + 2, 'Expected a comment <!-- … --> or <![CDATA[ … ]]> behind <!')
  }
  return stop(scan, start, start + 9, 'A policy cannot have a DOCTYPE: remove it')
}

/** Processing instructions, and an XML declaration wherever it stands, say nothing to API Management. */
export function readInstruction(scan: Scan, start: number): number {
  const end = scan.text.indexOf('?>', start + 2)
  if (end < 0) return stop(scan, start, start + 2, 'This <? is never closed: add ?>')
  return leaveOut(scan, start, end + 2)
}

/** Nothing but tags and texts is left for the XML parser: it would refuse a control character in a comment. */
function leaveOut(scan: Scan, start: number, end: number): number {
  scan.edits.push(blank(scan.text, start, end))
  return end
}

function readComment(scan: Scan, tree: Tree, start: number): number {
  const { text } = scan
  const end = text.indexOf('-->', start + 4)
  if (end < 0) return stop(scan, start, start + 4, 'This comment is never closed: add -->')
  const content = text.slice(start + 4, end)
  if (`${content}-`.includes('--')) noteDashes(scan, start + 4, content)
  addComment(tree, { kind: 'comment', span: { start, end: end + 3 }, text: content })
  return leaveOut(scan, start, end + 3)
}

/** @see https://www.w3.org/TR/xml/#sec-comments */
function noteDashes(scan: Scan, start: number, content: string): void {
  const dashes = start + `${content}-`.indexOf('--')
  const reopened = scan.text.startsWith('<!--', dashes - 2)
  const message = reopened
    ? 'A comment is opened inside another one: close the outer one with --> first'
    : 'A comment cannot hold "--": write a single dash'
  note(scan, reopened ? dashes - 2 : dashes, dashes + 2, message)
}

function readCharacterData(scan: Scan, tree: Tree, start: number): number {
  const { text } = scan
  const end = text.indexOf(']]>', start + 9)
  if (end < 0) return stop(scan, start, start + 9, 'This CDATA section is never closed: add ]]>')
  const open = tree.open.at(-1)
  if (open) {
    const value = readValue(text, start + 9, end, { encoded: false, liquid: open.liquid })
    if (value.text !== '') open.children.push({ kind: 'text', span: { start, end: end + 3 }, value })
  } else {
    note(scan, start, end + 3, 'There is text outside the root element: remove it')
  }
  return leaveOut(scan, start, end + 3)
}
