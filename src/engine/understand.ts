import type { Finding } from '../core/finding.js'
import { groupBy } from '../core/group-by.js'
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
import { checkEnvironments, inOrder, judgedEnvironments, type ServiceEnvironments } from './judged-environments.js'
import type { ReportedMend } from './mend.js'
import { pairServices } from './pair-services.js'
import { type LocatedFinding, runRules } from './run-rules.js'
import { distinctProblems, ignoredOnce, inEnvironments, saidOnce } from './said-once.js'
import { type AnalysisOf, type ServiceVariant, serviceVariants } from './service-variants.js'
import type { Revisions, Settings } from './settings.js'

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

/** The services of a tree with everything that their calls run. Pure: no clock, no environment, no network. */
export function analyse(
  tree: FileTree,
  configuration: Configuration = DEFAULT_CONFIGURATION,
  memo: Memo = noMemo,
  revisions: Revisions = 'current'
): {
  readonly analyses: readonly Analysis[]
  /** The environments that each service has, in the same order. */
  readonly variants: readonly (readonly ServiceVariant[])[]
  readonly problems: readonly Problem[]
} {
  const found = discover(tree, memo)
  const attached = attachLoose(found.declarations, configuration.services)
  const assembled = assemble(attached.declarations, memo)
  const isPublic = nameMatcher(configuration.publicApis.map(({ text }) => text))
  const analysisOf: AnalysisOf = (plain, shared) => {
    const judged = shared || revisions === 'current' ? plain : withAllRevisions(plain)
    const service = withGlobalPolicy(judged, configuration.services)
    const chains = shared ? [...shared] : scopeChains(service)
    return { service, chains, clients: clientsOf(service, configuration), isPublic, ignores: [] }
  }
  return {
    analyses: assembled.services.map((service) => analysisOf(service)),
    variants: serviceVariants(assembled.services, attached.declarations, found.variants, analysisOf),
    problems: [...found.problems, ...attached.problems, ...assembled.problems]
  }
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
  const { analyses: found, variants, problems } = analyse(tree, configuration, memo, settings.revisions)
  const plain = head ? pairServices(found, head.analyses) : found
  if (!head) checkEnvironments(plain, variants, settings)
  const environments = plain.flatMap(
    (analysis, index) => judgedEnvironments(analysis, variants[index] ?? [], settings) ?? []
  )
  const contract = checkContract(plain, variants, settings)
  const judgements = inOrder(environments)
  const analyses = judgements.map(({ analysis }) => analysis)
  const ordinary = rules.filter(({ judgesIgnores }) => !judgesIgnores)
  const results = judgements.map((judgement) =>
    inEnvironments(judgement, runRules(ordinary, judgement.analysis, configuration.severities))
  )
  const judged = new Set(ordinary.map(({ id }) => id).filter((id) => configuration.severities.get(id) !== 'off'))
  const reported = results.flatMap((result) => result.reported)
  const accepted = applyIgnores(analyses, reported, { configured: configuration.ignores, judged, today })
  const last = rules.filter(({ judgesIgnores }) => judgesIgnores)
  const lastResults = analyses.map((analysis, index) =>
    runRules(last, { ...analysis, ignores: accepted.ignores[index] ?? [] }, configuration.severities)
  )
  const onIgnores = lastResults.flatMap((result) => result.reported.map(({ finding }) => finding))
  const ignoresOf = groupBy(
    analyses.map(({ service }, index) => ({ service: service.name, ignores: accepted.ignores[index] ?? [] })),
    ({ service }) => service
  )
  return {
    analyses: environments.map(({ service, judgements: [first] }) => ({
      ...first.analysis,
      ignores: (ignoresOf.get(service) ?? []).flatMap(({ ignores }) => ignores)
    })),
    environments,
    findings: saidOnce([...accepted.findings, ...onIgnores], environments),
    ignored: ignoredOnce(accepted.ignored, environments),
    mends: mendsOf(reported, accepted.findings),
    problems: distinctProblems([
      ...problems,
      ...contract,
      ...environments.flatMap((own) => own.problems),
      ...[...results, ...lastResults].flatMap((result) => result.problems)
    ])
  }
}

/** Of the findings that nobody has accepted. */
function mendsOf(reported: readonly LocatedFinding[], open: readonly Finding[]): readonly ReportedMend[] {
  const findings = new Set(open)
  return reported.flatMap(({ finding, at, mend }) =>
    mend && 'text' in at && findings.has(finding) ? [{ finding, text: at.text, mend }] : []
  )
}

/**
 * A configuration that comes from another commit may well name what this one does not have, and a contract what only some environment has,
 * whether or not that one is judged.
 */
function checkContract(
  analyses: readonly Analysis[],
  variants: readonly (readonly ServiceVariant[])[],
  { configuration, isForeign }: Settings
): readonly Problem[] {
  const services = analyses.map(({ service }) => service)
  const unknown = unknownRoots(services, configuration.services)
  const named = [...configuration.clients, ...configuration.publicApis]
  const varied = (named.length > 0 ? analyses : []).flatMap((plain, index) =>
    (variants[index] ?? []).map((variant) => variant.of(plain, []).service)
  )
  const everywhere = [...new Set([...services, ...varied])]
  return [...unknown, ...checkNames(configuration, everywhere, unknown.length === 0 && !isForeign)]
}
