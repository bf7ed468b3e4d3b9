import type { Location } from '../../core/location.js'
import type { Problem } from '../../core/problem.js'
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

/** The operations of a specification: OpenAPI 2, 3.0 and 3.1 in JSON or YAML, WSDL, WADL. */
export function readSpecification(path: string, text: string): Specification {
  switch (path.slice(path.lastIndexOf('.'))) {
    case '.wsdl':
      return { operations: wsdlOperations(path, text), problems: [] }
    case '.wadl':
      return { operations: wadlOperations(path, text), problems: [] }
    case '.graphql':
      return { operations: [], problems: [] }
    default:
      return readOpenApi(path, text)
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
