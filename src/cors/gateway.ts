import { scopeName } from '../model/scope.js'
import { allows } from './allowance.js'
import { type CorsReply, corsReply, type MetStatement, metStatements } from './answer-cors.js'
import type { Call } from './call.js'
import { type CorsRequest, unsafeRequestHeaderNames } from './cors-request.js'
import { earlyAnswerOf } from './early-answer.js'
import { handWrittenHeaders } from './hand-written.js'
import type { HeaderLine, HttpAnswer } from './header-list.js'
import { normaliseMethod } from './http-names.js'
import type { Read } from './readings.js'

/** What API Management answers, and which statement decided it. */
export type GatewayAnswer =
  | {
      readonly outcome: 'answered'
      readonly answer: HttpAnswer
      /** One sentence: why it answers so. */
      readonly reason: string
      /** Null if no statement decided. */
      readonly decidedBy: MetStatement | null
      /** Statements that may refuse the actual request before a `<cors>` has run: their answers carry no CORS headers. */
      readonly risks: readonly { readonly statement: MetStatement; readonly answer: string }[]
    }
  | { readonly outcome: 'unknown'; readonly reason: string; readonly decidedBy: MetStatement | null }

/**
 * The answer to a preflight: only `<cors>` statements that are direct children of the effective inbound are evaluated, in order; the first one
 * whose origins match answers.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes
 */
export function answerPreflight(call: Call, request: CorsRequest, read: Read): GatewayAnswer {
  if (hidesInHeader(call)) {
    return answered(
      404,
      [],
      'the API takes its version from a header, which a preflight does not carry: no operation is found'
    )
  }
  if (call.optionsOperation) {
    const { id } = call.optionsOperation
    if (read('T10') === 'backend')
      return unknown(`the operation ${id} (OPTIONS) takes the preflight, and its backend answers`)
  }
  const chain = withOpenProduct(call, request, read) ? call.preflight : call.preflightWithoutProduct
  let unmatched: CorsReply | null = null
  for (const statement of metStatements(chain.policy.inbound, read)) {
    if (typeof statement === 'string') return unknown(statement)
    if (statement.element.name !== 'cors') continue
    if (fromFragment(statement) && read('T2') === 'ignored') continue
    const reply = corsReply(call.service, statement, request.origin, read)
    if (reply.matches === null)
      return unknown(reply.allowance.origins.unknown ?? 'the origins are not known', statement)
    if (reply.matches) return permitted(request, reply, read)
    unmatched = reply
    if (reply.terminates === null) return unknown('terminate-unmatched-request is not known', statement)
    if (reply.terminates) break
  }
  if (unmatched === null) return answered(404, [], 'no <cors> answers, and no operation takes OPTIONS')
  return answered(200, [], `no <cors> allows ${request.origin}`, unmatched.statement)
}

/** The answer to the request that the page wanted to make, if every statement lets it pass that may. */
export function answerActual(call: Call, request: CorsRequest, read: Read): GatewayAnswer {
  if (request.subscriptionKey === 'none' && call.openProduct === null && call.api.subscriptionRequired === true) {
    return answered(401, [], 'the API requires a subscription key, and the call carries none')
  }
  const risks: { statement: MetStatement; answer: string }[] = []
  let unmatched: CorsReply | null = null
  for (const statement of metStatements(call.actual.policy.inbound, read)) {
    if (typeof statement === 'string') return unknown(statement)
    if (statement.element.name === 'cors') {
      const reply = corsReply(call.service, statement, request.origin, read)
      if (reply.matches === null)
        return unknown(reply.allowance.origins.unknown ?? 'the origins are not known', statement)
      if (reply.matches) return withHeaders(call, request, reply, risks, read)
      unmatched = reply
      if (reply.terminates === null) return unknown('terminate-unmatched-request is not known', statement)
      if (reply.terminates)
        return answered(200, [], `the <cors> does not allow ${request.origin} and ends the request`, statement, risks)
      continue
    }
    const early = earlyAnswerOf(statement.element)
    if (early && (statement.element.name === 'return-response' || statement.element.name === 'mock-response')) {
      return answered(200, [], `<${statement.element.name}> answers before any <cors> has run`, statement, risks)
    }
    if (early) risks.push({ statement, answer: early.answer })
  }
  const handWritten = handWrittenHeaders(call, read)
  if (typeof handWritten === 'string') return unknown(handWritten)
  const reason = unmatched ? `no <cors> allows ${request.origin}` : 'no <cors> runs, so nobody adds CORS headers'
  return answered(
    200,
    handWritten.added,
    handWritten.added.length > 0 ? 'hand-written headers' : reason,
    unmatched?.statement ?? null,
    risks
  )
}

