import type { Finding } from '../core/finding.js'
import type { Problem } from '../core/problem.js'
import type { GateResult } from '../engine/gate-result.js'
import { NO_ENVIRONMENT } from '../engine/judged-environments.js'
import { LOOSE_TITLE } from './coverage-words.js'
import { count, enumerate, SEVERITIES } from './words.js'

/** What a run looks for; printed where it found nothing. */
export const LOOKED_FOR =
  'APIOps folders (apis, products, policyFragments, ...), Bicep files and ARM templates with API Management resources, and policy files whose root is <policies> or <fragment>'

/** True if nothing in the repository has to do with API Management. */
export function foundNothing(result: GateResult): boolean {
  const { services, coverage, findings } = result
  return services.length === 0 && coverage.policyDocuments === 0 && findings.length === 0 && goneWords(result) === ''
}

/** Whole services that a change takes away; empty without any. */
export function goneWords({ comparison }: GateResult): string {
  const gone = comparison?.gone.length ?? 0
  return gone === 0
    ? ''
    : `${count(gone, 'service')} of the base ${gone === 1 ? 'is' : 'are'} no longer in the repository`
}

/** `3 APIs, 12 operations, 9 policy documents and 2 fragments in 1 service and 3 environments`. */
export function whatWasChecked({ services, coverage }: GateResult): string {
  const total = (of: 'apis' | 'operations' | 'documents' | 'fragments'): number =>
    services.reduce((sum, service) => sum + service[of], 0)
  const fragments = total('fragments')
  const withFragments = fragments === 0 ? '' : ` and ${count(fragments, 'fragment')}`
  const names = new Set(services.flatMap(({ environments }) => environments).filter((name) => name !== NO_ENVIRONMENT))
  const withEnvironments = names.size === 0 ? '' : ` and ${count(names.size, 'environment')}`
  const documents = count(coverage.policyDocuments - fragments, 'policy document') + withFragments
  if (services.length === 0) return `${documents} outside any service`
  if (isLoose(coverage)) return `${documents} ${LOOSE_TITLE}`
  return `${count(total('apis'), 'API')}, ${count(total('operations'), 'operation')}, ${documents} in ${count(services.length, 'service')}${withEnvironments}`
}

/** `2 errors and 1 note, 1 of them new`; empty without findings. */
export function countFindings(findings: readonly Finding[]): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const amount = findings.filter((finding) => finding.severity === severity).length
    return amount === 0 ? [] : [count(amount, severity)]
  })
  const isCompared = findings.some(({ state }) => state !== null)
  const added = findings.filter(({ state }) => state === 'new').length
  const news = added === 0 ? 'none' : added === findings.length ? 'all' : added
  return enumerate(parts) + (isCompared ? ` (${news} of them new)` : '')
}

/** What makes the gate fail. */
export function blocking({ findings, failOn, comparison }: GateResult): {
  readonly found: number
  readonly widened: number
} {
  if (failOn === 'never') return { found: 0, widened: 0 }
  const judged = comparison?.gate === 'new' ? findings.filter(({ state }) => state === 'new') : findings
  const order = SEVERITIES.indexOf(failOn)
  return {
    found: judged.filter(({ severity }) => SEVERITIES.indexOf(severity) <= order).length,
    widened: comparison?.changes.filter(({ isRefused }) => isRefused).length ?? 0
  }
}

/** What a run without findings has shown. */
export function consistency({ coverage }: GateResult): string {
  if (isLoose(coverage)) return 'nothing is wrong in any of them alone'
  const isBlind = coverage.problems.some(({ kind }) => kind === 'unreadable')
  return isBlind ? 'CORS is consistent in what could be read' : 'CORS is consistent'
}

/** Nothing says which calls run any of the documents. */
function isLoose({ policyDocuments, loose }: GateResult['coverage']): boolean {
  return policyDocuments > 0 && loose === policyDocuments
}

/** Why the run was cut short, in one sentence. */
export function incompleteSentence(causes: readonly Problem[]): string {
  const [first, ...others] = causes
  const more = others.length === 0 ? '' : `, and ${count(others.length, 'more cause')}`
  return `The run was cut short, so nothing is proven: ${first?.message ?? 'the cause is unknown'}${more}.`
}

/** The last line of a report: one sentence that says what the run means. */
export function verdictSentence(result: GateResult): string {
  const found = countFindings(result.findings)
  const checked = whatWasChecked(result)
  if (result.result === 'incomplete') {
    return `The run was cut short, so nothing is proven: ${found === '' ? 'no findings so far' : `${found} so far`} in ${checked}.`
  }
  if (result.result === 'fail') return `${found || 'no findings'} in ${checked}: the gate fails (${whatFails(result)}).`
  if (foundNothing(result)) return `No API Management files, so there is nothing to check. Looked for ${LOOKED_FOR}.`
  if (found === '') return `${checked}: ${goneWords(result) || consistency(result)}.`
  return `${found} in ${checked}: none of them fails the gate (${threshold(result)}).`
}

function whatFails(result: GateResult): string {
  const { found, widened } = blocking(result)
  return [...(found > 0 ? [threshold(result)] : []), ...(widened > 0 ? ['fail-on-widened'] : [])].join('; ')
}

function threshold({ failOn, comparison }: GateResult): string {
  return `fail-on: ${failOn}${comparison?.gate === 'new' && failOn !== 'never' ? ', new findings only' : ''}`
}
