import type { Finding } from '../core/finding.js'
import type { Span } from '../core/location.js'
import { remember } from '../core/remember.js'
import { findLineStarts } from '../core/source-text.js'
import type { Mend } from '../evidence/mend.js'
import type { PolicyText } from '../model/policy-document.js'
import type { FileTree } from '../sources/file-tree.js'
import { POLICY_LIMIT } from '../sources/reading.js'
import type { Replacement } from '../xml/replacement.js'
import { byText } from './order.js'

/** A finding that says how to mend it, and the text that the mend is an edit of. */
export interface ReportedMend {
  readonly finding: Finding
  readonly text: PolicyText
  readonly mend: Mend
}

/** A mend in the coordinates of the file, which nobody has proved yet. */
export interface ProposedMend {
  /** What it mends: services that share a file have a finding each. */
  readonly findings: readonly [Finding, ...Finding[]]
  readonly path: string
  /** What it does, such as `<base /> added`. */
  readonly does: string
  readonly widens: boolean
  /** In the text of the file, read without a byte order mark. */
  readonly replacements: readonly Replacement[]
}

/**
 * The mends of texts that stand in a file as they are, at least around the place: what is edited in a JSON string, say, would have to be
 * escaped.
 */
export function proposeMends(mends: readonly ReportedMend[], tree: FileTree): readonly ProposedMend[] {
  const fileOf = remember((path: string) => readFile(tree, path))
  const proposed = new Map<string, ProposedMend>()
  for (const { finding, text, mend } of mends) {
    const placed = mend.replacements.map((replacement) => inFile(text, replacement, fileOf))
    const [first] = placed
    if (!first || placed.some((one) => one?.path !== first.path)) continue
    const replacements = placed.flatMap((one) => (one ? [one.replacement] : []))
    const key = JSON.stringify([first.path, replacements])
    const same = proposed.get(key)?.findings ?? [finding]
    const isKnown = same.some(({ fingerprint }) => fingerprint === finding.fingerprint)
    const findings: ProposedMend['findings'] = isKnown ? same : [...same, finding]
    proposed.set(key, { findings, path: first.path, does: mend.does, widens: mend.widens === true, replacements })
  }
  return [...proposed.values()].sort(byPlaceInFile)
}

function byPlaceInFile(one: ProposedMend, other: ProposedMend): number {
  const start = ({ replacements: [first] }: ProposedMend): number => first?.span.start ?? 0
  return byText(one.path, other.path) || start(one) - start(other)
}

interface File {
  readonly text: string
  readonly lineStarts: readonly number[]
}

function readFile(tree: FileTree, path: string): File {
  const content = tree.read(path, POLICY_LIMIT)
  const text = 'text' in content ? content.text : ''
  return { text, lineStarts: findLineStarts(text) }
}

interface Placed {
  readonly path: string
  readonly replacement: Replacement
}

/** Null if the lines of a replacement read otherwise in the file. */
function inFile(
  { source }: PolicyText,
  { span, replacement }: Replacement,
  fileOf: (path: string) => File
): Placed | null {
  const around = withLineEnds(source.text, span)
  const { path, line, column } = source.locate(around)
  const { text, lineStarts } = fileOf(path)
  const start = (lineStarts[line - 1] ?? text.length) + column - 1
  if (!text.startsWith(source.text.slice(around.start, around.end), start)) return null
  const shift = start - around.start
  return { path, replacement: { span: { start: span.start + shift, end: span.end + shift }, replacement } }
}

/** The lines of a span, with the line end in front of them and the one behind: in most kinds of strings those are written otherwise. */
function withLineEnds(text: string, { start, end }: Span): Span {
  const below = text.indexOf('\n', end)
  return {
    start: start === 0 ? 0 : Math.max(0, text.lastIndexOf('\n', start - 1)),
    end: below < 0 ? text.length : below + 1
  }
}
