import { type Problem, wholeFile } from '../../core/problem.js'
import type { ApiType } from '../../model/api.js'
import {
  readSpecificationText,
  type SpecificationFormat,
  type SpecificationOperation,
  systemOperation
} from '../openapi/specification.js'
import { toSourceText } from '../values/source-of-string.js'
import { hasHoles } from '../values/string-value.js'
import type { NamedResource } from './named-resource.js'
import { knownString, readEither } from './property.js'

/** The operations of the specification inside an API resource. */
export interface SpecifiedOperations {
  readonly operations: readonly SpecificationOperation[]
  /** A specification is there, and not all of it could be read. */
  readonly more: boolean
  readonly problems: readonly Problem[]
}

/** @see https://learn.microsoft.com/rest/api/apimanagement/apis/create-or-update#contentformat */
const FORMATS: Readonly<Record<string, SpecificationFormat>> = {
  openapi: 'yaml',
  'openapi+json': 'json',
  'swagger-json': 'json',
  wsdl: 'wsdl',
  'wadl-xml': 'wadl'
}

export function specifiedOperations(api: NamedResource, type: ApiType): SpecifiedOperations {
  const { declaredAt, resource } = api
  const system = systemOperation(type, declaredAt)
  const value = readEither(resource.properties, 'value', 'contentValue')
  if (system.length > 0 || value.kind === 'null') return { operations: system, more: false, problems: [] }
  const stated = knownString(readEither(resource.properties, 'format', 'contentFormat'))?.toLowerCase() ?? ''
  const format = Object.hasOwn(FORMATS, stated) ? FORMATS[stated] : undefined
  if (format === undefined || value.kind !== 'string') return { operations: [], more: true, problems: [] }
  const source = toSourceText(value, declaredAt)
  const isJson = format === 'yaml' && source.text.trimStart().startsWith('{')
  const { operations, problems } = readSpecificationText(isJson ? 'json' : format, source)
  if (problems.length === 0) return { operations, more: false, problems }
  // A text with holes need not be readable before they are filled.
  return {
    operations,
    more: true,
    problems: hasHoles(value) ? [] : problems.map((problem) => inResource(problem, api))
  }
}

/** The parser counts lines in the text alone: they are those of a file only if the text is one. */
function inResource(problem: Problem, { declaredAt }: NamedResource): Problem {
  const isFile = problem.location.path !== declaredAt.path
  return isFile ? { ...problem, location: wholeFile(problem.location.path) } : { ...problem, location: declaredAt }
}
