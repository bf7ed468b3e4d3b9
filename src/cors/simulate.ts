import { ASSUMPTIONS } from '../core/assumption.js'
import { answerActual } from './answer-actual.js'
import { answerPreflight } from './answer-preflight.js'
import { judgeActual, judgePreflight, type Refusal } from './browser.js'
import type { Call } from './call.js'
import { consoleSentence } from './console-sentence.js'
import { type CorsRequest, needsPreflight, preflightHeaders, unsafeRequestHeaderNames } from './cors-request.js'
import type { Answered, NotKnown } from './gateway-answer.js'
import type { HeaderLine } from './header-list.js'
import { isSafelistedMethod, normaliseMethod } from './http-names.js'
import { type Evaluation, type Read, underAllReadings } from './readings.js'
import type { CorsVerdict, Step } from './verdict.js'

/**
 * What becomes of a call: the browser's part by the Fetch standard, the gateway's part by Microsoft's documentation. Where the documentation
 * is open, every reading is evaluated; readings that disagree make the verdict unknown.
 */
export function simulate(call: Call, request: CorsRequest): CorsVerdict {
  const [usual, ...others] = underAllReadings((read) => simulateUnder(call, request, read))
  if (!usual) throw new RangeError('no reading was evaluated')
  const dissenting = others.find(({ result }) => result.outcome !== usual.result.outcome)
  if (dissenting && usual.result.outcome !== 'unknown') return undecided(usual, dissenting)
  if (usual.result.outcome !== 'blocked') return usual.result
  return { ...usual.result, neverSent: [usual, ...others].every(({ result }) => failsPreflight(result)) }
}

function failsPreflight(verdict: CorsVerdict): boolean {
  return verdict.outcome === 'blocked' && verdict.phase === 'preflight'
}

function undecided(usual: Evaluation<CorsVerdict>, dissenting: Evaluation<CorsVerdict>): CorsVerdict {
  const [assumption] = [...dissenting.readings].find(([id, reading]) => reading !== ASSUMPTIONS[id].readings[0]) ?? []
  if (!assumption) return usual.result
  const reason = `it depends on ${ASSUMPTIONS[assumption].question} (${assumption})`
  return { outcome: 'unknown', steps: usual.result.steps, reason, assumption }
}

function simulateUnder(call: Call, request: CorsRequest, read: Read): CorsVerdict {
  const steps: Step[] = []
  if (needsPreflight(request)) {
    const stopped = preflight(call, request, read, steps)
    if (stopped) return stopped
  }
  const answer = answerActual(call, request, read)
  const sent = { method: normaliseMethod(request.method), headers: actualHeaders(request) }
  const text = needsPreflight(request)
    ? 'The browser sends the actual request.'
    : 'The browser sends the request at once: its method and headers need no preflight.'
  steps.push({ phase: 'actual', actor: 'browser', outcome: 'passed', text, sent })
  if (answer.outcome === 'unknown') return unknown('actual', answer, steps)
  steps.push(gatewayStep('actual', answer))
  const conclusion = judgeActual(request, answer.answer)
  if (conclusion.outcome === 'refused') return refused('actual', call, request, conclusion, answer, steps)
  if (answer.answer.status === 401) return keyMissing(answer, steps)
  steps.push({ phase: 'actual', actor: 'browser', outcome: 'passed', text: 'The page may read the answer.' })
  return { outcome: 'allowed', steps }
}

/** The preflight's steps; a verdict if the call ends there. */
function preflight(call: Call, request: CorsRequest, read: Read, steps: Step[]): CorsVerdict | null {
  const sent = { method: 'OPTIONS', headers: preflightHeaders(request) }
  steps.push({ phase: 'preflight', actor: 'browser', outcome: 'passed', text: whyAsk(request), sent })
  const answer = answerPreflight(call, request, read)
  if (answer.outcome === 'unknown') return unknown('preflight', answer, steps)
  steps.push(gatewayStep('preflight', answer))
  const conclusion = judgePreflight(request, answer.answer)
  if (conclusion.outcome === 'refused') return refused('preflight', call, request, conclusion, answer, steps)
  steps.push({ phase: 'preflight', actor: 'browser', outcome: 'passed', text: 'The browser accepts the answer.' })
  return null
}

function whyAsk(request: CorsRequest): string {
  const names = unsafeRequestHeaderNames(request)
  const method = normaliseMethod(request.method)
  const reasons = [
    ...(isSafelistedMethod(method) ? [] : [`the method ${method}`]),
    ...names.map((name) => `the header ${name}`)
  ]
  return `The browser asks first, because of ${reasons.join(', ')}.`
}

function actualHeaders(request: CorsRequest): readonly HeaderLine[] {
  return [['Origin', request.origin], ...request.headers.map(({ name, value }) => [name, value ?? '…'] as const)]
}

function gatewayStep(phase: Step['phase'], given: Answered): Step {
  const { answer, reason, decidedBy, risks } = given
  const passes = phase === 'actual' && answer.status === 200
  const text = `API Management ${passes ? 'lets the request pass' : `answers ${answer.status}`}: ${reason}.`
  return { phase, actor: 'gateway', outcome: 'passed', text, answer, risks, ...(decidedBy ? { decidedBy } : {}) }
}

function unknown(phase: Step['phase'], answer: NotKnown, steps: Step[]): CorsVerdict {
  const { reason, decidedBy } = answer
  const text = `What API Management answers is not known: ${reason}.`
  const step: Step = { phase, actor: 'gateway', outcome: 'unknown', text, ...(decidedBy ? { decidedBy } : {}) }
  return { outcome: 'unknown', steps: [...steps, step], reason, assumption: null }
}

function refused(
  phase: Step['phase'],
  { api, operation }: Call,
  request: CorsRequest,
  refusal: Refusal,
  answer: Answered,
  steps: readonly Step[]
): CorsVerdict {
  const url = `https://{gateway}/${[api.path, operation?.urlTemplate].map(trimSlashes).filter(Boolean).join('/')}`
  const text = consoleSentence(phase, refusal, { url, origin: request.origin })
  const at: Step = {
    phase,
    actor: 'browser',
    outcome: 'failed',
    text,
    ...(answer.decidedBy ? { decidedBy: answer.decidedBy } : {})
  }
  const { reason, values } = refusal
  return {
    outcome: 'blocked',
    steps: [...steps, at],
    at,
    phase,
    refusal: { reason, values },
    reason: whyRefused(refusal, answer),
    neverSent: false
  }
}

/** Where the answer lets the origin in, that is not why the browser refuses. */
function whyRefused({ reason, values }: Refusal, answer: Answered): string {
  switch (reason) {
    case 'method-not-allowed':
      return `the answer to the preflight does not allow the method ${values.join(', ')}`
    case 'header-not-allowed':
      return `the answer to the preflight does not allow the header ${values.join(', ')}`
    case 'allow-credentials-missing':
      return 'the answer does not allow credentials'
    case 'allow-origin-wildcard-with-credentials':
      return 'the answer allows any origin, which does not count for a call with credentials'
    default:
      return answer.reason
  }
}

function keyMissing(answer: Answered, steps: readonly Step[]): CorsVerdict {
  const at: Step = { phase: 'actual', actor: 'gateway', outcome: 'failed', text: `The call fails: ${answer.reason}.` }
  return {
    outcome: 'blocked',
    steps: [...steps, at],
    at,
    phase: 'actual',
    refusal: null,
    reason: answer.reason,
    neverSent: false
  }
}

function trimSlashes(path: string | null | undefined): string {
  return (path ?? '').replace(/^\/+|\/+$/g, '')
}
