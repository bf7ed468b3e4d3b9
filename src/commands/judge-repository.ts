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

/** Judges the working tree: all of it, or by what it changes. */
export function judgeRepository(repository: Repository, given: GivenSettings, against: Against | null): GateResult {
  const settings = runSettings(repository, given)
  const nextMemo = memos()
  const headTree = rememberingTree(repository.tree)
  const head = understand(headTree, settings, { memo: nextMemo() })
  if (against === null) return judge(head, settings)
  const { git, baseline, gate } = against
  const alone = (reason: string): GateResult =>
    judge(head, settings, { gate, baseline: { status: 'none', reason }, base: null })
  if (baseline.status === 'none') return alone(baseline.reason)
  const tree = git ? baseTree(git, baseline.commit, repository.folder, headTree) : { failure: 'git is missing' }
  if ('failure' in tree) return alone(tree.failure)
  const base = understand(tree, settings, { memo: nextMemo(), head })
  return judge(head, settings, { gate, baseline, base })
}
