import type { Problem } from '../core/problem.js'
import type { GateResult, ServiceSummary } from '../engine/gate-result.js'
import { COVERAGE_KINDS, LOOSE_MEANING, LOOSE_TITLE } from './coverage-words.js'
import { inlineCode } from './encode.js'
import { environmentName } from './environment-words.js'
import type { LinkOptions } from './links.js'
import { details, placeLink, table } from './markdown.js'
import { afterPlace } from './place.js'
import { prose } from './prose.js'
import { count, fewOf } from './words.js'

const PROBLEM_LIMIT = 20
const SERVICE_LIMIT = 50
const ENVIRONMENT_LIMIT = 5

interface ProblemGroup {
  /** Our own words. */
  readonly title: string
  readonly problems: readonly Problem[]
}

/** What was read, what was not, and what that means. */
export function coverageSection(result: GateResult, links: LinkOptions): string {
  const { coverage, services } = result
  const lists = problemsByKind(coverage.problems).map(({ title, problems }) =>
    details(title, problemList(problems, links))
  )
  const read = services.length === 0 ? `${count(coverage.policyDocuments, 'policy document')} outside any service.` : ''
  const { loose = 0 } = coverage
  const alone = loose === 0 ? '' : `${count(loose, 'policy document')} ${LOOSE_TITLE}: ${prose(LOOSE_MEANING)}.`
  const complete = lists.length === 0 ? 'Everything that was found was read.' : ''
  return [read, services.length === 0 ? '' : serviceTable(services), alone, complete, ...lists]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The problems of each kind that has any, with what it means for the verdict. */
export function problemsByKind(problems: readonly Problem[]): readonly ProblemGroup[] {
  return COVERAGE_KINDS.map(({ kind, title, meaning }) => {
    const own = problems.filter((problem) => problem.kind === kind)
    return { title: `${own.length} ${title}: ${meaning}`, problems: own }
  }).filter((group) => group.problems.length > 0)
}

/** One line per problem, at most a few. */
export function problemList(
  problems: readonly Problem[],
  links: LinkOptions,
  limit = PROBLEM_LIMIT,
  where = 'in the JSON report'
): string {
  const rest = problems.length - limit
  return [
    ...problems
      .slice(0, limit)
      .map(
        (problem) => `- ${placeLink(problem.location, links)}${separator(problem)}${prose(afterPlace(problem, ''))}`
      ),
    ...(rest > 0 ? [`- and ${rest} more ${where}`] : [])
  ].join('\n')
}

function separator(problem: Problem): string {
  return afterPlace(problem, '').startsWith(' ') ? ' ' : ': '
}

function serviceTable(services: readonly ServiceSummary[]): string {
  const hasEnvironments = services.some(({ environments }) => environments.length > 0)
  const rows = services
    .slice(0, SERVICE_LIMIT)
    .map(({ name, layouts, apis, operations, products, documents, fragments, environments }) => [
      inlineCode(name),
      layouts.join(', '),
      ...[apis, operations, products, documents, fragments].map(String),
      ...(hasEnvironments ? [fewOf(environments.map(environmentCell), ENVIRONMENT_LIMIT)] : [])
    ])
  const rest = services.length - rows.length
  const more = rest > 0 ? `\n\n${count(rest, 'more service')} in the JSON report.` : ''
  const head = ['Service', 'Layout', 'APIs', 'Operations', 'Products', 'Policy documents', 'Fragments']
  return table([...head, ...(hasEnvironments ? ['Environments'] : [])], rows) + more
}

function environmentCell(name: string): string {
  return environmentName(name, (text) => inlineCode(text, 40))
}
