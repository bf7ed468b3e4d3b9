import { readJson } from '../json-reader.js'
import { knownText, stringValue } from '../string-value.js'
import { textSegments } from '../to-text.js'
import { NULL, type Value } from '../value.js'
import { type FunctionCall, fail, otherwise, type ValueFunction } from './call.js'

/** A function from text to text; null if the text cannot be converted. */
function conversion(convert: (text: string) => string | null, expected = 'a string'): ValueFunction {
  return (call, value = NULL) => {
    const text = value.kind === 'string' ? knownText(value) : null
    if (text === null) return otherwise(call, [value], expected)
    const converted = convert(text)
    return converted === null ? fail(call, `it expects ${expected}`) : stringValue(converted)
  }
}

const encodeBase64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

function decodeBase64(text: string): string | null {
  return /^[\w+/\s-]*={0,2}\s*$/.test(text) ? Buffer.from(text, 'base64').toString('utf8') : null
}

/** `data:[type][;charset=…][;base64],content` */
function decodeDataUri(text: string): string | null {
  const comma = text.indexOf(',')
  if (!text.toLowerCase().startsWith('data:') || comma === -1) return null
  const content = text.slice(comma + 1)
  return text.slice(0, comma).toLowerCase().endsWith(';base64') ? decodeBase64(content) : decodeUri(content)
}

function decodeUri(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** .NET escapes these five as well; half of a surrogate pair cannot be escaped. */
function encodeUri(text: string): string | null {
  try {
    return encodeURIComponent(text).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    )
  } catch {
    return null
  }
}

const base64ToJson: ValueFunction = (call, value = NULL) => {
  const text = value.kind === 'string' ? knownText(value) : null
  if (text === null) return otherwise(call, [value], 'a string')
  const decoded = decodeBase64(text)
  if (decoded === null) return fail(call, 'it expects base64')
  const read = readJson({
    path: call.place.source.path,
    text: decoded,
    locate: () => call.place.source.locate(call.place.span)
  })
  return read.value === null || read.problems.length > 0 ? fail(call, 'the text is no JSON') : read.value
}

/**
 * A base that ends with a slash is continued; otherwise what follows its last slash is replaced.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#uri
 */
const uri: ValueFunction = (call, base = NULL, relative = NULL) => {
  if (base.kind !== 'string' || relative.kind !== 'string') return relativeToUnknown(call, base, relative)
  const [baseText, relativeText] = [knownText(base), knownText(relative)]
  if (baseText === null || relativeText === null) return relativeToUnknown(call, base, relative)
  const scheme = baseText.indexOf('://')
  const lastSlash = baseText.lastIndexOf('/')
  const hasPath = lastSlash > (scheme === -1 ? -1 : scheme + 2)
  const folder = hasPath ? baseText.slice(0, lastSlash + 1) : `${baseText}/`
  return stringValue(folder + relativeText.replace(/^\//, ''))
}

/** The literal tail of the link survives, so that a file of the repository can be found by it. */
function relativeToUnknown(call: FunctionCall, base: Value, relative: Value): Value {
  const unknown = otherwise(call, [base, relative], 'two strings')
  return relative.kind === 'string'
    ? { kind: 'string', segments: [...textSegments(unknown), ...stringValue('/').segments, ...relative.segments] }
    : unknown
}

export const ENCODING_FUNCTIONS: Readonly<Record<string, ValueFunction>> = {
  base64: conversion(encodeBase64),
  base64ToString: conversion(decodeBase64, 'base64'),
  base64ToJson,
  dataUri: conversion((text) => `data:text/plain;charset=utf8;base64,${encodeBase64(text)}`),
  dataUriToString: conversion(decodeDataUri, 'a data URI'),
  uri,
  uriComponent: conversion(encodeUri),
  uriComponentToString: conversion(decodeUri, 'an escaped text')
}
