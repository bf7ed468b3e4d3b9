import type { Evaluation } from '../values/evaluation.js'
import type { DeploymentTarget } from '../values/functions/call.js'
import { lazy } from '../values/lazy.js'
import { propertyValue } from '../values/object-value.js'
import type { SuppliedParameters } from '../values/supplied-parameters.js'
import { unknownValue } from '../values/unknown.js'
import { NULL, type ObjectValue, type Value } from '../values/value.js'
import type { Environment } from './environment.js'
import { evaluateValue } from './evaluate-value.js'
import { expandResources, type Instance } from './instances.js'
import { findModule, isModule, type Module, openModule } from './modules.js'
import { declareParameters } from './parameters.js'
import { evaluateCopy, type PropertyCopy } from './property-copies.js'
import type { TemplateFile } from './template-file.js'
import { declareFunctions } from './user-functions.js'
import { declareVariables } from './variables.js'

/** What all templates of one evaluation share. */
export interface TemplateContext {
  readonly evaluation: Evaluation
  /** Reads a linked template: the file that a link from another file names; null if there is none. */
  readonly openLink: (link: string, from: string) => TemplateFile | null
}

/** A template with its parameters, ready to be asked for resources and outputs. */
export interface TemplateScope {
  readonly context: TemplateContext
  readonly file: TemplateFile
  readonly environment: Environment
  readonly instances: () => readonly Instance[]
  /** The modules among its resources, each opened when it is first used. */
  readonly modules: () => readonly Module[]
  readonly output: (name: string) => Value | null
  readonly outputNames: readonly string[]
  /** The files around it, the root first; an empty text stands for a template that is nested in its file. */
  readonly around: readonly string[]
}

interface ScopeParts {
  readonly context: TemplateContext
  readonly file: TemplateFile
  readonly around: readonly string[]
}

/** A template that sees its own parameters and variables only. */
export function openTemplate(parts: ScopeParts, supplied: SuppliedParameters, target: DeploymentTarget): TemplateScope {
  const { template } = parts.file
  const { evaluation } = parts.context
  const environment: Environment = {
    evaluation,
    target,
    parameter: declareParameters(template, supplied, () => environment),
    variable: declareVariables(template, () => environment),
    userFunction: declareFunctions(template),
    module: (reference) => findModule(scope, reference),
    loops: [],
    lambdaVariables: new Map()
  }
  const scope = createScope(parts, environment)
  return scope
}

/** A nested template whose expressions see what its parent sees. */
export function openInParent(parts: ScopeParts, parent: Environment): TemplateScope {
  const environment: Environment = { ...parent, module: (reference) => findModule(scope, reference) }
  const scope = createScope(parts, environment)
  return scope
}

function createScope({ context, file, around }: ScopeParts, environment: Environment): TemplateScope {
  const resources = propertyValue(file.template, 'resources')
  const instances = lazy(
    () => expandResources(resources, environment),
    () => []
  )
  const scope: TemplateScope = {
    context,
    file,
    environment,
    around,
    instances,
    modules: lazy(
      () =>
        instances()
          .filter(isModule)
          .map((instance) => openModule(instance, scope)),
      () => []
    ),
    ...declareOutputs(file.template, environment)
  }
  return scope
}

function declareOutputs(
  template: ObjectValue,
  environment: Environment
): Pick<TemplateScope, 'output' | 'outputNames'> {
  const declared = propertyValue(template, 'outputs')
  const definitions = declared?.kind === 'object' ? [...declared.properties.values()] : []
  const outputs = new Map(
    definitions.map(({ name, value: definition }) => [
      name.toLowerCase(),
      lazy(
        () => evaluateOutput(name, definition, environment),
        () => unknownValue({ name, reason: `the output '${name}' depends on itself` })
      )
    ])
  )
  return {
    output: (name) => outputs.get(name.toLowerCase())?.() ?? null,
    outputNames: definitions.map(({ name }) => name)
  }
}

function evaluateOutput(name: string, definition: Value, environment: Environment): Value {
  const copy = propertyValue(definition, 'copy')
  if (copy?.kind !== 'object' || copy.place === undefined) {
    return evaluateValue(propertyValue(definition, 'value') ?? NULL, environment)
  }
  const loop: PropertyCopy = {
    name,
    count: propertyValue(copy, 'count') ?? NULL,
    input: propertyValue(copy, 'input') ?? NULL,
    place: copy.place
  }
  return evaluateCopy(loop, environment)
}
