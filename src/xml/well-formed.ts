import { DOMParser, ParseError } from '@xmldom/xmldom'
import type { Span } from '../core/location.js'
import { findLineStarts } from '../core/source-text.js'

/** The tag at which an XML parser refuses a text; null if it accepts all of it. */
export function findRefusedTag(text: string): Span | null {
  // The parser warns of U+FFFD, as of a wrong encoding; here it is a character like any other.
  const source = text.replaceAll('\uFFFD', '_')
  if (parse(source, false) === null) return null
  const locator = parse(source, true)?.locator
  const lineStart = findLineStarts(source)[(locator?.lineNumber ?? 1) - 1] ?? 0
  const start = lineStart + (locator?.columnNumber ?? 1) - 1
  return { start, end: source.indexOf('>', start) + 1 || source.length }
}

/** Places cost the parser a third of its time, so that they are asked for only where something is wrong. */
function parse(source: string, locator: boolean): ParseError | null {
  try {
    new DOMParser({ locator, normalizeLineEndings: keep, onError: refuse }).parseFromString(source, 'text/xml')
    return null
  } catch (error) {
    return error instanceof ParseError ? error : new ParseError(String(error))
  }
}

/** The parser's own normalisation makes lines of characters that no editor counts as line ends. */
function keep(source: string): string {
  return source
}

/** Stops the parser: its warnings, too, are about tags that no XML parser should accept. */
function refuse(_level: string, message: string): never {
  throw new Error(message)
}
