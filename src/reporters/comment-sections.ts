import type { Finding } from '../core/finding.js'
import type { GateResult } from '../engine/gate-result.js'
import { acceptance } from './acceptance.js'
import { stateOf } from './contract-groups.js'
import type { LinkOptions } from './links.js'
import { details } from './markdown.js'
import { changeTable } from './markdown-changes.js'
import { contractTable } from './markdown-contract.js'
import { problemList, problemsByKind } from './markdown-coverage.js'
import { findingDetails, findingsTable, ignoredDetails } from './markdown-findings.js'
import { count } from './words.js'

/** Where the rest of a comment is. */
export const IN_SUMMARY = "in the job's summary"
const ALL_IN_SUMMARY = "the job's summary has all of them"
const ROWS = 10
const CAUSES = 5
const PROBLEMS = 10
const EXISTING_ROWS = 20

/** What the change does, what it breaks, how to mend and to accept that, and what there is besides; in the order of their weight. */
export function commentSections(result: GateResult, links: LinkOptions): readonly string[] {
  const { ignored, coverage } = result
  const { shown, existing } = byState(result)
  const causes = coverage.problems.filter(({ incomplete }) => incomplete === true)
  return [
    problemList(causes, links, CAUSES, IN_SUMMARY),
    changeTable(result, links, ROWS, IN_SUMMARY),
    shown.length === 0 ? '' : findingsTable(shown, links, ROWS, ALL_IN_SUMMARY),
    ...shown.slice(0, ROWS).map((finding) => findingDetails(finding, links, [acceptance(finding, links)])),
    brokenContract(result),
    uncertain(result, links),
    ignored.length === 0 ? '' : ignoredDetails(ignored, links),
    existing.length === 0 ? '' : existingDetails(existing, links)
  ].filter((part) => part !== '')
}

/** The findings of the change, and those that were there before; all of them are shown where all are judged. */
function byState({ findings, comparison }: GateResult): Readonly<Record<'shown' | 'existing', readonly Finding[]>> {
  if (comparison?.gate !== 'new') return { shown: findings, existing: [] }
  // The heading of each list says its state, so no line has to.
  const inState = (isNew: boolean): readonly Finding[] =>
    findings.filter(({ state }) => (state === 'new') === isNew).map((finding) => ({ ...finding, state: null }))
  return { shown: inState(true), existing: inState(false) }
}

function existingDetails(existing: readonly Finding[], links: LinkOptions): string {
  const title = `${count(existing.length, 'finding')} that ${existing.length === 1 ? 'was' : 'were'} there before`
  return details(title, findingsTable(existing, links, EXISTING_ROWS, ALL_IN_SUMMARY))
}

function brokenContract({ contract }: GateResult): string {
  const broken = contract.filter((row) => ['broken', 'partly'].includes(stateOf(row)))
  if (broken.length === 0) return ''
  return details(
    `${count(new Set(broken.map(({ client }) => client)).size, 'client')} whose contract is not kept`,
    contractTable(broken)
  )
}

function uncertain(result: GateResult, links: LinkOptions): string {
  const lists = problemsByKind(result.coverage.problems.filter(({ incomplete }) => incomplete !== true)).map(
    ({ title, problems }) => `**${title}**\n\n${problemList(problems, links, PROBLEMS, IN_SUMMARY)}`
  )
  return lists.length === 0 ? '' : details('What was not read for certain', lists.join('\n\n'))
}
