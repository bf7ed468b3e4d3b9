import type { Finding } from '../core/finding.js'
import type { IgnoredFinding } from '../engine/gate-result.js'
import { assumptionSentence } from './assumption.js'
import { htmlCode, inlineCode } from './encode.js'
import { inEnvironments } from './environment-words.js'
import type { LinkOptions } from './links.js'
import { details, placeLink, ruleLink, SEVERITY_LABEL, shortPlaceLink, table } from './markdown.js'
import { prose } from './prose.js'
import { count, countOperations, UNKNOWN_SCOPE } from './words.js'

const RELATED_LIMIT = 20
const IGNORED_LIMIT = 50
/** What a cell shows of a message: about two lines. */
const CELL_LIMIT = 240

/** What is wrong, at a glance: one row per finding, at most `limit`. */
export function findingsTable(
  findings: readonly Finding[],
  links: LinkOptions,
  limit: number,
  where = 'the log and the JSON report have all of them'
): string {
  const rows = findings
    .slice(0, limit)
    .map((finding) => [
      `${unbroken(SEVERITY_LABEL[finding.severity] + stateSuffix(finding))}<br>${ruleLink(finding.rule, links)}`,
      `${finding.scope === UNKNOWN_SCOPE ? 'scope unknown' : inlineCode(finding.scope, 60)}<br>${shortPlaceLink(finding.location, links)}`,
      prose(finding.message, CELL_LIMIT)
    ])
  const rest = findings.length - rows.length
  const more = rest > 0 ? `\n\n${count(rest, 'more finding')}: ${where}.` : ''
  return table(['Finding', 'Where', 'What is wrong'], rows) + more
}

/** One finding in full, folded, with what else there is to say about it. */
export function findingDetails(finding: Finding, links: LinkOptions, more: readonly string[] = []): string {
  const { severity, rule, scope, location, message, help, related, affected, environments, assumption } = finding
  const places = related
    .slice(0, RELATED_LIMIT)
    .map((place) => `- ${placeLink(place.location, links)}: ${prose(place.message)}`)
  const body = [
    prose(message),
    help === '' ? '' : `**Mend:** ${prose(help)}`,
    [`- ${placeLink(location, links)}: the place to mend`, ...places].join('\n'),
    related.length > RELATED_LIMIT ? `${count(related.length - RELATED_LIMIT, 'more place')} in the JSON report.` : '',
    affected.operations > 0
      ? `Affects ${countOperations(
          affected.operations,
          affected.examples.map((example) => inlineCode(example))
        )}.`
      : '',
    environments.length > 0 ? `Holds ${inEnvironments(environments, (name) => inlineCode(name))}.` : '',
    assumption === null ? '' : `This ${prose(assumptionSentence(assumption))}.`,
    ...more
  ]
  const title = `${SEVERITY_LABEL[severity]} ${htmlCode(rule)} ${scope === UNKNOWN_SCOPE ? 'of unknown scope' : `in ${htmlCode(scope)}`}${stateSuffix(finding)}`
  return details(title, body.filter((part) => part !== '').join('\n\n'))
}

/** What somebody accepted, with the reason they gave, folded. */
export function ignoredDetails(ignored: readonly IgnoredFinding[], links: LinkOptions): string {
  const rest = ignored.length - IGNORED_LIMIT
  const lines = ignored.slice(0, IGNORED_LIMIT).map(({ finding, reason }) => {
    return `- ${ruleLink(finding.rule, links)} at ${placeLink(finding.location, links)}: ${prose(reason)}`
  })
  return details(
    `${count(ignored.length, 'finding')} ignored, with reasons`,
    [...lines, ...(rest > 0 ? [`- and ${rest} more in the JSON report`] : [])].join('\n')
  )
}

function stateSuffix({ state }: Finding): string {
  return state === null ? '' : ` (${state})`
}

function unbroken(words: string): string {
  return words.replaceAll(' ', '&nbsp;')
}
