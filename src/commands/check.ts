import { TOOL_VERSION } from '../core/version.js'
import type { FailOn, GateResult } from '../engine/gate-result.js'
import { judge } from '../engine/judge.js'
import type { Revisions } from '../engine/settings.js'
import { understand } from '../engine/understand.js'
import { renderAnnotations } from '../reporters/annotations.js'
import { renderJson } from '../reporters/json.js'
import { renderSummary } from '../reporters/summary.js'
import { renderText } from '../reporters/text.js'
import type { FileTree } from '../sources/file-tree.js'
import { openRepository } from './open-repository.js'
import type { Outcome } from './outcome.js'
import { runSettings } from './run-settings.js'
import { sourceReader } from './source-reader.js'
import type { Terminal } from './terminal.js'

export const CHECK_FORMATS = ['text', 'json', 'github', 'markdown'] as const

export interface CheckOptions {
  readonly format: (typeof CHECK_FORMATS)[number]
  readonly config?: string
  readonly failOn?: FailOn
  readonly revisions?: Revisions
}

const EXIT_CODES: Readonly<Record<GateResult['result'], number>> = { pass: 0, fail: 1, incomplete: 3 }

/** Every finding of the repository, and the verdict. */
export function check(path: string, options: CheckOptions, terminal: Terminal): Outcome {
  const repository = openRepository(path)
  const { config = null, failOn = null, revisions = 'current' } = options
  const settings = { ...runSettings(repository, { config, failOn }), revisions }
  const result = judge(understand(repository.tree, settings), settings)
  return { output: render(result, repository.tree, options, terminal), exitCode: EXIT_CODES[result.result] }
}

function render(result: GateResult, tree: FileTree, { format }: CheckOptions, terminal: Terminal): string {
  const text = (): string => renderText(result, { ...terminal, readSource: sourceReader(tree) })
  switch (format) {
    case 'json':
      return renderJson(result, { toolVersion: TOOL_VERSION })
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
