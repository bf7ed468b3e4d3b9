import type { Fault } from './fault.js'
import type { YamlSource } from './yaml-source.js'

/** Entries of a list that name the same thing; whatever has another shape is for the schema to refuse. */
export function repetitions(source: YamlSource): readonly Fault[] {
  return [...repeated(source, 'clients', 'name'), ...repeated(source, 'services', 'root')]
}

function repeated(source: YamlSource, list: 'clients' | 'services', key: string): readonly Fault[] {
  const entries = member(source.value, list)
  const first = new Map<string, number>()
  return (Array.isArray(entries) ? entries : []).flatMap((entry, index) => {
    const name = member(entry, key)
    if (typeof name !== 'string') return []
    const rival = first.get(name)
    if (rival === undefined) {
      first.set(name, index)
      return []
    }
    const { line } = source.locate([list, rival, key])
    const at = source.locate([list, index, key])
    return [{ at, message: `${list}[${index}].${key} repeats ${name} of line ${line}: each ${key} stands once` }]
  })
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined
}
