import { type Cursor, expect, expectName, peekPastNewline, spanFrom, startOf, take } from './cursor.js'
import { parseExpression } from './parse-expression.js'
import { closeParenthesis } from './parse-postfix.js'
import { takeNewlineBeforeValue } from './parse-primary.js'
import type { StatementBody } from './parse-statement.js'
import { parseType } from './parse-type.js'
import type { TypedParameter } from './syntax.js'

/** Reads `name(a string, b int) string => body`. */
export function parseFunction(cursor: Cursor): StatementBody {
  const name = expectName(cursor, 'The name of the function')
  const parameters = parseParameters(cursor)
  const returnType = parseType(cursor)
  expect(cursor, '=>')
  takeNewlineBeforeValue(cursor)
  return { kind: 'function', name, parameters, returnType, body: parseExpression(cursor) }
}

function parseParameters(cursor: Cursor): readonly TypedParameter[] {
  const parameters: TypedParameter[] = []
  expect(cursor, '(')
  if (peekPastNewline(cursor) !== ')') {
    do {
      take(cursor, 'newline')
      parameters.push(parseTypedParameter(cursor))
      if (peekPastNewline(cursor) === ',') take(cursor, 'newline')
    } while (take(cursor, ','))
  }
  closeParenthesis(cursor)
  return parameters
}

function parseTypedParameter(cursor: Cursor): TypedParameter {
  const start = startOf(cursor)
  const name = expectName(cursor, 'The name of a parameter')
  const type = parseType(cursor)
  return { kind: 'typedParameter', name, type, span: spanFrom(cursor, start) }
}
