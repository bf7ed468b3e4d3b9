export type Schema = Readonly<Record<string, unknown>>
type Components = Readonly<Record<string, Readonly<Record<string, Schema>>>>

/** A value with all that the schema demands and nothing more; of a list, one item. */
export function sample(schema: Schema, components: Components): unknown {
  const inner = (part: unknown): unknown => sample(part as Schema, components)
  if (typeof schema['$ref'] === 'string') {
    const [, , kind = '', name = ''] = schema['$ref'].split('/')
    return inner(components[kind]?.[name] ?? {})
  }
  const [choice] = (schema['enum'] ?? schema['oneOf'] ?? schema['anyOf'] ?? []) as readonly unknown[]
  if (choice !== undefined) return schema['enum'] === undefined ? inner(choice) : choice
  if (Array.isArray(schema['allOf'])) return Object.assign({}, ...schema['allOf'].map(inner))
  switch (schema['type']) {
    case 'array':
      return [inner(schema['items'])]
    case 'string':
      return schema['format'] === 'date-time' ? '2026-01-01T00:00:00Z' : 'https://github.com/'
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    default: {
      const properties = (schema['properties'] ?? {}) as Schema
      const required = (schema['required'] ?? []) as readonly string[]
      return Object.fromEntries(required.map((name) => [name, inner(properties[name] ?? {})]))
    }
  }
}
