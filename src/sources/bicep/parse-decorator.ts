import { advance, type Cursor, spanFrom, startOf, take } from './cursor.js'
import { parsePostfix } from './parse-postfix.js'
import type { Decorator } from './type-expression.js'

/** Reads every `@name(…)` before a statement, a property of a type or a tuple's item. */
export function parseDecorators(cursor: Cursor): readonly Decorator[] {
  const decorators: Decorator[] = []
  while (cursor.kind === '@') {
    const start = startOf(cursor)
    advance(cursor)
    const call = parsePostfix(cursor)
    decorators.push({ kind: 'decorator', call, span: spanFrom(cursor, start) })
    take(cursor, 'newline')
  }
  return decorators
}
