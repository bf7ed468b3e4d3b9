import type { Finding } from '../core/finding.js'
import type { Problem } from '../core/problem.js'
import { scopeChains } from '../effective/scope-chain.js'
import { assemble } from '../model/assemble.js'
import type { Analysis } from '../rules/rule.js'
import { discover } from '../sources/discover.js'
import type { FileTree } from '../sources/file-tree.js'
import { runRules } from './run-rules.js'
import type { Settings } from './settings.js'

/** What one tree says: its services, what is wrong with them, and what could not be read. */
export interface Understanding {
  readonly analyses: readonly Analysis[]
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

/** The services of a tree with everything that their calls run. Pure: no clock, no environment, no network. */
export function analyse(tree: FileTree): {
  readonly analyses: readonly Analysis[]
  readonly problems: readonly Problem[]
} {
  const { declarations, problems } = discover(tree)
  const assembled = assemble(declarations)
  const analyses = assembled.services.map((service) => ({
    service,
    chains: scopeChains(service),
    clients: [],
    isPublic: () => false
  }))
  return { analyses, problems: [...problems, ...assembled.problems] }
}

/** The same function understands the head, the base and every fixture. */
export function understand(tree: FileTree, settings: Settings): Understanding {
  const { analyses, problems } = analyse(tree)
  const results = analyses.map((analysis) => runRules(settings.rules, analysis))
  return {
    analyses,
    findings: results.flatMap(({ findings }) => findings),
    problems: [...problems, ...results.flatMap((result) => result.problems)]
  }
}
