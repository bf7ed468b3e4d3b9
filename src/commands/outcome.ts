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

/** What the reader of a tree, a policy or a trace has to know: not all of it was read. */
export function incompleteNotes(problems: readonly Problem[]): readonly string[] {
  const causes = problems.filter(({ incomplete }) => incomplete === true)
  return causes.length === 0 ? [] : [incompleteSentence(causes)]
}
