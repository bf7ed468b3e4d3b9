import { lazy } from '../../values/lazy.js'
import { objectValue } from '../../values/object-value.js'
import { alignNames, nameSegments } from '../../values/resource-name.js'
import { unknownValue } from '../../values/unknown.js'
import { NULL, type ObjectValue, type Value } from '../../values/value.js'
import type { ResourceStatement } from '../syntax.js'
import { bothConditions, readCondition } from './condition.js'
import { resolveScope } from './deployment-scope.js'
import { type Environment, placeOf, textOf, withSymbols } from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'
import { evaluateObject } from './evaluate-literal.js'
import { findExpression, keyText, literalText } from './literal-text.js'
import { resolveReference } from './references.js'
import { declareResource, type ResourceInstance, type ResourceSymbol } from './resource-symbol.js'

/** What of a resource is not its body. */
const STRUCTURE: ReadonlySet<string> = new Set(['name', 'parent', 'scope', 'properties', 'dependsOn'])

/** `outer` is the parent in whose body the resource stands. */
export function createInstance(
  statement: ResourceStatement,
  around: Environment,
  repeated: boolean,
  outer: ResourceInstance | null
): ResourceInstance {
  const children = new Map<string, ResourceSymbol>()
  const environment = statement.resources.length === 0 ? around : withSymbols(around, children)
  const evaluateOwn = (name: string): Value => {
    const expression = findExpression(statement.body, name)
    return expression === null ? NULL : evaluateExpression(expression, environment)
  }
  const onCycle = (): Value => unknownValue({ name: statement.name.name, reason: 'the resource depends on itself' })
  const { type, version } = readType(statement, outer)
  const name = lazy(() => evaluateOwn('name'), onCycle)
  const parent = lazy(
    () => outer ?? findParent(statement, environment),
    () => null
  )
  const scope = lazy(
    () => resolveScope(findExpression(statement.body, 'scope'), environment, parent()),
    () => ({ target: environment.scope.target, extended: null })
  )
  const instance: ResourceInstance = {
    symbol: statement.name.name,
    statement,
    environment,
    repeated: repeated || (outer?.repeated ?? false),
    type,
    version,
    name,
    names: lazy(
      () => alignNames(type, nameSegments(name()), parent()?.names().names),
      () => alignNames(type, [])
    ),
    condition: lazy(
      // The compiler gives the condition of a resource to those inside it, not to those that only name it as parent.
      () => bothConditions(outer?.condition() ?? null, readCondition(statement.condition, environment)),
      () => ({ holds: true, when: null })
    ),
    properties: lazy(() => evaluateOwn('properties'), onCycle),
    body: lazy(
      () => evaluateBody(statement, environment),
      () => objectValue([])
    ),
    target: () => scope().target,
    extended: () => scope().extended,
    children
  }
  for (const child of statement.resources) children.set(child.name.name, declareResource(child, environment, instance))
  return instance
}

/** The type of a nested resource continues that of the resource around it, whose version it may inherit. */
function readType(
  { type: written }: ResourceStatement,
  outer: ResourceInstance | null
): Pick<ResourceInstance, 'type' | 'version'> {
  const [type = '', version] = (literalText(written) ?? '').split('@', 2)
  const isFull = outer === null || /^[^/]*\.[^/]*\//.test(type)
  return { type: isFull ? type : `${outer.type}/${type}`, version: version ?? outer?.version ?? null }
}

function findParent({ body }: ResourceStatement, environment: Environment): ResourceInstance | null {
  const expression = findExpression(body, 'parent')
  if (expression === null) return null
  const reference = resolveReference(expression, environment)
  if (reference?.kind === 'resource') return reference.instance
  const message = `The parent '${textOf(expression, environment)}' is no resource of the file`
  environment.scope.context.evaluation.report({ message, place: placeOf(expression, environment) })
  return null
}

function evaluateBody({ body }: ResourceStatement, environment: Environment): ObjectValue {
  const properties = body.properties.filter(
    (property) => property.kind === 'property' && !STRUCTURE.has(keyText(property.key) ?? '')
  )
  const evaluated = evaluateObject({ ...body, properties }, environment)
  return evaluated.kind === 'object' ? evaluated : objectValue([])
}
