import { isObject, member, stringMember } from '../json-value.js'
import { below, type OpenApiDocument, oncePerObject, resolved } from './openapi-document.js'

/** Says whether every alternative of a `security` list needs the `Authorization` header. */
export function authorizationReader(document: OpenApiDocument): (security: unknown) => boolean {
  const schemes = authorizationSchemes(document)
  const isNeeded = oncePerObject(({ value }) => {
    return Array.isArray(value) && value.length > 0 && value.every((alternative) => names(alternative).some(isScheme))
  })
  const isScheme = (name: string): boolean => schemes.has(name)
  const names = (alternative: unknown): string[] => (isObject(alternative) ? Object.keys(alternative) : [])
  return (security) => isNeeded({ value: security, keys: [] })
}

/** The names of the schemes that put something into the `Authorization` header. */
function authorizationSchemes(document: OpenApiDocument): ReadonlySet<string> {
  const { root } = document
  const found = new Set<string>()
  for (const table of [member(root['components'], 'securitySchemes'), root['securityDefinitions']]) {
    if (!isObject(table)) continue
    for (const name of Object.keys(table)) {
      if (usesAuthorization(resolved(document, below({ value: table, keys: [] }, name)).value)) found.add(name)
    }
  }
  return found
}

/** OpenAPI 2 calls `basic` what OpenAPI 3 calls `http`. */
const AUTHORIZATION_TYPES: readonly (string | null)[] = ['http', 'basic', 'oauth2', 'openIdConnect']

function usesAuthorization(scheme: unknown): boolean {
  const type = stringMember(scheme, 'type')
  if (type !== 'apiKey') return AUTHORIZATION_TYPES.includes(type)
  return stringMember(scheme, 'in') === 'header' && stringMember(scheme, 'name')?.toLowerCase() === 'authorization'
}
