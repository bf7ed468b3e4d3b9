import type { MetStatement } from '../cors/answer-cors.js'
import type { Call } from '../cors/call.js'
import type { CorsRequest } from '../cors/cors-request.js'
import { needsPreflight, preflightHeaders } from '../cors/cors-request.js'
import type { Diagnosis } from '../cors/diagnosis.js'
import type { CorsVerdict, Step } from '../cors/verdict.js'
import { scopeName } from '../model/scope.js'
import { type Paint, painter } from './ansi.js'
import { safeText } from './encode.js'

/** One simulated call with all that is to be said about it. */
export interface Trace {
  /** Null: as the repository has the service. */
  readonly environment: string | null
  readonly call: Call
  readonly request: CorsRequest
  readonly verdict: CorsVerdict
  readonly diagnosis: Diagnosis | null
  /** Points on which browsers are known to differ for this call. */
  readonly departures: readonly string[]
}

const MARKS = { passed: ['✓', 'green'], failed: ['✗', 'red'], unknown: ['?', 'yellow'] } as const

/** The why-trace: every step in order, what was sent and answered, the statement that decided, and at a failure the mend. */
export function traceText(trace: Trace, colour: boolean): string {
  const paint = painter(colour)
  const { verdict, diagnosis } = trace
  const lines = [paint(safeText(headline(trace)), 'bold'), '']
  for (const phase of ['preflight', 'actual'] as const) {
    const steps = verdict.steps.filter((step) => step.phase === phase)
    if (steps.length === 0) continue
    lines.push(paint(phase === 'preflight' ? 'Preflight' : 'Actual request', 'bold'))
    for (const step of steps) lines.push(...stepLines(step, paint))
    lines.push('')
  }
  lines.push(...conclusion(verdict, paint), ...explanation(diagnosis, paint))
  for (const departure of trace.departures) lines.push(`note: browsers differ: ${safeText(departure)}`)
  return `${[...lines, '', ...reproduction(trace)].join('\n')}\n`
}

function headline({ call, request, environment }: Trace): string {
  const { api, operation, product } = call
  const what = operation
    ? `${operation.method} ${operation.urlTemplate} (${api.id}/${operation.id})`
    : `${request.method} on API ${api.id}`
  const owner = product ? ` of product ${product.id}` : ''
  const key = {
    header: `with a subscription key${owner} in a header`,
    query: `with a subscription key${owner} in the query string`,
    none: 'with no subscription key'
  }
  const credentials = request.credentials ? 'with credentials' : 'without credentials'
  const where = environment === null ? '' : ` in environment ${environment}`
  return `A page of ${request.origin} calls ${what}${where} ${credentials}, ${key[request.subscriptionKey]}.`
}

function stepLines(step: Step, paint: Paint): readonly string[] {
  const [mark, style] = MARKS[step.outcome]
  const lines = [`  ${paint(mark, style)} ${safeText(step.text)}`]
  if (step.sent) {
    lines.push(
      `      ${safeText(step.sent.method)}`,
      ...step.sent.headers.map(([name, value]) => `      ${safeText(`${name}: ${value}`)}`)
    )
  }
  if (step.answer && step.answer.headers.length > 0) {
    lines.push(...step.answer.headers.map(([name, value]) => `      ${safeText(`${name}: ${value}`)}`))
  }
  if (step.decidedBy && step.actor === 'gateway')
    lines.push(`      decided by ${safeText(statementPlace(step.decidedBy))}`)
  for (const { statement, answer } of step.risks ?? []) {
    lines.push(
      `      ! <${safeText(statement.element.name)}> runs before <cors>: when it ${answer}, the page sees a CORS error (${safeText(statementPlace(statement))})`
    )
  }
  return lines
}

/** `<cors> of global, policy.xml:3, through <base /> apis/orders/policy.xml:4` */
function statementPlace({ element, text, via }: MetStatement): string {
  const { path, line } = text.source.locate(element.span)
  const through = via.map((inclusion) => {
    const place = inclusion.text.source.locate(inclusion.element.span)
    return `<${inclusion.element.name} /> ${place.path}:${place.line}`
  })
  return [
    `<${element.name}> of ${scopeName(text.scope)}, ${path}:${line}`,
    ...(through.length > 0 ? [`through ${through.join(', ')}`] : [])
  ].join(', ')
}

function conclusion(verdict: CorsVerdict, paint: Paint): readonly string[] {
  switch (verdict.outcome) {
    case 'allowed':
      return [`${paint('allowed', 'green', 'bold')}: the page may make this call.`]
    case 'blocked':
      return [`${paint('blocked', 'red', 'bold')}: ${safeText(verdict.reason)}.`]
    case 'unknown':
      return [`${paint('unknown', 'yellow', 'bold')}: ${safeText(verdict.reason)}.`]
  }
}

function explanation(diagnosis: Diagnosis | null, paint: Paint): readonly string[] {
  if (!diagnosis) return []
  const { at, cause, mend, owner } = diagnosis
  const place = at?.text.source.locate(at.element.span)
  return [
    `${paint('cause', 'bold')}: ${safeText(cause)}`,
    `${paint('mend', 'bold')}:  ${safeText(mend)}`,
    ...(place ? [`       at ${safeText(`${place.path}:${place.line}`)}`] : []),
    `${paint('ask', 'bold')}:   ${safeText(owner)}`
  ]
}

/** A line that shows the gateway's real answer; every text in it is quoted for a POSIX shell. */
function reproduction({ call, request }: Trace): readonly string[] {
  const path = [call.api.path, call.operation?.urlTemplate]
    .map((part) => (part ?? '').replace(/^\/+|\/+$/g, ''))
    .filter(Boolean)
  const key = request.subscriptionKey === 'query' ? `?${call.api.subscriptionKeyQuery}=YOUR-KEY` : ''
  const url = ['https://YOUR-GATEWAY', ...path].join('/') + key
  const [method, headers] = needsPreflight(request)
    ? ['OPTIONS', preflightHeaders(request)]
    : [request.method, [['Origin', request.origin]] as const]
  const arguments_ = headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  return [`Try it: curl -i -X ${quoted(method)} ${arguments_.join(' ')} ${quoted(url)}`]
}

function quoted(text: string): string {
  const safe = safeText(text)
  return /^[\w./:-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", `'\\''`)}'`
}
