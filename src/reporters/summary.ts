import type { GateResult } from '../engine/gate-result.js'
import { baselineSentence } from './change-words.js'
import { codeBlock } from './encode.js'
import type { LinkOptions } from './links.js'
import { changeSection } from './markdown-changes.js'
import { contractTable } from './markdown-contract.js'
import { coverageSection, problemList } from './markdown-coverage.js'
import { environmentSection } from './markdown-environments.js'
import { findingDetails, findingsTable, ignoredDetails } from './markdown-findings.js'
import { reachOverview } from './markdown-reach.js'
import { prose } from './prose.js'
import { blocking, consistency, countFindings, foundNothing, LOOKED_FOR, whatWasChecked } from './verdict.js'
import { count } from './words.js'

/** GitHub drops a summary above 1 MiB as a whole. */
export const SUMMARY_LIMIT = 900 * 1024
const TABLE_LIMIT = 100
const DETAILS_LIMIT = 100

/** The job summary: verdict, findings, reach, coverage, as GitHub Markdown. */
export function renderSummary(result: GateResult, links: LinkOptions, limit: number = SUMMARY_LIMIT): string {
  return withinLimit(sections(result, links), limit)
}

/** The job summary of a run that never came to a verdict. */
export function renderFailure(message: string): string {
  return `### ⚠️ The gate could not run, so nothing is proven\n\n${codeBlock(message, 'text')}\n`
}

/** In the order of their weight: what does not fit is dropped from the end. */
function sections(result: GateResult, links: LinkOptions): readonly string[] {
  const { findings, ignored, contract, reach } = result
  if (foundNothing(result)) return [verdict(result, links)]
  const changes = changeSection(result, links)
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
  const found = countFindings(result.findings)
  const checked = `${whatWasChecked(result)}.`
  const compared = result.comparison ? ` ${prose(baselineSentence(result.comparison))}` : ''
  const counted = (found === '' ? checked : `${found} in ${checked}`) + compared
  if (result.result === 'incomplete') {
    const causes = result.coverage.problems.filter(({ incomplete }) => incomplete === true)
    return `### ⚠️ The run was cut short, so nothing is proven\n\n${counted}\n\n${problemList(causes, links)}`.trim()
  }
  if (foundNothing(result))
    return `### ✅ No API Management files, nothing to check\n\nLooked for ${prose(LOOKED_FOR)}.`
  return `### ${heading(result)}\n\n${counted}`
}

function heading(result: GateResult): string {
  if (result.result === 'fail') {
    const { found } = blocking(result)
    if (found === 0) return '❌ The reach becomes wider than the configuration allows'
    return `❌ ${count(found, result.comparison?.gate === 'new' ? 'new CORS problem' : 'CORS problem')} must be mended`
  }
  if (result.findings.length === 0) return `✅ ${consistency(result)}`
  return '✅ Nothing here blocks a merge'
}

function withinLimit(parts: readonly string[], limit: number): string {
  const farewell = (dropped: number): string =>
    `*This summary would be too large for GitHub: ${count(dropped, 'section')} left out. The log and the JSON report have everything.*`
  let size = Buffer.byteLength(farewell(parts.length)) + 2
  let kept = 0
  for (const part of parts) {
    size += Buffer.byteLength(part) + 2
    if (size > limit) break
    kept += 1
  }
  const dropped = parts.length - kept
  return `${[...parts.slice(0, kept), ...(dropped === 0 ? [] : [farewell(dropped)])].join('\n\n')}\n`
}
