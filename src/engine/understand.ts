import type { Finding } from '../core/finding.js'
import { type Memo, noMemo } from '../core/memo.js'
import type { Problem } from '../core/problem.js'
import { scopeChains } from '../effective/scope-chain.js'
import { withAllRevisions } from '../model/all-revisions.js'
import { assemble } from '../model/assemble.js'
import type { Analysis } from '../rules/rule.js'
import { discover } from '../sources/discover.js'
import type { FileTree } from '../sources/file-tree.js'
import { clientsOf } from './clients.js'
import { type Configuration, DEFAULT_CONFIGURATION } from './configuration/configuration.js'
import { attachLoose, unknownRoots, withGlobalPolicy } from './configured-services.js'
import { checkNames } from './contract-names.js'
import type { IgnoredFinding } from './gate-result.js'
import { nameMatcher } from './glob.js'
import { applyIgnores } from './ignores.js'
import { pairServices } from './pair-services.js'
import { runRules } from './run-rules.js'
import type { Revisions, Settings } from './settings.js'

/** What one tree says: its services, what is wrong with them, and what could not be read. */
export interface Understanding {
  readonly analyses: readonly Analysis[]
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  readonly problems: readonly Problem[]
}

/** The services of a tree with everything that their calls run. Pure: no clock, no environment, no network. */
export function analyse(
  tree: FileTree,
  configuration: Configuration = DEFAULT_CONFIGURATION,
  memo: Memo = noMemo,
  revisions: Revisions = 'current'
): {
  readonly analyses: readonly Analysis[]
  readonly problems: readonly Problem[]
} {
  const found = discover(tree, memo)
  const attached = attachLoose(found.declarations, configuration.services)
  const assembled = assemble(attached.declarations, memo)
  const isPublic = nameMatcher(configuration.publicApis.map(({ text }) => text))
  const services = revisions === 'all' ? assembled.services.map(withAllRevisions) : assembled.services
  const analyses = services.map((plain) => {
    const service = withGlobalPolicy(plain, configuration.services)
    const clients = clientsOf(service, configuration)
    return { service, chains: scopeChains(service), clients, isPublic, ignores: [] }
  })
  return { analyses, problems: [...found.problems, ...attached.problems, ...assembled.problems] }
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
 * @throws UserError if the configuration of this tree names an API that does not exist
 */
export function understand(
  tree: FileTree,
  settings: Settings,
  { memo, head }: Relation = { memo: noMemo }
): Understanding {
  const { configuration, rules, today } = settings
  const { analyses: found, problems } = analyse(tree, configuration, memo, settings.revisions)
  const analyses = head ? pairServices(found, head.analyses) : found
  const contract = checkContract(analyses, settings)
  const ordinary = rules.filter(({ judgesIgnores }) => !judgesIgnores)
  const results = analyses.map((analysis) => runRules(ordinary, analysis, configuration.severities))
  const judged = new Set(ordinary.map(({ id }) => id).filter((id) => configuration.severities.get(id) !== 'off'))
  const reported = results.flatMap((result) => result.reported)
  const accepted = applyIgnores(analyses, reported, { configured: configuration.ignores, judged, today })
  const last = rules.filter(({ judgesIgnores }) => judgesIgnores)
  const lastResults = analyses.map((analysis, index) =>
    runRules(last, { ...analysis, ignores: accepted.ignores[index] ?? [] }, configuration.severities)
  )
  return {
    analyses: analyses.map((analysis, index) => ({ ...analysis, ignores: accepted.ignores[index] ?? [] })),
    findings: [...accepted.findings, ...lastResults.flatMap((result) => result.reported.map(({ finding }) => finding))],
    ignored: accepted.ignored,
    problems: [...problems, ...contract, ...[...results, ...lastResults].flatMap((result) => result.problems)]
  }
}

/** A configuration that comes from another commit may well name what this one does not have. */
function checkContract(analyses: readonly Analysis[], { configuration, isForeign }: Settings): readonly Problem[] {
  const services = analyses.map(({ service }) => service)
  const unknown = unknownRoots(services, configuration.services)
  return [...unknown, ...checkNames(configuration, services, unknown.length === 0 && !isForeign)]
}
