import { atWord, type Cursor, expectName, expectWord, spanFrom, startOf, take, takeWord } from './cursor.js'
import type { Identifier, ObjectExpression } from './expression.js'
import { parseItems, parseKey, parseObject } from './parse-collection.js'
import type { StatementBody } from './parse-statement.js'
import { expectString } from './parse-string.js'
import type { ImportedSymbol } from './syntax.js'

/** Reads `{a, b as c} from 'path'` or `* as namespace from 'path'`; a string instead means an extension. */
export function parseImport(cursor: Cursor): StatementBody | null {
  if (cursor.kind === 'string' || cursor.kind === 'stringStart') return parseExtension(cursor)
  const isWildcard = take(cursor, '*')
  const namespace = isWildcard ? parseAlias(cursor) : null
  const symbols = isWildcard ? null : parseImportedSymbols(cursor)
  expectWord(cursor, 'from')
  const path = expectString(cursor, 'The path of the imported file')
  return path && { kind: 'import', symbols, namespace, path }
}

function parseImportedSymbols(cursor: Cursor): readonly ImportedSymbol[] {
  const symbols: ImportedSymbol[] = []
  parseItems(cursor, '{', '}', () => {
    const start = startOf(cursor)
    const name = parseKey(cursor)
    const alias = atWord(cursor, 'as') ? parseAlias(cursor) : null
    if (name) symbols.push({ kind: 'importedSymbol', name, alias, span: spanFrom(cursor, start) })
  })
  return symbols
}

function parseAlias(cursor: Cursor): Identifier {
  expectWord(cursor, 'as')
  return expectName(cursor, 'A name')
}

/** Reads `name with {…} as alias`, where the name may be a string such as `'br:…'`. */
export function parseExtension(cursor: Cursor): StatementBody | null {
  const specification =
    cursor.kind === 'identifier' ? expectName(cursor, 'A name') : expectString(cursor, 'The name of the extension')
  const configuration = parseConfiguration(cursor)
  const alias = atWord(cursor, 'as') ? parseAlias(cursor) : null
  return specification && { kind: 'extension', specification, configuration, alias }
}

export function parseExtensionConfig(cursor: Cursor): StatementBody {
  const name = expectName(cursor, 'The alias of the extension')
  return { kind: 'extensionConfig', name, configuration: parseConfiguration(cursor) }
}

/** Reads `with {…}` if it is there. */
function parseConfiguration(cursor: Cursor): ObjectExpression | null {
  return takeWord(cursor, 'with') ? parseObject(cursor) : null
}

/** Reads `'path'` or `none`. */
export function parseUsing(cursor: Cursor): StatementBody | null {
  const isNone = takeWord(cursor, 'none')
  const path = isNone ? null : expectString(cursor, 'The path of the Bicep file')
  if (!path && !isNone) return null
  return { kind: 'using', path, configuration: parseConfiguration(cursor) }
}

export function parseExtends(cursor: Cursor): StatementBody | null {
  const path = expectString(cursor, 'The path of the extended parameters file')
  return path && { kind: 'extends', path }
}
