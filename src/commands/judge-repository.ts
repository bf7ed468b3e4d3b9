import { memos } from '../core/memo.js'
import type { Against } from '../engine/baseline.js'
import { judge } from '../engine/judge.js'
import type { Judged } from '../engine/mend-trial.js'
import { reportWeakening } from '../engine/report-weakening.js'
import type { Settings } from '../engine/settings.js'
import { understand } from '../engine/understand.js'
import { memoryTree } from '../sources/memory-tree.js'
import { rememberingTree } from '../sources/remembering-tree.js'
import { type BaseTrees, baseTrees } from './base-tree.js'
import { baseConfiguration, loadConfiguration } from './load-configuration.js'
import type { Repository } from './open-repository.js'
import { changeSettings, type GivenSettings, runSettings } from './run-settings.js'

/** Judges the working tree: all of it, or by what it changes. */
export function judgeRepository(repository: Repository, given: GivenSettings, against: Against | null): Judged {
  const trees = against && baseTrees(against.baseline, repository)
  if (against && trees) return judgeChange(repository, given, against, trees)
  const settings = settingsWithoutBase(repository, given, against)
  const nextMemo = memos()
  const { tree } = repository
  const head = understand(tree, settings, { memo: nextMemo() })
  const result = judge(head, settings, against && { gate: against.gate, baseline: against.baseline, base: null })
  return { result, tree, settings, head, nextMemo }
}

function judgeChange(repository: Repository, given: GivenSettings, against: Against, trees: BaseTrees): Judged {
  const { baseline, gate } = against
  // Only its configuration is needed before the head is understood.
  const glance = trees.glance()
  if ('failure' in glance) return judgeRepository(repository, given, withoutBase(against, glance.failure))
  const after = loadConfiguration(repository, given.config)
  const before = against.isProposed ? baseConfiguration(glance, repository, given.config) : after
  const settings = changeSettings(before, after, given)
  const nextMemo = memos()
  const headTree = rememberingTree(repository.tree)
  const head = understand(headTree, settings, { memo: nextMemo() })
  const tree = trees.beside(headTree)
  if ('failure' in tree) return judgeRepository(repository, given, withoutBase(against, tree.failure))
  const base = understand(tree, { ...settings, isForeign: true }, { memo: nextMemo(), head })
  const reported = reportWeakening(head, base, { base: before, head: after }, settings)
  const result = judge(reported, settings, { gate, baseline, base })
  return { result, tree: headTree, settings, head, nextMemo }
}

/** A proposed change does not get its own configuration because its base cannot be had: then the base has none. */
function settingsWithoutBase(repository: Repository, given: GivenSettings, against: Against | null): Settings {
  const own = loadConfiguration(repository, given.config)
  if (!against?.isProposed) return runSettings(own, given)
  return changeSettings(baseConfiguration(memoryTree({}), repository, given.config), own, given)
}

function withoutBase(against: Against, reason: string): Against {
  return { ...against, baseline: { status: 'none', reason } }
}
