import { ASSUMPTIONS, type OpenPoint } from '../core/assumption.js'

/** Asks for the reading of an open point; the answer is the same whenever one evaluation asks again. */
export type Read = (id: OpenPoint) => string

/** The result of one evaluation, and the readings that it asked for. */
export interface Evaluation<Result> {
  readonly result: Result
  readonly readings: ReadonlyMap<OpenPoint, string>
}

/**
 * Evaluates under every combination of the readings that matter. Only points that an evaluation really asks for are varied, so most calls are
 * evaluated once. The first result is the one of the default readings.
 */
export function underAllReadings<Result>(evaluate: (read: Read) => Result): readonly Evaluation<Result>[] {
  const evaluations: Evaluation<Result>[] = []
  const pending: ReadonlyMap<OpenPoint, string>[] = [new Map()]
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
