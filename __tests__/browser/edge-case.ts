import type { HeaderLine, HttpAnswer } from '../../src/cors/header-list.js'
import type { CallCase } from './call-case.js'
import type { Prediction } from './prediction.js'

/** A call picked by hand, with the place that says what has to come of it. */
export interface EdgeCase {
  readonly name: string
  readonly source: string
  readonly call: CallCase
  readonly outcome: Prediction['outcome']
  /** `Access-Control-Request-Headers` of the preflight, empty without one; null if no preflight is sent. */
  readonly asked?: string | null
  readonly readable?: readonly string[]
}

export const FETCH = 'https://fetch.spec.whatwg.org/'
export const ORIGIN: HeaderLine = ['Access-Control-Allow-Origin', '{origin}']
export const CREDENTIALS: HeaderLine = ['Access-Control-Allow-Credentials', 'true']

export function answer(...headers: readonly HeaderLine[]): HttpAnswer {
  return { status: 200, headers }
}

/** A call that succeeds, but for what is said otherwise. */
export function call(
  parts: Partial<Omit<CallCase, 'request'>> & { readonly request?: Partial<CallCase['request']> }
): CallCase {
  const generous = answer(ORIGIN, CREDENTIALS)
  return {
    page: 'shop',
    preflight: generous,
    actual: generous,
    ...parts,
    request: { method: 'GET', headers: [], credentials: false, ...parts.request }
  }
}
