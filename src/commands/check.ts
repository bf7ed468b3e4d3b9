import { existsSync } from 'node:fs'
import { UserError } from '../core/user-error.js'
import { TOOL_VERSION } from '../core/version.js'
import type { Baseline, Gate } from '../engine/baseline.js'
import type { FailOn } from '../engine/configuration/configuration.js'
import type { GateResult } from '../engine/gate-result.js'
import { judgedFindings } from '../engine/judge.js'
import type { Judged, Mending } from '../engine/mend-trial.js'
import type { Revisions } from '../engine/settings.js'
import { resolveRevision } from '../git/commits.js'
import { renderAnnotations } from '../reporters/annotations.js'
import { safeText } from '../reporters/encode.js'
import { renderJson } from '../reporters/json.js'
import { mendLines } from '../reporters/mend-lines.js'
import { renderSarif } from '../reporters/sarif.js'
import { renderSummary } from '../reporters/summary.js'
import { renderText } from '../reporters/text.js'
import { RULES } from '../rules/index.js'
import type { FileTree } from '../sources/file-tree.js'
import { fix } from './fix.js'
import { judgeRepository } from './judge-repository.js'
import { openRepository, type Repository } from './open-repository.js'
import type { Outcome } from './outcome.js'
import { sourceReader } from './source-reader.js'
import type { Terminal } from './terminal.js'

export const CHECK_FORMATS = ['text', 'json', 'github', 'markdown', 'sarif'] as const

export interface CheckOptions {
  readonly format: (typeof CHECK_FORMATS)[number]
  readonly config?: string
  readonly environment?: string
  readonly failOn?: FailOn
  readonly revisions?: Revisions
  readonly base?: string
  readonly gate?: Gate
  readonly fix?: true
}

const EXIT_CODES: Readonly<Record<GateResult['result'], number>> = { pass: 0, fail: 1, incomplete: 3 }

/** Every finding of the repository, and the verdict. */
export function check(path: string, options: CheckOptions, terminal: Terminal): Outcome {
  const repository = openRepository(path)
  const judged = judgedBy(repository, options)
  if (options.fix) return mended(path, fix(repository, judged), options, terminal)
  return outcome(judged.result, repository, options, terminal)
}

/** The verdict on the tree as it is now; the lines about the mends are no part of a report that a program reads. */
function mended(path: string, mending: Mending, options: CheckOptions, terminal: Terminal): Outcome {
  const repository = openRepository(path)
  const { result } = judgedBy(repository, options)
  const left = judgedFindings(result)
  const lines = mendLines(mending, left, result.findings.length - left.length)
  const report = outcome(result, repository, options, terminal)
  if (options.format !== 'text') return { ...report, notes: lines }
  return { ...report, output: `${lines.map(safeText).join('\n')}\n\n${report.output}` }
}

function outcome(result: GateResult, { tree }: Repository, options: CheckOptions, terminal: Terminal): Outcome {
  return { output: render(result, tree, options, terminal), exitCode: EXIT_CODES[result.result] }
}

function judgedBy(repository: Repository, options: CheckOptions): Judged {
  const { base, gate, config = null, failOn = null, environment = null, revisions = 'current' } = options
  const given = { config, failOn, environment, revisions }
  if (base === undefined && gate === 'new') {
    throw new UserError('--gate new needs --base: name the revision or the folder to compare with.')
  }
  const against =
    base === undefined ? null : { baseline: givenBaseline(repository, base), gate: gate ?? 'new', isProposed: true }
  return judgeRepository(repository, given, against)
}

/** A revision of the repository; else a folder with the files as they were. */
function givenBaseline({ git }: Repository, base: string): Baseline {
  const commit = git && resolveRevision(git, base)
  if (commit !== null) return { status: 'given', commit }
  if (existsSync(base)) return { status: 'folder', folder: base }
  const missing = git
    ? 'neither a commit of this repository nor a folder: fetch it first'
    : 'no folder, and git is not used here'
  throw new UserError(`--base ${base} names ${missing}.`)
}

function render(result: GateResult, tree: FileTree, { format }: CheckOptions, terminal: Terminal): string {
  const text = (): string => renderText(result, { ...terminal, readSource: sourceReader(tree) })
  switch (format) {
    case 'json':
      return renderJson(result, { toolVersion: TOOL_VERSION })
    case 'sarif':
      return renderSarif(result, { toolVersion: TOOL_VERSION, rulePages: null, rules: RULES })
    case 'github':
      return `${text()}${renderAnnotations(result, { rulePages: null })
        .map((line) => `${line}\n`)
        .join('')}`
    case 'markdown':
      return renderSummary(result, { repository: null, rulePages: null })
    case 'text':
      return text()
  }
}
