import { getNodeValue, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Problem } from '../core/problem.js'
import { wholeFile } from '../core/problem.js'
import { fileText } from '../core/source-text.js'

/** The value of a JSON text, or the first place where it is broken. Comments and trailing commas are accepted. */
export function parseJson(path: string, text: string): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return parseTolerantly(path, text)
  }
}

function parseTolerantly(path: string, text: string): { readonly value: unknown } | { readonly problem: Problem } {
  const errors: ParseError[] = []
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true })
    const [error] = errors
    if (tree && !error) return { value: getNodeValue(tree) }
    const { offset, length } = error ?? { offset: 0, length: 0 }
    const location = fileText(path, text).locate({ start: offset, end: offset + length })
    return broken(path, error ? wordsOf(printParseErrorCode(error.error)) : 'it is empty', location)
  } catch {
    return broken(path, 'it is nested too deeply', wholeFile(path))
  }
}

function broken(path: string, reason: string, location: Problem['location']): { readonly problem: Problem } {
  return { problem: { kind: 'unreadable', location, message: `${path} is not valid JSON: ${reason}` } }
}

/** `PropertyNameExpected` as `property name expected`. */
function wordsOf(code: string): string {
  return code.replace(/(?!^)[A-Z]/g, ' $&').toLowerCase()
}
