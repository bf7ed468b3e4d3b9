import { scopeName } from '../model/scope.js'
import { allows } from './allowance.js'
import { type CorsReply, corsReply, type MetStatement, metStatements, originHeaders } from './answer-cors.js'
import type { Call } from './call.js'
import { type CorsRequest, unsafeRequestHeaderNames } from './cors-request.js'
import { answered, type GatewayAnswer, unknown } from './gateway-answer.js'
import type { HeaderLine } from './header-list.js'
import { isSafelistedMethod, normaliseMethod } from './http-names.js'
import type { Read } from './readings.js'

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
  if (allowsMethod === null && !isSafelistedMethod(method))
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
