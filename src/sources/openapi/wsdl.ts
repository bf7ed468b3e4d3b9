import type { SourceText } from '../../core/source-text.js'
import { bareOperation } from './bare-operation.js'
import type { SpecificationOperation } from './specification.js'
import { xmlTags } from './xml-tags.js'

/** The operations of the port types (WSDL 1.1) or interfaces (2.0) of a WSDL document. SOAP posts each of them to one address. */
export function wsdlOperations(source: SourceText): readonly SpecificationOperation[] {
  const operations = new Map<string, SpecificationOperation>()
  let isInside = false
  for (const { name, kind, span, attribute } of xmlTags(source.text)) {
    if (name === 'portType' || name === 'interface') isInside = kind === 'start'
    if (!isInside || name !== 'operation' || kind === 'end') continue
    const id = attribute('name')
    if (!id || operations.has(id)) continue
    operations.set(
      id,
      bareOperation({ id, method: 'POST', urlTemplate: '/' }, () => source.locate(span))
    )
  }
  return [...operations.values()]
}
