import type { Problem } from '../core/problem.js'
import { incompleteSentence } from '../reporters/verdict.js'

/** What a command prints, and the exit code of the process. */
export interface Outcome {
  readonly output: string
  /** Lines for people on the standard error; not yet encoded. */
  readonly notes?: readonly string[]
  /** 0 pass · 1 findings or blocked · 2 usage · 3 incomplete, unknown or internal. */
  readonly exitCode: number
}

/** What the reader of a tree or a policy has to know if not all of it was read. */
export function completeness(
  problems: readonly Problem[]
): Pick<Outcome, 'exitCode'> & Required<Pick<Outcome, 'notes'>> {
  const causes = problems.filter(({ incomplete }) => incomplete === true)
  return causes.length === 0 ? { notes: [], exitCode: 0 } : { notes: [incompleteSentence(causes)], exitCode: 3 }
}
