import type { OpenPoint } from '../core/assumption.js'
import type { MetStatement } from './answer-cors.js'
import type { RefusalReason } from './browser.js'
import type { HeaderLine, HttpAnswer } from './header-list.js'

/** One thing that happens in a cross-origin call, in order. */
export interface Step {
  readonly phase: 'preflight' | 'actual'
  readonly actor: 'browser' | 'gateway'
  readonly outcome: 'passed' | 'failed' | 'unknown'
  /** One sentence: what happens, and why. */
  readonly text: string
  /** What was sent in this step. */
  readonly sent?: { readonly method: string; readonly headers: readonly HeaderLine[] }
  readonly answer?: HttpAnswer
  /** The policy statement that decided. */
  readonly decidedBy?: MetStatement
  /** Statements that may refuse the call before its `<cors>` has run. */
  readonly risks?: readonly { readonly statement: MetStatement; readonly answer: string }[]
}

/** Why a call is blocked: a check of the browser, or an answer without CORS headers that the gateway gives by itself. */
export interface Blocked {
  readonly outcome: 'blocked'
  readonly steps: readonly Step[]
  /** The first step that fails. */
  readonly at: Step
  readonly phase: Step['phase']
  readonly refusal: { readonly reason: RefusalReason; readonly values: readonly string[] } | null
  readonly reason: string
  /** Whatever the reading, the preflight fails: what the actual request would meet makes no difference. */
  readonly neverSent: boolean
}

/** A verdict without the steps that lead to it. */
export type Conclusion = WithoutSteps<CorsVerdict>
type WithoutSteps<Verdict> = Verdict extends CorsVerdict ? Omit<Verdict, 'steps'> : never

/** What becomes of one call. `unknown` always says why. */
export type CorsVerdict =
  | { readonly outcome: 'allowed'; readonly steps: readonly Step[] }
  | Blocked
  | {
      readonly outcome: 'unknown'
      readonly steps: readonly Step[]
      readonly reason: string
      /** The open point whose readings differ; null if something in the files is not known. */
      readonly assumption: OpenPoint | null
    }
