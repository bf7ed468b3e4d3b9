import { bothConditions as joinConditions } from '../../values/resource.js'
import { knownText } from '../../values/string-value.js'
import type { Expression } from '../expression.js'
import { type Environment, textOf } from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'

/** Whether something is deployed. */
export interface Condition {
  /** False only if that is known. */
  readonly holds: boolean
  /** The conditions that are not known, as written. */
  readonly when: string | null
}

export const ALWAYS: Condition = { holds: true, when: null }

export function readCondition(expression: Expression | null, environment: Environment): Condition {
  if (expression === null) return ALWAYS
  const value = evaluateExpression(expression, environment)
  if (value.kind === 'boolean') return { holds: value.value, when: null }
  const text = value.kind === 'string' ? knownText(value)?.toLowerCase() : undefined
  if (text === 'true' || text === 'false') return { holds: text === 'true', when: null }
  return { holds: true, when: textOf(expression, environment) }
}

export function bothConditions(outer: Condition | null, inner: Condition): Condition {
  if (outer === null) return inner
  return { holds: outer.holds && inner.holds, when: joinConditions(outer.when, inner.when) }
}
