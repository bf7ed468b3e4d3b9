import type { MetStatement } from './answer-cors.js'
import type { HeaderLine, HttpAnswer } from './header-list.js'

/** A statement that may refuse the actual request before a `<cors>` has run: its answer carries no CORS headers. */
export interface Risk {
  readonly statement: MetStatement
  /** Such as `answers 429`. */
  readonly answer: string
}

/** What API Management answers, and which statement decided it. */
export interface Answered {
  readonly outcome: 'answered'
  readonly answer: HttpAnswer
  /** Why it answers so, as the second half of a sentence. */
  readonly reason: string
  /** Null if no statement decided. */
  readonly decidedBy: MetStatement | null
  readonly risks: readonly Risk[]
}

export interface NotKnown {
  readonly outcome: 'unknown'
  readonly reason: string
  readonly decidedBy: MetStatement | null
}

export type GatewayAnswer = Answered | NotKnown

export function answered(
  status: number,
  headers: readonly HeaderLine[],
  reason: string,
  decidedBy: MetStatement | null = null,
  risks: readonly Risk[] = []
): Answered {
  return { outcome: 'answered', answer: { status, headers }, reason, decidedBy, risks }
}

export function unknown(reason: string, decidedBy: MetStatement | null = null): NotKnown {
  return { outcome: 'unknown', reason, decidedBy }
}
