import type { SourceText } from '../../../core/source-text.js'
import { MAX_JSON_DEPTH } from '../../values/limits.js'
import { objectValue, property } from '../../values/object-value.js'
import type { Place } from '../../values/place.js'
import { stringValue } from '../../values/string-value.js'
import { arrayValue, booleanValue, NULL, numberValue, type Value } from '../../values/value.js'
import { parseYaml } from '../../yaml-text.js'

interface YamlText {
  readonly value: Value | null
  readonly problems: readonly { readonly place: Place; readonly message: string }[]
}

/** What a YAML text says. Its strings stand at the place of the call: a YAML scalar is folded and unescaped. */
export function readYaml(source: SourceText, call: Place): YamlText {
  const parsed = parseYaml(source.path, source.text)
  if ('problem' in parsed) {
    const place = { source: { ...source, locate: () => parsed.problem.location }, span: { start: 0, end: 0 } }
    return { value: null, problems: [{ place, message: parsed.problem.message }] }
  }
  const value = createConverter(call)(parsed.value, 0)
  const place = { source, span: { start: 0, end: 0 } }
  return { value, problems: value === null ? [{ place, message: 'The YAML is nested too deeply' }] : [] }
}

/** Aliases share one value, however often they are used. */
function createConverter({ source, span }: Place): (plain: unknown, depth: number) => Value | null {
  const known = new Map<object, Value | null>()
  const convert = (plain: unknown, depth: number): Value | null => {
    if (depth > MAX_JSON_DEPTH) return null
    if (typeof plain === 'string') return stringValue(plain, { source, ...span })
    if (typeof plain === 'number') return numberValue(plain)
    if (typeof plain === 'boolean') return booleanValue(plain)
    if (typeof plain !== 'object' || plain === null) return NULL
    const value = known.has(plain) ? known.get(plain) : convertObject(plain, depth)
    known.set(plain, value ?? null)
    return value ?? null
  }
  const convertObject = (plain: object, depth: number): Value | null => {
    if (Array.isArray(plain)) {
      const items = plain.map((item) => convert(item, depth + 1))
      return items.includes(null) ? null : arrayValue(items as readonly Value[])
    }
    const entries = Object.entries(plain).map(([name, item]) => [name, convert(item, depth + 1)] as const)
    if (entries.some(([, item]) => item === null)) return null
    return objectValue(entries.map(([name, item]) => property(name, item ?? NULL)))
  }
  return convert
}
