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
import { attachLoose, withGlobalPolicy } from './configured-services.js'
import { nameMatcher } from './glob.js'
import { type AnalysisOf, type ServiceVariant, serviceVariants } from './service-variants.js'
import type { Revisions } from './settings.js'

/** A service as the repository has it, and as its environments have it. */
export interface AnalysedService {
  readonly plain: Analysis
  readonly variants: readonly ServiceVariant[]
}

/** What stands in a tree, before anybody judges it. */
export interface AnalysedTree {
  readonly services: readonly AnalysedService[]
  readonly problems: readonly Problem[]
}

export interface AnalysisOptions {
  readonly configuration?: Configuration
  readonly memo?: Memo
  readonly revisions?: Revisions
}

/** The services of a tree with everything that their calls run. Pure: no clock, no environment, no network. */
export function analyse(tree: FileTree, options: AnalysisOptions = {}): AnalysedTree {
  const { configuration = DEFAULT_CONFIGURATION, memo = noMemo, revisions = 'current' } = options
  const found = discover(tree, memo)
  const attached = attachLoose(found.declarations, configuration.services)
  const assembled = assemble(attached.declarations, memo)
  const analysisOf = analysisWith(configuration, revisions)
  const variants = serviceVariants(assembled.services, attached.declarations, found.variants, analysisOf)
  return {
    services: assembled.services.map((service, index) => ({
      plain: analysisOf(service),
      variants: variants[index] ?? []
    })),
    problems: [...found.problems, ...attached.problems, ...assembled.problems]
  }
}

function analysisWith(configuration: Configuration, revisions: Revisions): AnalysisOf {
  const isPublic = nameMatcher(configuration.publicApis.map(({ text }) => text))
  return (assembled, chains) => {
    const judged = chains || revisions === 'current' ? assembled : withAllRevisions(assembled)
    const service = withGlobalPolicy(judged, configuration.services)
    return {
      service,
      // A list of its own: what is found out about calls is kept by the list of their chains.
      chains: chains ? [...chains] : scopeChains(service),
      clients: clientsOf(service, configuration),
      isPublic,
      ignores: []
    }
  }
}
