import type { EvaluatedResource } from '../../src/sources/values/resource.js'
import type { StringValue } from '../../src/sources/values/string-value.js'
import type { Value } from '../../src/sources/values/value.js'

/** What is not known reads `<?>`, or lists what it can be; a text stands as it is, with line feeds. */
export function printValue(value: Value): string {
  switch (value.kind) {
    case 'null':
      return 'null'
    case 'boolean':
    case 'number':
      return String(value.value)
    case 'string':
      return `'${printText(value)}'`
    case 'array':
      return `[${value.items.map(printValue).join(', ')}]`
    case 'object': {
      const entries = [...value.properties.values()].map(({ name, value: item }) => `${name}: ${printValue(item)}`)
      return `{${(value.open === null ? entries : [...entries, '…']).join(', ')}}`
    }
    case 'lambda':
      return 'lambda'
    case 'unknown':
      if (value.alternatives.length === 0) return '<?>'
      return `<${value.alternatives.map((alternative) => printValue(alternative.value)).join(' | ')}>`
  }
}

export function printText({ segments }: StringValue): string {
  const text = segments.map((segment) => (segment.kind === 'text' ? segment.text : '<?>')).join('')
  return text.replaceAll('\r\n', '\n').replaceAll('\n', '\n    ')
}

/** The deployed resources in the order of their types and names, each with its properties one a line. */
export function printResources(resources: readonly EvaluatedResource[]): readonly string[] {
  return resources
    .filter(({ existing, type }) => !existing && type.toLowerCase() !== 'microsoft.resources/deployments')
    .map(printResource)
    .sort()
}

function printResource({ type, names, partial, properties, when, repeated }: EvaluatedResource): string {
  const flags = [partial && 'partial', when !== null && 'when', repeated && 'repeated'].filter(Boolean)
  const head = [type.toLowerCase(), names.map(printText).join('/'), ...flags].join(' ')
  const body =
    properties.kind === 'object'
      ? [...properties.properties.values()]
          .map(({ name, value }) => `  ${name}: ${printValue(value)}`)
          .concat(properties.open === null ? [] : ['  …'])
          .sort()
      : [`  ${printValue(properties)}`]
  return [head, ...body].join('\n')
}
