import { judgeRepository } from '../../src/commands/judge-repository.js'
import { openRepository } from '../../src/commands/open-repository.js'
import type { GateResult } from '../../src/engine/gate-result.js'
import { copyExample } from '../command-line/repositories.js'

/** examples/pull-request as a pull request in a repository of its own. */
export function judgePullRequest(folder: string): GateResult {
  copyExample('pull-request/after', folder)
  const given = { config: null, failOn: null, environment: null, revisions: 'current' } as const
  const { result } = judgeRepository(openRepository(folder), given, {
    baseline: { status: 'folder', folder: 'examples/pull-request/before' },
    gate: 'new',
    isProposed: true
  })
  const baseline = { status: 'merge-parent', commit: '5'.repeat(40) } as const
  return { ...result, comparison: result.comparison && { ...result.comparison, baseline } }
}
