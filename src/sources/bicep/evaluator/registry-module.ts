import { objectValue } from '../../values/object-value.js'
import type { Value } from '../../values/value.js'
import { evaluateExpression } from './evaluate-expression.js'
import { findExpression } from './literal-text.js'
import { unknownOutput } from './module-members.js'
import { isApiManagementModule, type ModuleReference } from './module-reference.js'
import type { ModuleInstance, OpenModule } from './module-symbol.js'

/** A module that is not in the repository: it has no resources to show, but what it is given is known. */
export function openRegistryModule(instance: ModuleInstance): OpenModule | null {
  const { environment, path: text, statement, symbol, place } = instance
  const { context, file } = environment.scope
  const reference = context.readReference(text, file.path)
  const location = file.source.locate(statement.path.span)
  if (reference === null || !isApiManagementModule(reference)) {
    const message = `The module '${text}' is not in the repository, so what it deploys is not known`
    context.reportOnce(text, { kind: 'unresolved', location, message })
  }
  if (reference === null) return null
  return {
    output: (name) => knownOutput(instance, reference, name) ?? unknownOutput(instance, name),
    outputNames: null,
    resources(_, { when, repeated }) {
      const parameters = readParameters(instance)
      const { resourceGroup } = instance.target()
      context.unresolvedModules.push({
        reference,
        symbol,
        parameters,
        declaredAt: place,
        when,
        repeated,
        resourceGroup
      })
      return []
    }
  }
}

function readParameters({ statement, environment }: ModuleInstance): Value {
  const expression = findExpression(statement.body, 'params')
  return expression === null ? objectValue([]) : evaluateExpression(expression, environment)
}

/**
 * An Azure Verified Module for a resource gives its name back.
 *
 * @see https://azure.github.io/Azure-Verified-Modules/specs/shared/#id-rmfr7---category-outputs---minimum-required-outputs
 */
function knownOutput(instance: ModuleInstance, { path }: ModuleReference, output: string): Value | null {
  if (output !== 'name' || !/(?:^|\/)avm\/res\//.test(path)) return null
  const params = findExpression(instance.statement.body, 'params')
  const name = params?.kind === 'object' ? findExpression(params, 'name') : null
  return name === null ? null : evaluateExpression(name, instance.environment)
}
