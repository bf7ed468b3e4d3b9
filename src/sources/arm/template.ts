import type { Problem } from '../../core/problem.js'
import type { FileContent } from '../file-tree.js'
import { type Evaluation, startEvaluation } from '../values/evaluation.js'
import { UNKNOWN_TARGET } from '../values/functions/call.js'
import { findProperty } from '../values/object-value.js'
import type { EvaluatedResource } from '../values/resource.js'
import { NO_PARAMETERS } from '../values/supplied-parameters.js'
import type { ObjectValue, Value } from '../values/value.js'
import { collectResources } from './collect-resources.js'
import { createLinkOpener, type ResolveFile } from './linked-template.js'
import { needsParameters } from './parameters.js'
import { isCompiledBicep, readTemplate } from './template-file.js'
import { openTemplate } from './template-scope.js'

export interface TemplateOptions {
  /** The values of parameters; one that is missing has its default. */
  readonly parameters?: ObjectValue
  /** Defaults do not count: every parameter is unknown. */
  readonly allParametersUnknown?: boolean
  readonly readFile: (path: string) => FileContent
  /** Finds the file that the literal tail of a link means; without it a link is relative to the template's folder. */
  readonly resolveFile?: ResolveFile
  /** Only these types are evaluated; without it all are. */
  readonly isWanted?: (type: string) => boolean
  /** That of the file which uses the template as a module. */
  readonly evaluation?: Evaluation
}

/** What a template deploys, as far as it can be told without deploying it. */
export interface EvaluatedTemplate {
  readonly resources: readonly EvaluatedResource[]
  /** A parameter has no default, and may not be left out. */
  readonly needsParameters: boolean
  /** Null if the template has no such output. */
  readonly output: (name: string) => Value | null
  readonly compiledFromBicep: boolean
  /** Of the whole evaluation, asked for after the outputs are. */
  readonly problems: readonly Problem[]
}

/** Evaluates a deployment template (ARM JSON) with its nested and linked templates into a flat list of resources. */
export function evaluateTemplate(
  file: { readonly path: string; readonly text: string },
  options: TemplateOptions
): EvaluatedTemplate {
  const evaluation = options.evaluation ?? startEvaluation()
  const { file: template, problems } = readTemplate(file.path, file)
  if (template === null)
    return { resources: [], needsParameters: false, output: () => null, compiledFromBicep: false, problems }
  const openLink = createLinkOpener(options.readFile, options.resolveFile)
  const { parameters, allParametersUnknown = false } = options
  const supplied = {
    ...NO_PARAMETERS,
    value: (name: string) => (parameters === undefined ? undefined : findProperty(parameters, name)?.value),
    allUnknown: allParametersUnknown
  }
  const scope = openTemplate(
    { context: { evaluation, openLink: openLink.open }, file: template, around: [template.path] },
    supplied,
    UNKNOWN_TARGET
  )
  const resources = collectResources(scope, options.isWanted ?? (() => true))
  return {
    resources,
    needsParameters: needsParameters(template.template),
    output: scope.output,
    compiledFromBicep: isCompiledBicep(template),
    get problems() {
      return [...problems, ...openLink.problems(), ...evaluation.problems]
    }
  }
}
