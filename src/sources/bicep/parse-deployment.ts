import {
  advance,
  atWord,
  type Cursor,
  emptySpan,
  enter,
  expect,
  expectName,
  fail,
  isWord,
  leave,
  peek,
  spanFrom,
  startOf,
  takeWord
} from './cursor.js'
import type { Expression, Loop, ObjectExpression } from './expression.js'
import { closeFor, parseLoop, parseObject } from './parse-collection.js'
import { parseDecorators } from './parse-decorator.js'
import { parseParenthesized } from './parse-postfix.js'
import type { StatementBody } from './parse-statement.js'
import { expectString } from './parse-string.js'
import type { ResourceStatement } from './syntax.js'

type ResourceBody = Extract<StatementBody, { kind: 'resource' }>

/** Reads `name 'type' existing = …`; null without a type. */
export function parseResource(cursor: Cursor): ResourceBody | null {
  const outerHeight = enter(cursor)
  const name = expectName(cursor, 'The name of the resource')
  const type = expectString(cursor, "The type of the resource, such as `'namespace/type@version'`,")
  const existing = takeWord(cursor, 'existing')
  const resources: ResourceStatement[] = []
  const deployment = parseDeployment(cursor, () => readNestedResource(cursor, resources))
  leave(cursor, outerHeight)
  return type && { kind: 'resource', name, type, existing, ...deployment, resources }
}

/** `resource` is also a fine name for a property: a name after it tells them apart. */
function readNestedResource(cursor: Cursor, resources: ResourceStatement[]): boolean {
  const isResource = atWord(cursor, 'resource') && peek(cursor, 1) === 'identifier'
  if (!isResource && cursor.kind !== '@') return false
  const decorators = parseDecorators(cursor)
  const start = startOf(cursor)
  if (!takeWord(cursor, 'resource')) fail(cursor, '`resource` is expected')
  const resource = parseResource(cursor)
  if (resource && resource.name.name !== '') resources.push({ ...resource, decorators, span: spanFrom(cursor, start) })
  return true
}

/** Reads `name 'path' = …`; null without a path. */
export function parseModule(cursor: Cursor): StatementBody | null {
  const name = expectName(cursor, 'The name of the module')
  const path = expectString(cursor, "The path of the module, such as `'folder/file.bicep'`,")
  const deployment = parseDeployment(cursor)
  return path && { kind: 'module', name, path, ...deployment }
}

/** Reads `name 'path' = {…}`; null without a path. */
export function parseTest(cursor: Cursor): StatementBody | null {
  const name = expectName(cursor, 'The name of the test')
  const path = expectString(cursor, 'The path of the tested file')
  expect(cursor, '=')
  const body = parseBody(cursor)
  return path && { kind: 'test', name, path, body }
}

interface Deployment {
  readonly loop: Loop | null
  readonly condition: Expression | null
  readonly body: ObjectExpression
}

/** Reads `= {…}`, `= if (…) {…}`, `= [for …: {…}]` or `= [for …: if (…) {…}]`. */
function parseDeployment(cursor: Cursor, readOther?: () => boolean): Deployment {
  expect(cursor, '=')
  if (cursor.kind === 'newline' && isWord(cursor, cursor.index + 1, 'if')) advance(cursor)
  const loop = cursor.kind === '[' ? parseLoop(cursor) : null
  const condition = takeWord(cursor, 'if') ? parseParenthesized(cursor) : null
  const body = parseBody(cursor, readOther)
  if (loop) closeFor(cursor)
  return { loop, condition, body }
}

/** Without a body, an empty one stands in its place. */
function parseBody(cursor: Cursor, readOther?: () => boolean): ObjectExpression {
  if (cursor.kind === '{') return parseObject(cursor, readOther)
  fail(cursor, '`{` is expected')
  return { kind: 'object', properties: [], span: emptySpan(cursor) }
}
