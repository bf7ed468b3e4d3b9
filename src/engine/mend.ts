import type { Finding } from '../core/finding.js'
import type { Location } from '../core/location.js'
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

/** The mends of texts that stand in a file character by character: edits of a JSON string, say, would have to be escaped. */
export function proposeMends(mends: readonly ReportedMend[], tree: FileTree): readonly ProposedMend[] {
  const startOf = verbatimStarts(tree)
  const proposed = new Map<string, ProposedMend>()
  for (const { finding, text, mend } of mends) {
    const start = startOf(text)
    if (start === null || mend.replacements.length === 0) continue
    const replacements = mend.replacements.map(({ span, replacement }) => {
      return { span: { start: span.start + start, end: span.end + start }, replacement }
    })
    const { path } = text.source
    const key = JSON.stringify([path, replacements])
    const same = proposed.get(key)
    const findings = same?.findings ?? [finding]
    const isKnown = findings.some(({ fingerprint }) => fingerprint === finding.fingerprint)
    proposed.set(key, {
      findings: isKnown ? findings : [...findings, finding],
      path,
      does: mend.does,
      widens: mend.widens === true,
      replacements
    })
  }
  return [...proposed.values()].sort(byPlaceInFile)
}

function byPlaceInFile(one: ProposedMend, other: ProposedMend): number {
  const start = ({ replacements: [first] }: ProposedMend): number => first?.span.start ?? 0
  return byText(one.path, other.path) || start(one) - start(other)
}

/** Where in its file a text begins; null if it does not stand there as it is. */
function verbatimStarts(tree: FileTree): (text: PolicyText) => number | null {
  const known = new Map<PolicyText, number | null>()
  return (text) => {
    const start = known.get(text)
    if (start !== undefined) return start
    const found = verbatimStart(text, tree)
    known.set(text, found)
    return found
  }
}

function verbatimStart({ source }: PolicyText, tree: FileTree): number | null {
  const { path, text } = source
  const file = tree.read(path, POLICY_LIMIT)
  if (!('text' in file) || text === '') return null
  const from = source.locate({ start: 0, end: 1 })
  const start = from.path === path ? offsetOf(file.text, from) : null
  return start !== null && file.text.startsWith(text, start) ? start : null
}

function offsetOf(text: string, { line, column }: Location): number | null {
  const start = findLineStarts(text)[line - 1]
  return start === undefined ? null : start + column - 1
}
