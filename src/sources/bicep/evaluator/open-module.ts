import { MAX_MODULE_DEPTH } from '../../values/limits.js'
import { findProperty } from '../../values/object-value.js'
import type { SuppliedParameters } from '../../values/supplied-parameters.js'
import { symbolicKey } from '../../values/symbolic-key.js'
import { unknownValue } from '../../values/unknown.js'
import type { Value } from '../../values/value.js'
import { collectResources } from './collect-resources.js'
import { evaluateExpression } from './evaluate-expression.js'
import { openScope } from './file-scope.js'
import { findExpression } from './literal-text.js'
import { isRegistryReference } from './module-reference.js'
import type { ModuleInstance, OpenModule } from './module-symbol.js'
import { openRegistryModule } from './registry-module.js'
import { resolvePath } from './repository-path.js'
import { openTemplateModule } from './template-module.js'

/** A module declares its parameters, variables and outputs anew. */
const STEPS_OF_A_MODULE = 100

/** Opens the file of a module with what it is given; null, and a problem, if that cannot be done. */
export function openModule(instance: ModuleInstance): OpenModule | null {
  const { environment, place, path: written } = instance
  const { context, file, around } = environment.scope
  if (isRegistryReference(written)) return openRegistryModule(instance)
  if (!context.evaluation.spend(STEPS_OF_A_MODULE, place)) return null
  const location = file.source.locate(instance.statement.path.span)
  const refuse = (message: string, incomplete = false): null => {
    context.report({ kind: 'unresolved', location, message, ...(incomplete && { incomplete }) })
    return null
  }
  const resolved = resolvePath(file.path, written)
  if ('refused' in resolved) return refuse(`The path '${written}' of the module ${resolved.refused}`)
  const { path } = resolved
  if (around.includes(path)) return refuse(`The module '${written}' uses itself`)
  if (around.length > MAX_MODULE_DEPTH) {
    return refuse(`The modules are nested more than ${MAX_MODULE_DEPTH} levels deep`, true)
  }
  const parts = { context, target: instance.target(), around: [...around, path], keyPrefix: keyPrefixOf(instance) }
  const supplied = supplyParameters(instance, parts.keyPrefix)
  if (path.toLowerCase().endsWith('.json')) {
    const template = context.openTemplate(path, location)
    return template && openTemplateModule(template, supplied, parts)
  }
  const source = context.openFile(path, location)
  if (source === null) return null
  const scope = openScope({ ...parts, file: source }, supplied)
  return {
    output: scope.output,
    outputNames: scope.outputNames,
    resources: (isWanted, outer) => collectResources(scope, isWanted, outer)
  }
}

function keyPrefixOf({ environment, symbol, index }: ModuleInstance): string {
  const suffix = index === null ? '' : `[${symbolicKey(index)}]`
  return `${environment.scope.keyPrefix}${symbol}${suffix} `
}

/** Each parameter is evaluated when the module asks for it. */
function supplyParameters({ statement, environment }: ModuleInstance, keyPrefix: string): SuppliedParameters {
  const written = findExpression(statement.body, 'params')
  const isPlain = written?.kind === 'object' && written.properties.every(({ kind }) => kind === 'property')
  const value = (name: string): Value | undefined => {
    if (written === null) return undefined
    if (isPlain) {
      const expression = findExpression(written, name)
      return expression === null ? undefined : evaluateExpression(expression, environment)
    }
    const all = evaluateExpression(written, environment)
    if (all.kind === 'object')
      return findProperty(all, name)?.value ?? (all.open === null ? undefined : unknownParameter(name))
    return all.kind === 'unknown' ? unknownParameter(name) : undefined
  }
  return { value, allUnknown: false, keyPrefix }
}

function unknownParameter(name: string): Value {
  return unknownValue({ name, reason: `it is not known whether the module is given '${name}'` })
}
