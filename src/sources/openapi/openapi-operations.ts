import { type Problem, wholeFile } from '../../core/problem.js'
import { isObject, member, stringMember } from '../json-value.js'
import { placed } from '../positions.js'
import { below, type OpenApiDocument, type Part, resolved } from './openapi-document.js'
import { distinctIds, operationId } from './operation-id.js'
import { bodyReader } from './request-body.js'
import { headerReader } from './request-headers.js'
import { authorizationReader } from './security.js'
import type { Specification, SpecificationOperation } from './specification.js'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Several times what API Management takes; aliases can multiply a small file into more. */
const MOST_OPERATIONS = 20_000

/** `x-ms-paths` holds paths that differ in their query only, and API Management reads it like `paths`. */
const PATH_TABLES = ['paths', 'x-ms-paths']

export function openApiOperations(document: OpenApiDocument): Specification {
  const operations: SpecificationOperation[] = []
  const problems: Problem[] = []
  const read = operationReader(document)
  for (const part of operationParts(document)) {
    if (operations.length === MOST_OPERATIONS) {
      problems.push(tooManyOperations(document))
      break
    }
    operations.push(read(part))
  }
  return { operations, problems }
}

interface OperationPart {
  readonly urlTemplate: string
  readonly method: string
  readonly pathItem: Part
  readonly operation: Part
}

function* operationParts(document: OpenApiDocument): Generator<OperationPart> {
  const top: Part = { value: document.root, keys: [] }
  for (const table of PATH_TABLES) {
    const paths = below(top, table)
    if (!isObject(paths.value)) continue
    for (const urlTemplate of Object.keys(paths.value)) {
      const pathItem = resolved(document, below(paths, urlTemplate))
      if (!urlTemplate.startsWith('/') || !isObject(pathItem.value)) continue
      for (const method of Object.keys(pathItem.value)) {
        const operation = below(pathItem, method)
        if (METHODS.includes(method) && isObject(operation.value)) yield { urlTemplate, method, pathItem, operation }
      }
    }
  }
}

function operationReader(document: OpenApiDocument): (part: OperationPart) => SpecificationOperation {
  const distinct = distinctIds()
  const headers = headerReader(document)
  const hasJsonBody = bodyReader(document)
  const needsAuthorization = authorizationReader(document)
  return ({ urlTemplate, method, pathItem, operation }) => {
    const details = {
      id: distinct(operationId(stringMember(operation.value, 'operationId'), method, urlTemplate)),
      method: method.toUpperCase(),
      urlTemplate,
      requestHeaders: headers(below(pathItem, 'parameters'), below(operation, 'parameters')),
      jsonBody: hasJsonBody(method, operation),
      needsAuthorization: needsAuthorization(member(operation.value, 'security') ?? document.root['security'])
    }
    return placed(details, document.locate, operation.keys)
  }
}

function tooManyOperations({ path }: OpenApiDocument): Problem {
  const message = `${path} has more than ${MOST_OPERATIONS} operations, and only those are analysed`
  return { kind: 'skipped', location: wholeFile(path), message, incomplete: true }
}
