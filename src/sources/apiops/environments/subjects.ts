import type { Declaration } from '../../../model/declaration.js'
import { owned } from '../../../model/names.js'
import { scopeName } from '../../../model/scope.js'

/** The words by which overrides may mean a declaration, the most exact first; none for what no environment can change. */
export function subjectsOf(declaration: Declaration): readonly string[] {
  switch (declaration.kind) {
    case 'namedValue': {
      const { workspace, declaredAt } = declaration.namedValue
      // Overrides go by the name of the resource, which is the one of its folder, and not by the display name.
      return [`named value ${owned(workspace, declaredAt.path.split('/').at(-2) ?? '')}`]
    }
    case 'api': {
      const { workspace, id, revision } = declaration.api
      return [`API ${owned(workspace, `${id};rev=${revision}`)}`, `API ${owned(workspace, id)}`]
    }
    case 'product':
      return [`product ${owned(declaration.product.workspace, declaration.product.id)}`]
    case 'policy': {
      const { scope } = declaration
      if (scope.kind === 'fragment') return [`policy fragment ${owned(scope.workspace, scope.fragment)}`]
      return [`the policy of ${scopeName(scope)}`]
    }
    default:
      return []
  }
}
