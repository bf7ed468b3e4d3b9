/** A member of a parsed object; undefined for anything else, so that chains of it need no checks. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

export function stringMember(value: unknown, key: string): string | null {
  const found = member(value, key)
  return typeof found === 'string' ? found : null
}

export function booleanMember(value: unknown, key: string): boolean | null {
  const found = member(value, key)
  return typeof found === 'boolean' ? found : null
}

export function arrayMember(value: unknown, key: string): readonly unknown[] {
  const found = member(value, key)
  return Array.isArray(found) ? found : []
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
