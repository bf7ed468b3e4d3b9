import type { Location } from '../../core/location.js'
import type { Problem } from '../../core/problem.js'
import { fileText, type SourceText } from '../../core/source-text.js'
import type { ApiType, Operation } from '../../model/api.js'
import { bareOperation } from './bare-operation.js'
import { readOpenApi } from './openapi.js'
import { wadlOperations } from './wadl.js'
import { wsdlOperations } from './wsdl.js'

/** An operation as a specification describes it, before it is known whose it is. */
export type SpecificationOperation = Omit<Operation, 'api' | 'workspace' | 'revision'>

export interface Specification {
  readonly operations: readonly SpecificationOperation[]
  readonly problems: readonly Problem[]
}

/** The file names under which an API's specification is stored; of several, the first counts. */
export const SPECIFICATION_NAMES = [
  'specification.yaml',
  'specification.yml',
  'specification.json',
  'specification.wsdl',
  'specification.wadl',
  'specification.graphql'
]

export type SpecificationFormat = 'json' | 'yaml' | 'wsdl' | 'wadl' | 'graphql'

/** The operations of a specification file, whose format its name tells: OpenAPI 2, 3.0 and 3.1 in JSON or YAML, WSDL, WADL. */
export function readSpecification(path: string, text: string): Specification {
  const extension = path.slice(path.lastIndexOf('.') + 1)
  const format = FORMATS.find((known) => known === extension) ?? 'yaml'
  return readSpecificationText(format, fileText(path, text))
}

const FORMATS: readonly SpecificationFormat[] = ['json', 'yaml', 'wsdl', 'wadl', 'graphql']

export function readSpecificationText(format: SpecificationFormat, source: SourceText): Specification {
  switch (format) {
    case 'wsdl':
      return { operations: wsdlOperations(source), problems: [] }
    case 'wadl':
      return { operations: wadlOperations(source), problems: [] }
    case 'graphql':
      return { operations: [], problems: [] }
    case 'json':
    case 'yaml':
      return readOpenApi(source, format === 'json')
  }
}

/**
 * The one operation that API Management itself gives an API of some types.
 *
 * @see https://learn.microsoft.com/azure/api-management/graphql-apis-overview
 * @see https://learn.microsoft.com/azure/api-management/websocket-api#onhandshake-operation
 */
export function systemOperation(type: ApiType, declaredAt: Location): readonly SpecificationOperation[] {
  const locate = (): Location => declaredAt
  if (type === 'websocket') return [bareOperation({ id: 'onHandshake', method: 'GET', urlTemplate: '/' }, locate)]
  if (type !== 'graphql') return []
  return [{ ...bareOperation({ id: 'graphql', method: 'POST', urlTemplate: '/' }, locate), jsonBody: true }]
}