/** @see https://learn.microsoft.com/azure/api-management/cors-policy#common-configuration-issues */
function hidesInHeader({ service, api }: Call): boolean {
  return service.versionSets.some(
    ({ id, workspace, scheme }) => scheme === 'Header' && id === api.versionSet && workspace === api.workspace
  )
}

function withOpenProduct(call: Call, request: CorsRequest, read: Read): boolean {
  if (request.subscriptionKey === 'query' || call.preflight === call.preflightWithoutProduct) return true
  return read('T9') === 'answers'
}

function fromFragment({ via }: MetStatement): boolean {
  return via.some(({ element }) => element.name === 'include-fragment')
}

/** `*` in a list is answered with what was asked for (assumption T13, the only reading). Methods are compared without case (T12). */
function permitted(request: CorsRequest, reply: CorsReply, read: Read): GatewayAnswer {
  const { allowance, statement } = reply
  const method = normaliseMethod(request.method)
  const allowsMethod = allows(allowance.methods, method.toUpperCase())
  const asked = unsafeRequestHeaderNames(request)
  if (allowsMethod === null && !['GET', 'HEAD', 'POST'].includes(method))
    return unknown(`allowed-methods: ${allowance.methods.unknown}`, statement)
  const unsure = asked.find((name) => allows(allowance.headers, name) === null)
  if (unsure !== undefined) return unknown(`allowed-headers: ${allowance.headers.unknown}`, statement)
  const origin = originHeaders(request, reply, read)
  if (typeof origin === 'string') return unknown(origin, statement)
  const methods = allowsMethod ? method : allowance.methods.names.join(', ')
  const headers = asked.filter((name) => allows(allowance.headers, name) === true).join(', ')
  const lines: HeaderLine[] = [...origin, ['Access-Control-Allow-Methods', methods]]
  if (headers !== '') lines.push(['Access-Control-Allow-Headers', headers])
  return answered(200, lines, `the <cors> of ${scopeName(statement.text.scope)} allows ${request.origin}`, statement)
}

function withHeaders(
  call: Call,
  request: CorsRequest,
  reply: CorsReply,
  risks: readonly { statement: MetStatement; answer: string }[],
  read: Read
): GatewayAnswer {
  const { statement, allowance } = reply
  const origin = originHeaders(request, reply, read)
  if (typeof origin === 'string') return unknown(origin, statement)
  const handWritten = handWrittenHeaders(call, read)
  if (typeof handWritten === 'string') return unknown(handWritten, statement)
  const exposed: HeaderLine[] =
    allowance.exposedHeaders.names.length === 0
      ? []
      : [['Access-Control-Expose-Headers', allowance.exposedHeaders.names.join(', ')]]
  const cors = [...origin, ...exposed]
  const overwritten = handWritten.overwrites && read('T6') === 'hand-written'
  const lines = handWritten.appends ? [...cors, ...handWritten.added] : overwritten ? handWritten.added : cors
  return answered(
    200,
    lines,
    `the <cors> of ${scopeName(statement.text.scope)} allows ${request.origin}`,
    statement,
    risks
  )
}

/** The origin of the page, or `*` where the list says so; with credentials that is assumption T4. */
function originHeaders(request: CorsRequest, { allowance }: CorsReply, read: Read): readonly HeaderLine[] | string {
  if (allowance.credentials === null && request.credentials) return 'allow-credentials is not known'
  const literal = allowance.origins.any && (allowance.credentials !== true || read('T4') === 'literal')
  const lines: HeaderLine[] = [['Access-Control-Allow-Origin', literal ? '*' : request.origin]]
  return allowance.credentials === true ? [...lines, ['Access-Control-Allow-Credentials', 'true']] : lines
}

function answered(
  status: number,
  headers: readonly HeaderLine[],
  reason: string,
  decidedBy: MetStatement | null = null,
  risks: readonly { readonly statement: MetStatement; readonly answer: string }[] = []
): GatewayAnswer {
  return { outcome: 'answered', answer: { status, headers }, reason, decidedBy, risks }
}

function unknown(reason: string, decidedBy: MetStatement | null = null): GatewayAnswer {
  return { outcome: 'unknown', reason, decidedBy }
}
