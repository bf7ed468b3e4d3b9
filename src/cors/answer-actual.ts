import { scopeName } from '../model/scope.js'
import { type CorsReply, corsReply, type MetStatement, metStatements, originHeaders } from './answer-cors.js'
import type { Call } from './call.js'
import type { CorsRequest } from './cors-request.js'
import { earlyAnswerOf } from './early-answer.js'
import { answered, type GatewayAnswer, type Risk, unknown } from './gateway-answer.js'
import { handWrittenHeaders, writtenHeaders } from './hand-written.js'
import type { HeaderLine } from './header-list.js'
import { knownTextAt } from './known-text.js'
import type { Read } from './readings.js'

/**
 * The answer to the request that the page wanted to make, if every statement lets it pass that may. A `<cors>` is an ordinary statement here:
 * the first one whose origins match adds its headers. The backend is taken to send no CORS headers of its own.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy
 */
export function answerActual(call: Call, request: CorsRequest, read: Read): GatewayAnswer {
  if (request.subscriptionKey === 'none' && call.openProduct === null && call.api.subscriptionRequired === true) {
    return answered(401, [], 'the API requires a subscription key, and the call carries none')
  }
  const risks: Risk[] = []
  let unmatched: MetStatement | null = null
  for (const statement of metStatements(call.actual.policy.inbound, read)) {
    if (typeof statement === 'string') return unknown(statement)
    if (statement.element.name !== 'cors') {
      const immediate = immediateAnswer(call, statement, risks)
      if (immediate) return immediate
      continue
    }
    const reply = corsReply(call.service, statement, request.origin, read)
    const final = reply.matches ? withHeaders(call, request, reply, risks, read) : ending(reply, request, risks)
    if (final) return final
    unmatched = statement
  }
  return withoutCors(call, request, unmatched, risks, read)
}

/** `return-response` and `mock-response` end every request that reaches them; what else may refuse is noted as a risk. */
function immediateAnswer(call: Call, statement: MetStatement, risks: Risk[]): GatewayAnswer | null {
  const { name } = statement.element
  const early = earlyAnswerOf(statement.element)
  if (name !== 'return-response' && name !== 'mock-response') {
    if (early) risks.push({ statement, answer: early.answer })
    return null
  }
  const headers = writtenHeaders(statement.element, knownTextAt(call.service, statement.text.scope))
  if (typeof headers === 'string') return unknown(`<${name}>: ${headers}`, statement)
  return answered(200, headers.added, `<${name}> answers before any <cors> has run`, statement, risks)
}

/** A `<cors>` that does not match, or of which that is not known; null if the request goes on. */
function ending(
  { matches, terminates, allowance, statement }: CorsReply,
  request: CorsRequest,
  risks: readonly Risk[]
): GatewayAnswer | null {
  if (matches === null) return unknown(allowance.origins.unknown ?? 'the origins are not known', statement)
  if (terminates === null) return unknown('terminate-unmatched-request is not known', statement)
  if (!terminates) return null
  return answered(200, [], `the <cors> does not allow ${request.origin} and ends the request`, statement, risks)
}

function withHeaders(
  call: Call,
  request: CorsRequest,
  reply: CorsReply,
  risks: readonly Risk[],
  read: Read
): GatewayAnswer {
  const { statement, allowance } = reply
  const origin = originHeaders(request, reply, read)
  if (typeof origin === 'string') return unknown(origin, statement)
  const handWritten = handWrittenHeaders(call, read)
  if (typeof handWritten === 'string') return unknown(handWritten, statement)
  const { names } = allowance.exposedHeaders
  const exposed: readonly HeaderLine[] = names.length === 0 ? [] : [['Access-Control-Expose-Headers', names.join(', ')]]
  const cors = [...origin, ...exposed]
  const replaced = handWritten.overwrites && read('T6') === 'hand-written' ? handWritten.added : cors
  const lines = handWritten.appends ? [...cors, ...handWritten.added] : replaced
  const reason = `the <cors> of ${scopeName(statement.text.scope)} allows ${request.origin}`
  return answered(200, lines, reason, statement, risks)
}

function withoutCors(
  call: Call,
  request: CorsRequest,
  unmatched: MetStatement | null,
  risks: readonly Risk[],
  read: Read
): GatewayAnswer {
  const handWritten = handWrittenHeaders(call, read)
  if (typeof handWritten === 'string') return unknown(handWritten)
  if (handWritten.added.length > 0)
    return answered(200, handWritten.added, 'outbound writes the headers by hand', null, risks)
  const reason = unmatched ? `no <cors> allows ${request.origin}` : 'no <cors> runs, so nobody adds CORS headers'
  return answered(200, [], reason, unmatched, risks)
}
