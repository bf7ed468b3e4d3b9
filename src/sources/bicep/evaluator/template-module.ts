import { collectResources } from '../../arm/collect-resources.js'
import type { TemplateFile } from '../../arm/template-file.js'
import { openTemplate } from '../../arm/template-scope.js'
import { bothConditions } from '../../values/resource.js'
import type { SuppliedParameters } from '../../values/supplied-parameters.js'
import type { FileScope } from './environment.js'
import type { OpenModule } from './module-symbol.js'

/** A compiled module: a template in JSON. */
export function openTemplateModule(
  file: TemplateFile,
  supplied: SuppliedParameters,
  { context, target, around }: Pick<FileScope, 'context' | 'target' | 'around'>
): OpenModule {
  const { evaluation, openLink } = context
  const scope = openTemplate({ context: { evaluation, openLink }, file, around }, supplied, target)
  return {
    output: scope.output,
    outputNames: scope.outputNames,
    resources: (isWanted, { when, repeated }) =>
      collectResources(scope, isWanted).map((resource) => ({
        ...resource,
        when: bothConditions(when, resource.when),
        repeated: repeated || resource.repeated
      }))
  }
}
