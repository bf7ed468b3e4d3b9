/** A point that Microsoft's documentation leaves open, each with the readings that are evaluated; the first one is the default. */
export const ASSUMPTIONS = {
  T1: {
    question: 'what an absent terminate-unmatched-request means',
    readings: ['false', 'true']
  },
  T2: {
    question: 'whether a <cors> from a fragment answers a preflight',
    readings: ['answers', 'ignored']
  },
  T4: {
    question: 'whether origin * with allow-credentials="true" is answered literally or with the origin of the page',
    readings: ['literal', 'echoed']
  },
  T6: {
    question: 'whether <cors> or a hand-written header has the last word',
    readings: ['hand-written', 'cors']
  },
  T8: {
    question: 'what a section that a document leaves out inherits',
    readings: ['nothing', 'everything']
  },
  T9: {
    question: 'whether the <cors> of an open product answers a preflight',
    readings: ['answers', 'ignored']
  },
  T10: {
    question: 'what an OPTIONS operation answers to a preflight',
    readings: ['cors', 'backend']
  }
} as const satisfies Readonly<Record<string, { question: string; readings: readonly [string, string] }>>

export type AssumptionId = keyof typeof ASSUMPTIONS

/** Asks for the reading of an open point; the answer is the same whenever one evaluation asks again. */
export type Read = (id: AssumptionId) => string

/** The result of one evaluation, and the readings that it asked for. */
export interface Evaluation<Result> {
  readonly result: Result
  readonly readings: ReadonlyMap<AssumptionId, string>
}

/**
 * Evaluates under every combination of the readings that matter. Only points that an evaluation really asks for are varied, so most calls are
 * evaluated once. The first result is the one of the default readings.
 */
export function underAllReadings<Result>(evaluate: (read: Read) => Result): readonly Evaluation<Result>[] {
  const evaluations: Evaluation<Result>[] = []
  const pending: ReadonlyMap<AssumptionId, string>[] = [new Map()]
  for (let fixed = pending.pop(); fixed !== undefined; fixed = pending.pop()) {
    const readings = new Map(fixed)
    const result = evaluate((id) => {
      const [usual, other] = ASSUMPTIONS[id].readings
      const reading = readings.get(id)
      if (reading !== undefined) return reading
      pending.push(new Map(readings).set(id, other))
      readings.set(id, usual)
      return usual
    })
    evaluations.push({ result, readings })
  }
  return evaluations
}
