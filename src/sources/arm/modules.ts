import { wholeFile } from '../../core/problem.js'
import { lazy } from '../values/lazy.js'
import { MAX_MODULE_DEPTH } from '../values/limits.js'
import { linkTail } from '../values/link-tail.js'
import { findProperty, objectOf, objectValue, property, propertyValue } from '../values/object-value.js'
import { readResourceId } from '../values/resource-id.js'
import { toSourceText } from '../values/source-of-string.js'
import { knownText } from '../values/string-value.js'
import type { SuppliedParameters } from '../values/supplied-parameters.js'
import { symbolicKey } from '../values/symbolic-key.js'
import { unknownValue } from '../values/unknown.js'
import { NULL, type Value } from '../values/value.js'
import { evaluateValue } from './evaluate-value.js'
import type { Instance } from './instances.js'
import { suppliedValue } from './parameters-file.js'
import type { TemplateFile } from './template-file.js'
import { openInParent, openTemplate, type TemplateScope } from './template-scope.js'

const MODULE_TYPE = 'microsoft.resources/deployments'

/** A module declares its parameters, variables and outputs anew. */
const STEPS_OF_A_MODULE = 100

/** A nested or linked template. */
export interface Module {
  readonly instance: Instance
  /** Null if the template is not in the repository. */
  readonly scope: () => TemplateScope | null
}

export function isModule({ type, body }: Instance): boolean {
  const existing = propertyValue(body, 'existing')
  return type.toLowerCase() === MODULE_TYPE && !(existing?.kind === 'boolean' && existing.value)
}

export function openModule(instance: Instance, parent: TemplateScope): Module {
  const open = (): TemplateScope | null => openScope(instance, parent)
  return { instance, scope: lazy(open, () => null) }
}

function openScope(instance: Instance, parent: TemplateScope): TemplateScope | null {
  const { evaluation } = instance.environment
  const properties = propertyValue(instance.body, 'properties')
  if (!evaluation.spend(STEPS_OF_A_MODULE, instance.place)) return null
  if (parent.around.length >= MAX_MODULE_DEPTH) {
    const message = `The templates are nested more than ${MAX_MODULE_DEPTH} levels deep`
    evaluation.report({ message, place: instance.place, incomplete: true })
    return null
  }
  const nested = propertyValue(properties, 'template')
  if (nested?.kind === 'object') {
    const file = { path: parent.file.path, template: nested }
    const parts = { context: parent.context, file, around: [...parent.around, ''] }
    return isInner(properties) ? openInner(parts, instance, parent) : openInParent(parts, instance.environment)
  }
  const file = openLinked(instance, parent)
  if (file === null) return null
  return openInner({ context: parent.context, file, around: [...parent.around, file.path] }, instance, parent)
}

/** Without the option a nested template sees the parameters and variables of its parent. */
function isInner(properties: Value | undefined): boolean {
  const scope = propertyValue(propertyValue(properties, 'expressionEvaluationOptions'), 'scope')
  return scope?.kind === 'string' && knownText(scope)?.toLowerCase() === 'inner'
}

function openInner(
  parts: Parameters<typeof openTemplate>[0],
  instance: Instance,
  parent: TemplateScope
): TemplateScope {
  const { environment } = instance
  const evaluateOptional = (name: string): Value | null => {
    const value = propertyValue(instance.body, name)
    return value === undefined ? null : evaluateValue(value, environment)
  }
  const name = evaluateOptional('name')
  return openTemplate(parts, supplyParameters(instance, name, parent), {
    resourceGroup: evaluateOptional('resourceGroup') ?? environment.target.resourceGroup,
    subscription: evaluateOptional('subscriptionId') ?? environment.target.subscription,
    deploymentName: name
  })
}

/** Each entry may be an expression that gives `{ "value": … }`, and so may all of them. */
function supplyParameters(
  { body, environment }: Instance,
  name: Value | null,
  parent: TemplateScope
): SuppliedParameters {
  const raw = propertyValue(propertyValue(body, 'properties'), 'parameters')
  const entries = raw?.kind === 'string' ? evaluateValue(raw, environment) : raw
  const value = (parameter: string): Value | undefined => {
    if (entries?.kind === 'unknown') return unknownValue({ ...entries, name: parameter, key: null })
    const entry = entries?.kind === 'object' ? findProperty(entries, parameter)?.value : undefined
    if (entry === undefined) return undefined
    if (entries === raw && propertyValue(entry, 'value') !== undefined) {
      return evaluateValue(propertyValue(entry, 'value') ?? NULL, environment)
    }
    return suppliedByExpression(parameter, entries === raw ? evaluateValue(entry, environment) : entry)
  }
  const key = (name === null ? null : symbolicKey(name)) ?? 'module'
  return { value, allUnknown: false, keyPrefix: `${parent.around.length} ${key} ` }
}

function suppliedByExpression(parameter: string, entry: Value): Value {
  if (entry.kind !== 'unknown') return suppliedValue(parameter, entry)
  const alternatives = entry.alternatives.map(({ when, value }) => ({
    when,
    value: propertyValue(value, 'value') ?? NULL
  }))
  return unknownValue({ ...entry, name: parameter, alternatives })
}

/** The template that a link names, if it is a file of the repository. */
function openLinked(instance: Instance, parent: TemplateScope): TemplateFile | null {
  const { environment, place } = instance
  const link = propertyValue(propertyValue(instance.body, 'properties'), 'templateLink')
  const target = propertyValue(link, 'relativePath') ?? propertyValue(link, 'uri') ?? NULL
  const evaluated = evaluateValue(target, environment)
  const tail = evaluated.kind === 'string' ? linkTail(evaluated, '.json') : null
  const file = tail === null ? null : parent.context.openLink(tail, parent.file.path)
  if (file === null) {
    const shown = evaluated.kind === 'string' ? ` '${toSourceText(evaluated, wholeFile('')).text}'` : ''
    environment.evaluation.report({ message: `The linked template${shown} is not in the repository`, place })
    return null
  }
  if (!parent.around.includes(file.path)) return file
  environment.evaluation.report({ message: `The linked template '${file.path}' contains this link`, place })
  return null
}

/** The outputs of a module, found by its symbolic name, its name or its resource id; null if it is none. */
export function findModule(scope: TemplateScope, reference: Value): Value | null {
  const wanted = referenceKeys(reference)
  const found =
    scope.modules().find(({ instance }) => wanted.includes(symbolKey(instance) ?? '')) ??
    scope.modules().find(({ instance }) => wanted.includes(nameKey(instance)))
  const module = found?.scope() ?? null
  if (module === null) return null
  const outputs = module.outputNames.map((name) => property(name, objectOf({ value: module.output(name) ?? NULL })))
  return objectOf({ outputs: objectValue(outputs) })
}

/** The keys under which a module may be found: a symbol, a symbol with an index, a name. */
function referenceKeys(reference: Value): readonly string[] {
  const id = readResourceId(reference)
  const name = id === null ? reference : id.type.toLowerCase() === MODULE_TYPE ? id.names[0] : undefined
  const key = name === undefined ? null : symbolicKey(name)
  return key === null ? [] : [key, key.toLowerCase()]
}

function symbolKey({ symbol, index }: Instance): string | null {
  if (symbol === null) return null
  const suffix = index === null ? '' : index.kind === 'number' ? `[${index.value}]` : '[*]'
  return JSON.stringify(symbol + suffix).toLowerCase()
}

function nameKey(instance: Instance): string {
  const [name] = instance.names().names
  return (name === undefined ? null : symbolicKey(name)) ?? 'no name'
}
