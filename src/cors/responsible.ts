import type { Scope } from '../model/scope.js'

/** The people to ask about a policy at a scope: what a front-end developer has to know first. */
export function responsible(scope: Scope): string {
  switch (scope.kind) {
    case 'global':
      return 'the team that runs the API Management service'
    case 'product':
      return `the publishers of product ${scope.product}`
    case 'workspace':
      return `the owners of workspace ${scope.workspace}`
    case 'api':
    case 'operation':
    case 'resolver':
      return `the publishers of API ${scope.api}`
    default:
      return 'the owners of this file'
  }
}
