import type { Declaration } from './declaration.js'

/** What a declaration says: two with the same text are told apart by nothing but the place of a value. */
export function declarationText(declaration: Declaration): string {
  if (declaration.kind !== 'policy') return JSON.stringify(withoutPlace(declaration))
  const { source, declaredAt, ...rest } = declaration
  return JSON.stringify([rest, source.path, source.text, declaredAt])
}

/** A place may take long to look up, so nobody asks for it. */
function withoutPlace(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const found: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    if (key !== 'declaredAt') found[key] = withoutPlace((value as Record<string, unknown>)[key])
  }
  return found
}
