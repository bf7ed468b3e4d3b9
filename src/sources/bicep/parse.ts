import { type Cursor, createCursor, fail, isInPanic, take } from './cursor.js'
import { parseStatement } from './parse-statement.js'
import { recoverStatement } from './recover.js'
import type { BicepFile, Statement } from './syntax.js'

/**
 * Reads a whole `.bicep` or `.bicepparam` file, in time linear in its length. It never throws: what it cannot read is a
 * problem, and the statements around it are kept.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/file
 */
export function parseBicep(text: string): BicepFile {
  const cursor = createCursor(text)
  const statements: Statement[] = []
  take(cursor, 'newline')
  while (cursor.kind !== 'end') {
    cursor.statementIndex = cursor.index
    const statement = parseStatement(cursor)
    if (statement) statements.push(statement)
    takeEndOfStatement(cursor)
    if (isInPanic(cursor)) recoverStatement(cursor)
  }
  return { statements, problems: [...cursor.problems].sort((one, other) => one.span.start - other.span.start) }
}

function takeEndOfStatement(cursor: Cursor): void {
  if (!take(cursor, 'newline') && cursor.kind !== 'end') fail(cursor, 'The end of the line is expected')
}
