import { arrayMember, isObject, member, stringMember } from '../json-value.js'
import { below, type OpenApiDocument, oncePerObject, type Part, resolved } from './openapi-document.js'

/** API Management drops a body that a specification declares for these. */
const WITHOUT_BODY = ['get', 'head', 'options']

/** Says whether the body of an operation is JSON in every alternative that the specification offers. */
export function bodyReader(document: OpenApiDocument): (method: string, operation: Part) => boolean {
  const isJsonContent = oncePerObject(({ value }) => isObject(value) && areJson(Object.keys(value)))
  const isBodyParameter = oncePerObject((parameters) => hasBodyParameter(document, parameters))
  const areJsonTypes = oncePerObject(({ value }) => Array.isArray(value) && areJson(value))
  return (method, operation) => {
    if (WITHOUT_BODY.includes(method)) return false
    const body = resolved(document, below(operation, 'requestBody'))
    if (isObject(body.value)) return isJsonContent(below(body, 'content'))
    const consumes = member(operation.value, 'consumes') ?? document.root['consumes']
    return isBodyParameter(below(operation, 'parameters')) && areJsonTypes({ value: consumes, keys: [] })
  }
}

/** OpenAPI 2. */
function hasBodyParameter(document: OpenApiDocument, parameters: Part): boolean {
  return arrayMember({ list: parameters.value }, 'list').some(
    (_, index) => stringMember(resolved(document, below(parameters, index)).value, 'in') === 'body'
  )
}

export function areJson(types: readonly unknown[]): boolean {
  return types.length > 0 && types.every((type) => typeof type === 'string' && isJson(type))
}

/** @see https://mimesniff.spec.whatwg.org/#json-mime-type */
function isJson(type: string): boolean {
  const essence = (type.split(';')[0] ?? '').trim().toLowerCase()
  return essence === 'application/json' || essence === 'text/json' || essence.endsWith('+json')
}
