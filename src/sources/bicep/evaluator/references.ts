import { unknownValue } from '../../values/unknown.js'
import { arrayValue, type Value } from '../../values/value.js'
import type { Expression, IndexExpression, SymbolExpression } from '../expression.js'
import { type BicepSymbol, type Environment, findSymbol, type NamespaceSymbol, placeOf } from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'
import { moduleMember } from './module-members.js'
import type { ModuleInstance, ModuleSymbol } from './module-symbol.js'
import { resourceValue } from './resource-members.js'
import type { ResourceInstance, ResourceSymbol } from './resource-symbol.js'

/** One resource or module that an expression names. */
export type Reference =
  | { readonly kind: 'resource'; readonly instance: ResourceInstance }
  | { readonly kind: 'module'; readonly instance: ModuleInstance }

/** Reads `symbol`, `symbol[index]`, `a::b` and these with `!`; null if the expression names no single resource. */
export function resolveReference(expression: Expression, environment: Environment): Reference | null {
  switch (expression.kind) {
    case 'symbol': {
      const symbol = findSymbol(expression.name, environment)
      return isDeployed(symbol) && symbol.statement.loop === null ? firstOf(symbol) : null
    }
    case 'index':
      return resolveItem(expression, environment)
    case 'nonNull':
      return resolveReference(expression.operand, environment)
    case 'nested': {
      const base = resolveReference(expression.base, environment)
      if (base?.kind !== 'resource') return null
      const child = base.instance.children.get(expression.name.name)
      return child === undefined || child.statement.loop !== null ? null : firstOf(child)
    }
    default:
      return null
  }
}

function isDeployed(symbol: BicepSymbol | null): symbol is ResourceSymbol | ModuleSymbol {
  return symbol?.kind === 'resource' || symbol?.kind === 'module'
}

function firstOf(symbol: ResourceSymbol | ModuleSymbol): Reference | null {
  if (symbol.kind === 'resource') {
    const instance = symbol.instances()[0]
    return instance === undefined ? null : { kind: 'resource', instance }
  }
  const instance = symbol.instances()[0]
  return instance === undefined ? null : { kind: 'module', instance }
}

/** An index that is not known means any of the instances. */
function resolveItem({ base, index, fromEnd }: IndexExpression, environment: Environment): Reference | null {
  const symbol = loopOf(base, environment)
  if (symbol === null) return null
  const at = evaluateExpression(index, environment)
  const pick = <T extends { readonly repeated: boolean }>(instances: readonly T[], any: () => T): T | undefined => {
    const only = instances[0]
    if (only?.repeated) return only
    if (at.kind !== 'number') return any()
    return instances.at(fromEnd ? -at.value : at.value)
  }
  if (symbol.kind === 'resource') {
    const instance = pick(symbol.instances(), symbol.any)
    return instance === undefined ? null : { kind: 'resource', instance }
  }
  const instance = pick(symbol.instances(), symbol.any)
  return instance === undefined ? null : { kind: 'module', instance }
}

function loopOf(base: Expression, environment: Environment): ResourceSymbol | ModuleSymbol | null {
  if (base.kind === 'symbol') {
    const symbol = findSymbol(base.name, environment)
    return isDeployed(symbol) && symbol.statement.loop !== null ? symbol : null
  }
  if (base.kind !== 'nested') return null
  const parent = resolveReference(base.base, environment)
  return parent?.kind === 'resource' ? (parent.instance.children.get(base.name.name) ?? null) : null
}

export function findNamespace(expression: Expression, environment: Environment): NamespaceSymbol | null {
  const symbol = expression.kind === 'symbol' ? findSymbol(expression.name, environment) : null
  return symbol?.kind === 'namespace' ? symbol : null
}

/** What a symbol means where a value is expected. */
export function symbolValue(expression: SymbolExpression, symbol: BicepSymbol | null, environment: Environment): Value {
  switch (symbol?.kind) {
    case 'value':
      return symbol.read()
    case 'resource':
      return collect(symbol.statement.loop !== null, symbol.instances().map(resourceValue), expression.name)
    case 'module': {
      const values = symbol.instances().map((instance) => moduleMember(instance, null))
      return collect(symbol.statement.loop !== null, values, expression.name)
    }
    default: {
      const { name } = expression
      const message =
        symbol === null ? `There is no symbol '${name}' in the file` : `'${name}' is no value; it cannot be used as one`
      environment.scope.context.evaluation.report({ message, place: placeOf(expression, environment) })
      return unknownValue({ name, reason: message })
    }
  }
}

function collect(isLoop: boolean, values: readonly Value[], name: string): Value {
  return isLoop ? arrayValue(values) : (values[0] ?? unknownValue({ name, reason: `'${name}' cannot be evaluated` }))
}
