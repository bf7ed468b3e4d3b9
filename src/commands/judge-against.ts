import { memos } from '../core/memo.js'
import type { Baseline } from '../engine/baseline.js'
import type { Gate } from '../engine/compare.js'
import type { GateResult } from '../engine/gate-result.js'
import { judge } from '../engine/judge.js'
import { understand } from '../engine/understand.js'
import type { Git } from '../git/git.js'
import { rememberingTree } from '../sources/remembering-tree.js'
import { baseTree } from './base-tree.js'
import type { Repository } from './open-repository.js'
import { type GivenSettings, runSettings } from './run-settings.js'

/** What the working tree is compared with. */
export interface Against {
  readonly git: Git | null
  readonly baseline: Baseline
  readonly gate: Gate
}

/** Judges the working tree by what it changes. */
export function judgeAgainst(repository: Repository, given: GivenSettings, against: Against): GateResult {
  const { git, baseline, gate } = against
  const settings = runSettings(repository, given)
  const nextMemo = memos()
  const headTree = rememberingTree(repository.tree)
  const head = understand(headTree, settings, { memo: nextMemo() })
  const without = (reason: string): GateResult =>
    judge(head, settings, { gate, baseline: { status: 'none', reason }, base: null })
  if (baseline.status === 'none') return without(baseline.reason)
  const tree = git ? baseTree(git, baseline.commit, repository.folder, headTree) : { failure: 'git is missing' }
  if ('failure' in tree) return without(tree.failure)
  const base = understand(tree, settings, { memo: nextMemo(), head })
  return judge(head, settings, { gate, baseline, base })
}
