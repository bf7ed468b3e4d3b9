import type { Finding } from '../core/finding.js'
import type { Problem } from '../core/problem.js'
import type { GateResult } from '../engine/gate-result.js'
import { assumptionSentence } from './assumption.js'
import { jsonText } from './encode.js'
import { inEnvironments } from './environment-words.js'
import { SARIF_LIMITS } from './sarif-limits.js'
import { relatedLocation, sarifLocation, sarifText } from './sarif-place.js'
import { type RuleDescription, sarifRule } from './sarif-rules.js'
import { count } from './words.js'

export interface SarifOptions {
  readonly toolVersion: string
  /** Where the pages of the rules are, without a trailing slash; null leaves the links out. */
  readonly rulePages: string | null
  /** Every rule that can have a finding. */
  readonly rules: readonly RuleDescription[]
}

const NOTIFICATION_LIMIT = 100
/** Far below what code scanning shows, so that 5,000 results stay far below 10 MB. */
const RELATED_LIMIT = 20

/**
 * SARIF 2.1.0 with what code scanning takes. Accepted findings are left out, for an upload would make open alerts of them, and so are
 * mended ones: an alert that is not in the file is closed.
 */
export function renderSarif(result: GateResult, options: SarifOptions): string {
  const { toolVersion, rulePages, rules } = options
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const shown = result.findings.slice(0, SARIF_LIMITS.shownResults)
  const run = {
    tool: {
      driver: {
        name: 'apim-cors-gate',
        semanticVersion: toolVersion,
        ...(rulePages === null ? {} : { informationUri: rulePages }),
        rules: rules.map((rule) => sarifRule(rule, rulePages))
      }
    },
    automationDetails: { id: 'apim-cors/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: result.result !== 'incomplete',
        toolExecutionNotifications: notifications(result, result.findings.length - shown.length)
      }
    ],
    results: shown.map((finding) => sarifResult(finding, indexes.get(finding.rule)))
  }
  // One result a line, as in the JSON report.
  const runText = jsonText(run, ['results']).trimEnd()
  return `{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [${runText}]\n}\n`
}

function sarifResult(finding: Finding, ruleIndex: number | undefined): object {
  const { rule, severity, state, location, fingerprint, related, scope, service, environments, assumption } = finding
  const others = related.slice(0, RELATED_LIMIT).map(relatedLocation)
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: sarifText(messageOf(finding)),
    locations: [sarifLocation(location)],
    ...(others.length === 0 ? {} : { relatedLocations: others }),
    // The upload itself adds primaryLocationLineHash, and warns about one that it would not have made.
    partialFingerprints: { 'apimCorsFinding/v1': fingerprint },
    ...(state === null ? {} : { baselineState: state === 'new' ? 'new' : 'unchanged' }),
    properties: {
      ...(scope === '' ? {} : { scope }),
      ...(service === '' ? {} : { service }),
      ...(environments.length === 0 ? {} : { environments }),
      ...(assumption === null ? {} : { assumption: assumptionSentence(assumption) })
    }
  }
}

function messageOf({ message, help, environments }: Finding): string {
  const where = environments.length === 0 ? '' : `Holds ${inEnvironments(environments, (name) => name)}.`
  return [message, where, help === '' ? '' : `Mend: ${help}`].filter((part) => part !== '').join(' ')
}

/** What is missing in the file, and why. */
function notifications({ coverage }: GateResult, dropped: number): readonly object[] {
  const told = coverage.problems.filter(({ kind, incomplete }) => incomplete === true || kind === 'unreadable')
  const rest = told.length - NOTIFICATION_LIMIT
  return [
    ...(dropped > 0
      ? [notification(`${count(dropped, 'finding')} left out: code scanning shows 5,000 of a run.`)]
      : []),
    ...told.slice(0, NOTIFICATION_LIMIT).map(problemNotification),
    ...(rest > 0 ? [notification(`${count(rest, 'more problem')} in the JSON report.`)] : [])
  ]
}

function problemNotification({ location, message, incomplete }: Problem): object {
  return {
    level: incomplete === true ? 'error' : 'warning',
    message: sarifText(message),
    locations: [sarifLocation(location)]
  }
}

function notification(words: string): object {
  return { level: 'warning', message: { text: words } }
}
