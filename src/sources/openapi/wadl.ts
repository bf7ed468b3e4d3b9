import type { SourceText } from '../../core/source-text.js'
import { bareOperation } from './bare-operation.js'
import { distinctIds, operationId } from './operation-id.js'
import type { SpecificationOperation } from './specification.js'
import { xmlTags } from './xml-tags.js'

/** A long chain of nested resources must not make every path below it long. */
const DEEPEST_RESOURCE = 50

/** The methods of the resources of a WADL document; nested resources join their paths. */
export function wadlOperations(source: SourceText): readonly SpecificationOperation[] {
  const distinct = distinctIds()
  const operations: SpecificationOperation[] = []
  const resources: string[] = []
  for (const { name, kind, span, attribute } of xmlTags(source.text)) {
    if (name === 'resource' && kind === 'start') resources.push(attribute('path') ?? '')
    if (name === 'resource' && kind === 'end') resources.pop()
    const method = name === 'method' && kind !== 'end' && resources.length > 0 ? attribute('name') : null
    if (!method || resources.length > DEEPEST_RESOURCE) continue
    const urlTemplate = urlTemplateOf(resources)
    const id = distinct(operationId(attribute('id'), method, urlTemplate))
    operations.push(bareOperation({ id, method, urlTemplate }, () => source.locate(span)))
  }
  return operations
}

/** `/orders/` and `{id}` join to `/orders/{id}`. */
function urlTemplateOf(resources: readonly string[]): string {
  const segments = resources.flatMap((resource) => resource.split('/')).filter((segment) => segment !== '')
  return `/${segments.join('/')}`
}
