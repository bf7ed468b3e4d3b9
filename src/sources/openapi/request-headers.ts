import type { RequestHeader } from '../../model/api.js'
import { booleanMember, stringMember } from '../json-value.js'
import { placed } from '../positions.js'
import { below, type OpenApiDocument, oncePerObject, type Part, resolved } from './openapi-document.js'

/** Far beyond what an HTTP request can carry; keeps aliased lists from multiplying. */
const MOST_HEADERS = 200

/** Reads the header parameters of an operation: its own, and those of its path that it does not replace. */
export function headerReader(document: OpenApiDocument): (path: Part, operation: Part) => readonly RequestHeader[] {
  const headersOf = oncePerObject((parameters) => readHeaders(document, parameters))
  return (path, operation) => {
    const [shared, own] = [headersOf(path), headersOf(operation)]
    if (shared.length === 0) return own
    const replaced = new Set(own.map(({ name }) => name.toLowerCase()))
    return [...shared.filter(({ name }) => !replaced.has(name.toLowerCase())), ...own]
  }
}

function readHeaders(document: OpenApiDocument, parameters: Part): readonly RequestHeader[] {
  const headers: RequestHeader[] = []
  if (!Array.isArray(parameters.value)) return headers
  for (let index = 0; index < parameters.value.length && headers.length < MOST_HEADERS; index++) {
    const { value, keys } = resolved(document, below(parameters, index))
    const name = stringMember(value, 'name')
    if (name === null || stringMember(value, 'in') !== 'header') continue
    const required = booleanMember(value, 'required') === true
    headers.push(placed({ name, required }, document.locate, [...keys, 'name']))
  }
  return headers
}
