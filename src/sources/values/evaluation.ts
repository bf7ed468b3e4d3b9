import type { Problem } from '../../core/problem.js'
import { MAX_EVALUATION_DEPTH, MAX_EVALUATION_STEPS, MAX_PROBLEMS } from './limits.js'
import { locationOf, type Place } from './place.js'
import type { UnknownValue } from './unknown.js'
import { unknownValue } from './unknown.js'

/** What all files of one evaluation share: its problems and its bounds in steps and depth. */
export interface Evaluation {
  readonly problems: readonly Problem[]
  /** The same message at the same place is kept once; nothing is kept inside `speculate`. */
  report(problem: { message: string; place: Place; kind?: Problem['kind']; incomplete?: boolean }): void
  /** Counts work; false once there is no budget left, which is reported at the place. */
  spend(steps: number, place: Place | null): boolean
  /** Runs one level deeper; the result is unknown if that is too deep, which is reported at the place. */
  deeper<T>(place: Place | null, run: () => T): T | UnknownValue
  /** Evaluates a branch that perhaps nobody takes: what fails in it is no problem. */
  speculate<T>(run: () => T): T
}

const OUT_OF_BUDGET = unknownValue({ name: 'limit', reason: 'the evaluation stopped at its limit of work' })
const TOO_DEEP = unknownValue({ name: 'limit', reason: 'the expressions are nested too deeply' })

export function startEvaluation(limits: { steps?: number; depth?: number } = {}): Evaluation {
  const problems = new Map<string, Problem>()
  const maxDepth = limits.depth ?? MAX_EVALUATION_DEPTH
  let steps = limits.steps ?? MAX_EVALUATION_STEPS
  let depth = 0
  let speculation = 0
  const reached = new Set<'steps' | 'depth'>()
  const add = (problem: Problem): void => {
    const { path, line, column } = problem.location
    if (problems.size < MAX_PROBLEMS) problems.set(`${path}:${line}:${column} ${problem.message}`, problem)
  }
  // One limit stops many expressions: the first place stands for all.
  const limit = (which: 'steps' | 'depth', place: Place | null, message: string): void => {
    if (place === null || reached.has(which)) return
    reached.add(which)
    add({ kind: 'unreadable', location: locationOf(place), message, incomplete: true })
  }
  return {
    get problems() {
      return [...problems.values()]
    },
    report({ message, place, kind = 'unresolved', incomplete = false }) {
      if (speculation > 0 && !incomplete) return
      add({ kind, location: locationOf(place), message, ...(incomplete ? { incomplete } : {}) })
    },
    spend(count, place) {
      if (steps < 0) return false
      steps -= count
      if (steps < 0)
        limit(
          'steps',
          place,
          'The evaluation takes more steps than the limit allows; simplify the loops or split the file'
        )
      return steps >= 0
    },
    deeper(place, run) {
      if (steps < 0) return OUT_OF_BUDGET
      if (depth >= maxDepth) {
        limit('depth', place, `The expressions are nested more than ${maxDepth} levels deep; simplify them`)
        return TOO_DEEP
      }
      depth++
      try {
        return run()
      } finally {
        depth--
      }
    },
    speculate(run) {
      speculation++
      try {
        return run()
      } finally {
        speculation--
      }
    }
  }
}
