import type { Problem } from '../core/problem.js'
import type { GateResult, ServiceSummary } from '../engine/gate-result.js'
import { COVERAGE_KINDS, LOOSE_MEANING, LOOSE_TITLE } from './coverage-words.js'
import { inlineCode } from './encode.js'
import type { LinkOptions } from './links.js'
import { details, placeLink, table } from './markdown.js'
import { afterPlace } from './place.js'
import { prose } from './prose.js'
import { count } from './words.js'

const PROBLEM_LIMIT = 20
const SERVICE_LIMIT = 50

/** What was read, what was not, and what that means. */
export function coverageSection(result: GateResult, links: LinkOptions): string {
  const { coverage, services } = result
  const lists = COVERAGE_KINDS.flatMap(({ kind, title, meaning }) => {
    const problems = coverage.problems.filter((problem) => problem.kind === kind)
    return problems.length === 0
      ? []
      : [details(`${problems.length} ${title}: ${meaning}`, problemList(problems, links))]
  })
  const read = services.length === 0 ? `${count(coverage.policyDocuments, 'policy document')} outside any service.` : ''
  const { loose = 0 } = coverage
  const alone = loose === 0 ? '' : `${count(loose, 'policy document')} ${LOOSE_TITLE}: ${prose(LOOSE_MEANING)}.`
  const complete = lists.length === 0 ? 'Everything that was found was read.' : ''
  return [read, services.length === 0 ? '' : serviceTable(services), alone, complete, ...lists]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** One line per problem, at most a few. */
export function problemList(problems: readonly Problem[], links: LinkOptions): string {
  const rest = problems.length - PROBLEM_LIMIT
  return [
    ...problems
      .slice(0, PROBLEM_LIMIT)
      .map(
        (problem) => `- ${placeLink(problem.location, links)}${separator(problem)}${prose(afterPlace(problem, ''))}`
      ),
    ...(rest > 0 ? [`- and ${rest} more in the JSON report`] : [])
  ].join('\n')
}

function separator(problem: Problem): string {
  return afterPlace(problem, '').startsWith(' ') ? ' ' : ': '
}

function serviceTable(services: readonly ServiceSummary[]): string {
  const rows = services
    .slice(0, SERVICE_LIMIT)
    .map(({ name, layouts, apis, operations, products, documents, fragments }) => [
      inlineCode(name),
      layouts.join(', '),
      ...[apis, operations, products, documents, fragments].map(String)
    ])
  const rest = services.length - rows.length
  const more = rest > 0 ? `\n\n${count(rest, 'more service')} in the JSON report.` : ''
  return table(['Service', 'Layout', 'APIs', 'Operations', 'Products', 'Policy documents', 'Fragments'], rows) + more
}
