import type { Span } from '../core/location.js'
import type { PolicyText } from '../model/policy-document.js'
import type { XmlComment, XmlElement } from '../xml/node.js'

/** A comment such as `<!-- apim-cors-ignore cors-not-first: reason -->`. */
export interface InlineIgnore {
  readonly text: PolicyText
  readonly comment: XmlComment
  /** As written; empty if there is none. */
  readonly rule: string
  readonly reason: string | null
  /** Spans of the policy text on whose lines it accepts findings, the likelier one first. */
  readonly targets: readonly Span[]
}

const MARK = 'apim-cors-ignore'

/** The ignores in the comments of a policy text, in the order of their places. */
export function inlineIgnores(text: PolicyText): readonly InlineIgnore[] {
  // Most policies have none, and then no tree has to be walked.
  if (!text.source.text.includes(MARK)) return []
  const { comments, tags } = walk(text)
  const starts = new Map(comments.map((comment) => [comment.span.start, comment]))
  const behind = new Map<XmlComment, number>()
  // From the last to the first, so that a comment knows where the ones behind it lead.
  for (const comment of comments.toReversed()) {
    const offset = skipSpace(text.source.text, comment.span.end)
    const next = starts.get(offset)
    behind.set(comment, (next && behind.get(next)) ?? offset)
  }
  return comments.flatMap((comment) => {
    const read = readIgnore(comment.text)
    if (read === null) return []
    const ownLine = startsLine(text.source.text, comment.span.start) ? [] : [comment.span]
    const offset = behind.get(comment) ?? comment.span.end
    // No comment can stand inside a start tag, so the one above it is meant for all of its lines.
    return [{ text, comment, ...read, targets: [...ownLine, tags.get(offset) ?? { start: offset, end: offset }] }]
  })
}

function readIgnore(comment: string): Pick<InlineIgnore, 'rule' | 'reason'> | null {
  const words = comment.trim()
  if (!words.startsWith(MARK) || /^[\w-]/.test(words.slice(MARK.length))) return null
  const rest = words.slice(MARK.length).trimStart()
  const rule = /^[\w-]*/.exec(rest)?.[0] ?? ''
  const after = rest.slice(rule.length).trimStart()
  const reason = after.startsWith(':') ? after.slice(1).trim().replaceAll(/\s+/g, ' ') : ''
  return { rule, reason: reason || null }
}

interface Walked {
  /** In the order of their places. */
  readonly comments: readonly XmlComment[]
  /** The start tags of all elements, by their first character. */
  readonly tags: ReadonlyMap<number, Span>
}

function walk({ root, comments }: PolicyText): Walked {
  const found = [...comments]
  const tags = new Map<number, Span>()
  const pending: XmlElement[] = root ? [root] : []
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    tags.set(element.startTag.start, element.startTag)
    for (const child of element.children) {
      if (child.kind === 'comment') found.push(child)
      else if (child.kind === 'element') pending.push(child)
    }
  }
  return { comments: found.sort((one, other) => one.span.start - other.span.start), tags }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charAt(at).trim() === '') at++
  return at
}

function startsLine(text: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && /[ \t]/.test(text.charAt(at))) at--
  return at < 0 || /[\r\n]/.test(text.charAt(at))
}
