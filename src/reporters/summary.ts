import type { GateResult } from '../engine/gate-result.js'
import { codeBlock } from './encode.js'
import type { LinkOptions } from './links.js'
import { changeTable } from './markdown-changes.js'
import { contractTable } from './markdown-contract.js'
import { coverageSection, problemList } from './markdown-coverage.js'
import { environmentSection } from './markdown-environments.js'
import { findingDetails, findingsTable, ignoredDetails } from './markdown-findings.js'
import { reachOverview } from './markdown-reach.js'
import { countsLine, heading } from './markdown-verdict.js'
import { prose } from './prose.js'
import { foundNothing, LOOKED_FOR } from './verdict.js'
import { withinLimit } from './within-limit.js'
import { count } from './words.js'

/** GitHub drops a summary above 1 MiB as a whole. */
export const SUMMARY_LIMIT = 900 * 1024
const TABLE_LIMIT = 100
const CHANGE_LIMIT = 50
const DETAILS_LIMIT = 100

/** The job summary: verdict, findings, reach, coverage, as GitHub Markdown. */
export function renderSummary(result: GateResult, links: LinkOptions, limit: number = SUMMARY_LIMIT): string {
  return withinLimit(sections(result, links), { bytes: limit }, farewell)
}

/** The job summary of a run that never came to a verdict. */
export function renderFailure(message: string): string {
  return `### ⚠️ The gate could not run, so nothing is proven\n\n${codeBlock(message, 'text')}\n`
}

/** In the order of their weight: what does not fit is dropped from the end. */
function sections(result: GateResult, links: LinkOptions): readonly string[] {
  const { findings, ignored, contract, reach } = result
  if (foundNothing(result)) return [verdict(result, links)]
  const changes = changeTable(result, links, CHANGE_LIMIT)
  const environments = environmentSection(result)
  return [
    verdict(result, links),
    ...(findings.length === 0 ? [] : [findingsTable(findings, links, TABLE_LIMIT)]),
    ...(changes === '' ? [] : [`### What this change does\n\n${changes}`]),
    ...findings.slice(0, DETAILS_LIMIT).map((finding) => findingDetails(finding, links)),
    ...(ignored.length === 0 ? [] : [ignoredDetails(ignored, links)]),
    ...(contract.length === 0 ? [] : [`### The contract\n\n${contractTable(contract.filter(isUsual))}`]),
    ...(environments === '' ? [] : [`### Environments\n\n${environments}`]),
    ...reachOverview(reach.filter(isUsual), links).map((part, index) =>
      index === 0 ? `### Who can call what\n\n${part}` : part
    ),
    `### What was read\n\n${coverageSection(result, links)}`
  ]
}

/** What environments do differently is a section of its own. */
function isUsual({ environment }: { readonly environment?: string }): boolean {
  return environment === undefined
}

function verdict(result: GateResult, links: LinkOptions): string {
  const title = `### ${heading(result)}`
  if (result.result === 'incomplete') {
    const causes = result.coverage.problems.filter(({ incomplete }) => incomplete === true)
    return `${title}\n\n${countsLine(result)}\n\n${problemList(causes, links)}`.trim()
  }
  return `${title}\n\n${foundNothing(result) ? `Looked for ${prose(LOOKED_FOR)}.` : countsLine(result)}`
}

function farewell(dropped: number): string {
  return `*This summary would be too large for GitHub: ${count(dropped, 'section')} left out. The log and the JSON report have everything.*`
}
