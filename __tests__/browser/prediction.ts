import { judgeActual, judgePreflight, type Refusal, type RefusalReason } from '../../src/cors/browser.js'
import { type CallNames, type CallStage, consoleSentence, thrownSentence } from '../../src/cors/console-sentence.js'
import { needsPreflight, preflightHeaders, unsendable } from '../../src/cors/cors-request.js'
import type { HeaderLine } from '../../src/cors/header-list.js'
import { normaliseMethod } from '../../src/cors/http-names.js'
import type { ReceivedRequest } from './answering-server.js'
import type { FilledCase } from './call-case.js'
import type { Observation } from './real-browser.js'

/** What src/cors concludes about a whole call. */
export interface Prediction {
  readonly outcome: 'allowed' | 'redirected' | 'unsendable' | `${'preflight' | 'actual'}: ${RefusalReason}`
  readonly preflight: readonly HeaderLine[] | null
  readonly actual: boolean
  readonly readable: readonly string[]
  /** Of the console, or of the thrown error; `{url}` stands for the address. Of several headers Chromium names any one. */
  readonly sentences: readonly string[]
}

export function predict({ request, preflight, actual }: FilledCase): Prediction {
  const none = { preflight: null, actual: false, readable: [], sentences: [] }
  const fault = unsendable(request)
  if (fault !== null) return { ...none, outcome: 'unsendable', sentences: [thrownSentence(fault)] }
  const names = { url: '{url}', origin: request.origin }
  const asked = needsPreflight(request) ? preflightHeaders(request) : null
  if (asked !== null) {
    const concluded = judgePreflight(request, preflight)
    if (concluded.outcome === 'refused') {
      const sentences = sentencesOf('preflight', concluded, names)
      return { ...none, preflight: asked, outcome: `preflight: ${concluded.reason}`, sentences }
    }
  }
  const sent = { ...none, preflight: asked, actual: true }
  const concluded = judgeActual(request, actual)
  if (concluded.outcome === 'redirected') return { ...sent, outcome: 'redirected' }
  if (concluded.outcome === 'passed') return { ...sent, outcome: 'allowed', readable: concluded.readableHeaders }
  return { ...sent, outcome: `actual: ${concluded.reason}`, sentences: sentencesOf('actual', concluded, names) }
}

function sentencesOf(stage: CallStage, refusal: Refusal, names: CallNames): readonly string[] {
  if (refusal.values.length < 2) return [consoleSentence(stage, refusal, names)]
  return refusal.values.map((value) => consoleSentence(stage, { ...refusal, values: [value] }, names))
}

/** In words, where the browser did something else than was predicted. */
export function disagreements(call: FilledCase, seen: Observation): readonly string[] {
  const predicted = predict(call)
  const sentences = predicted.sentences.map((sentence) => sentence.replace('{url}', seen.url))
  const said = predicted.outcome === 'unsendable' ? seen.thrown : seen.sentence
  return [
    ...differ('allowed', predicted.outcome === 'allowed', seen.allowed),
    ...differ('preflight sent', predicted.preflight !== null, seen.preflights.length > 0),
    ...differ('actual request sent', predicted.actual, seen.actuals.length > 0),
    ...differ('readable headers', predicted.readable, seen.readable),
    ...(predicted.outcome === 'redirected'
      ? []
      : differ('sentence', sentences.find((sentence) => sentence === said) ?? sentences[0] ?? null, said)),
    ...seen.preflights.flatMap((request) => differ('preflight', predicted.preflight, corsHeaders(request))),
    ...seen.actuals.flatMap((request) =>
      differ('actual headers', [['Origin', call.request.origin]], corsHeaders(request))
    ),
    ...seen.actuals.flatMap(({ method }) => differ('method', normaliseMethod(call.request.method), method))
  ]
}

function differ(what: string, predicted: unknown, seen: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(predicted), JSON.stringify(seen)]
  return one === other ? [] : [`${what}: predicted ${one}, seen ${other}`]
}

/** Sorted into the order of the prediction; one that was not expected, such as a question about private networks, comes last. */
function corsHeaders({ headers }: ReceivedRequest): readonly HeaderLine[] {
  const order = ['origin', 'access-control-request-method', 'access-control-request-headers']
  const asking = headers.filter(([name]) => /^(?:origin$|access-control-request-)/i.test(name))
  const expected = order.flatMap((name) => asking.filter(([other]) => other.toLowerCase() === name))
  return [...expected, ...asking.filter(([name]) => !order.includes(name.toLowerCase()))]
}
