import type { TypeExpression } from '../type-expression.js'
import type { FileScope } from './environment.js'

/** Whether null is a value of the type, so that a parameter of it may be left out. */
export function isNullable(type: TypeExpression, scope: FileScope, seen = new Set<TypeExpression>()): boolean {
  if (seen.has(type)) return false
  seen.add(type)
  switch (type.kind) {
    case 'nullableType':
      return true
    case 'literalType':
      return type.value.kind === 'null'
    case 'unionType':
      return type.members.some((member) => isNullable(member, scope, seen))
    case 'namedType': {
      const declared = scope.findType(type.name.name)
      return declared !== null && isNullable(declared.type, declared.scope, seen)
    }
    default:
      return false
  }
}
