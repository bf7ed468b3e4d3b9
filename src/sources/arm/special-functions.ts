import type { SourceText } from '../../core/source-text.js'
import type { FunctionCall } from '../values/functions/call.js'
import { fail, otherwise, runTime } from '../values/functions/call.js'
import { callFunction } from '../values/functions/index.js'
import { choose, conjunction, disjunction, firstNonNull, type LazyValue } from '../values/functions/logical.js'
import { knownText } from '../values/string-value.js'
import { type LambdaValue, NULL, type NumberValue, numberValue, type Value } from '../values/value.js'
import type { Environment } from './environment.js'
import { textOf } from './evaluate-expression.js'
import type { Expression } from './template-expression.js'

/** A call of which the operands are not evaluated yet. */
interface SpecialCall {
  readonly call: FunctionCall
  readonly operands: readonly Expression[]
  readonly environment: Environment
  readonly source: SourceText
  readonly evaluate: (operand: Expression, within?: Environment) => Value
}

type SpecialFunction = (special: SpecialCall) => Value

/** Functions that look into the template, or that do not evaluate all of their operands. */
export const SPECIAL_FUNCTIONS: ReadonlyMap<string, SpecialFunction> = new Map<string, SpecialFunction>([
  ['parameters', (special) => lookUp(special, special.environment.parameter, 'parameter')],
  ['variables', (special) => lookUp(special, special.environment.variable, 'variable')],
  [
    'lambdavariables',
    (special) => lookUp(special, (name) => special.environment.lambdaVariables.get(name) ?? null, 'lambda variable')
  ],
  ['copyindex', copyIndex],
  ['lambda', lambda],
  ['reference', reference],
  ['if', evaluateIf],
  ['and', (special) => conjunction(special.call, lazily(special))],
  ['or', (special) => disjunction(special.call, lazily(special))],
  ['coalesce', (special) => firstNonNull(special.call, lazily(special))]
])

function lazily({ operands, evaluate }: SpecialCall): readonly LazyValue[] {
  return operands.map((operand) => () => evaluate(operand))
}

function operandAt({ operands, evaluate }: SpecialCall, index: number): Value {
  const operand = operands[index]
  return operand === undefined ? NULL : evaluate(operand)
}

function lookUp(special: SpecialCall, find: (name: string) => Value | null, what: string): Value {
  const operand = operandAt(special, 0)
  const name = operand.kind === 'string' ? knownText(operand) : null
  if (name === null) return otherwise(special.call, [operand], `the name of a ${what}`)
  return find(name) ?? { ...fail(special.call, `the template has no ${what} '${name}'`), name }
}

function evaluateIf(special: SpecialCall): Value {
  const [condition, onTrue, onFalse] = special.operands
  if (condition === undefined || onTrue === undefined || onFalse === undefined)
    return fail(special.call, 'it expects three operands')
  const text = textOf(condition, special.source)
  return choose(special.call, {
    condition: special.evaluate(condition),
    whenTrue: text,
    whenFalse: `not(${text})`,
    onTrue: () => special.evaluate(onTrue),
    onFalse: () => special.evaluate(onFalse)
  })
}

/** `copyIndex()`, `copyIndex(offset)`, `copyIndex('loop')` or `copyIndex('loop', offset)` */
function copyIndex(special: SpecialCall): Value {
  const operands = special.operands.map((operand) => special.evaluate(operand))
  const offset = operands.find((operand): operand is NumberValue => operand.kind === 'number') ?? numberValue(0)
  const name = operands[0]?.kind === 'string' ? knownText(operands[0])?.toLowerCase() : undefined
  const { loops } = special.environment
  const loop = name === undefined ? loops.at(-1) : loops.findLast((candidate) => candidate.name?.toLowerCase() === name)
  if (loop === undefined) return fail(special.call, 'it is not inside such a loop')
  if (offset.value === 0) return loop.index
  return callFunction({ ...special.call, name: 'add' }, [loop.index, offset]) ?? loop.index
}

/** `lambda('item', 'index', body)` */
function lambda(special: SpecialCall): Value {
  const body = special.operands.at(-1)
  const names = special.operands.slice(0, -1).map((operand) => special.evaluate(operand))
  const texts = names.map((name) => (name.kind === 'string' ? knownText(name) : null))
  if (body === undefined || texts.includes(null)) return fail(special.call, 'it expects names and a body')
  const { environment } = special
  const value: LambdaValue = {
    kind: 'lambda',
    arity: texts.length,
    call: (...values) => {
      const entries = texts.map((name, index) => [name ?? '', values[index] ?? NULL] as const)
      return special.evaluate(body, {
        ...environment,
        lambdaVariables: new Map([...environment.lambdaVariables, ...entries])
      })
    }
  }
  return value
}

/** Outputs of the template's own modules are known; any other reference only the deployment can answer. */
function reference(special: SpecialCall): Value {
  const operands = special.operands.map((operand) => special.evaluate(operand))
  return special.environment.module(operands[0] ?? NULL) ?? runTime(special.call, ...operands.slice(0, 1))
}
