import type { Finding } from '../core/finding.js'
import { type Memo, noMemo } from '../core/memo.js'
import type { Problem } from '../core/problem.js'
import type { Analysis } from '../rules/rule.js'
import type { FileTree } from '../sources/file-tree.js'
import { analyse } from './analyse.js'
import { checkContract } from './check-contract.js'
import { checkEnvironments } from './check-environments.js'
import type { IgnoredFinding } from './gate-result.js'
import { inOrder, judgedEnvironments, type ServiceEnvironments } from './judged-environments.js'
import type { ReportedMend } from './mend.js'
import { opinionsOn } from './opinions.js'
import { pairServices } from './pair-services.js'
import { distinctProblems, ignoredOnce, saidOnce } from './said-once.js'
import type { Settings } from './settings.js'

/** What one tree says: its services, what is wrong with them, and what could not be read. */
export interface Understanding {
  /** Each service as the first of its judged environments has it, with the ignores of all of them. */
  readonly analyses: readonly Analysis[]
  /** The environments of each service, in the same order. */
  readonly environments: readonly ServiceEnvironments[]
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  /** How some of the findings can be mended. */
  readonly mends: readonly ReportedMend[]
  readonly problems: readonly Problem[]
}

/** What understanding one tree has to do with another tree. */
export interface Relation {
  readonly memo: Memo
  /** The head, if this is its base: services that are the same get the same name. */
  readonly head?: Understanding
}

/**
 * The same function understands the head, the base and every fixture.
 *
 * @throws UserError if the configuration of this tree names an API or an environment that does not exist
 */
export function understand(
  tree: FileTree,
  settings: Settings,
  { memo, head }: Relation = { memo: noMemo }
): Understanding {
  const { configuration, revisions } = settings
  const analysed = analyse(tree, { configuration, memo, ...(revisions && { revisions }) })
  const services = head ? pairServices(analysed.services, head.analyses) : analysed.services
  if (!head) checkEnvironments(services, settings)
  const environments = services.flatMap((service) => judgedEnvironments(service, settings) ?? [])
  const contract = checkContract(services, settings)
  const opinions = opinionsOn(inOrder(environments), settings)
  return {
    analyses: environments.map(({ service, judgements: [first] }) => ({
      ...first.analysis,
      ignores: opinions.ignores.get(service) ?? []
    })),
    environments,
    findings: saidOnce(opinions.findings, environments),
    ignored: ignoredOnce(opinions.ignored, environments),
    mends: opinions.mends,
    problems: distinctProblems([
      ...analysed.problems,
      ...contract,
      ...environments.flatMap(({ problems }) => problems),
      ...opinions.problems
    ])
  }
}
