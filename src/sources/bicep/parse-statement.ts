import { advance, type Cursor, expect, expectName, fail, spanFrom, startOf, take, tokenText } from './cursor.js'
import type { Expression, Identifier } from './expression.js'
import { parseDecorators } from './parse-decorator.js'
import { parseModule, parseResource, parseTest } from './parse-deployment.js'
import { parseExpression } from './parse-expression.js'
import { parseFunction } from './parse-function.js'
import { parseExtends, parseExtension, parseExtensionConfig, parseImport, parseUsing } from './parse-reference.js'
import { parseType } from './parse-type.js'
import type { Statement } from './syntax.js'
import type { TypeExpression } from './type-expression.js'

type Undeclared<S> = S extends Statement ? Omit<S, 'decorators' | 'span'> : never

/** A statement without what all statements have. */
export type StatementBody = Undeclared<Statement>

/** Each reads a statement from just after its keyword; null if too little could be read. */
const STATEMENTS: ReadonlyMap<string, (cursor: Cursor) => StatementBody | null> = new Map([
  ['assert', (cursor): StatementBody => ({ kind: 'assert', ...parseNamedValue(cursor) })],
  ['extends', parseExtends],
  ['extension', parseExtension],
  ['extensionConfig', parseExtensionConfig],
  ['func', parseFunction],
  ['import', parseImport],
  ['metadata', (cursor): StatementBody => ({ kind: 'metadata', ...parseNamedValue(cursor) })],
  ['module', parseModule],
  ['output', parseOutput],
  ['param', parseParameter],
  ['provider', parseExtension],
  ['resource', parseResource],
  ['targetScope', (cursor): StatementBody => ({ kind: 'targetScope', value: parseAssignedValue(cursor) })],
  ['test', parseTest],
  ['type', parseTypeDeclaration],
  ['using', parseUsing],
  ['var', parseVariable]
])

/** Reads a statement and the decorators before it; null if too little could be read. */
export function parseStatement(cursor: Cursor): Statement | null {
  const decorators = parseDecorators(cursor)
  const start = startOf(cursor)
  const parse = cursor.kind === 'identifier' ? STATEMENTS.get(tokenText(cursor)) : undefined
  if (!parse) {
    fail(cursor, 'A statement such as `param`, `var`, `resource` or `module` is expected')
    return null
  }
  cursor.statementIndex = cursor.index
  advance(cursor)
  const body = parse(cursor)
  if (!body || ('name' in body && body.name.name === '')) return null
  return { ...body, decorators, span: spanFrom(cursor, start) }
}

function parseAssignedValue(cursor: Cursor): Expression {
  expect(cursor, '=')
  return parseExpression(cursor)
}

function parseNamedValue(cursor: Cursor): { name: Identifier; value: Expression } {
  const name = expectName(cursor, 'A name')
  return { name, value: parseAssignedValue(cursor) }
}

function parseOutput(cursor: Cursor): StatementBody {
  const name = expectName(cursor, 'The name of the output')
  const type = parseType(cursor)
  return { kind: 'output', name, type, value: parseAssignedValue(cursor) }
}

function parseParameter(cursor: Cursor): StatementBody {
  const name = expectName(cursor, 'The name of the parameter')
  const isBare = cursor.kind === '=' || cursor.kind === 'newline' || cursor.kind === 'end'
  const type = isBare ? null : parseType(cursor)
  const value = take(cursor, '=') ? parseExpression(cursor) : null
  return { kind: 'parameter', name, type, value }
}

function parseVariable(cursor: Cursor): StatementBody {
  const name = expectName(cursor, 'The name of the variable')
  const type = cursor.kind === '=' ? null : parseType(cursor)
  return { kind: 'variable', name, type, value: parseAssignedValue(cursor) }
}

function parseTypeDeclaration(cursor: Cursor): StatementBody {
  const name = expectName(cursor, 'The name of the type')
  expect(cursor, '=')
  const type: TypeExpression = parseType(cursor)
  return { kind: 'type', name, type }
}
