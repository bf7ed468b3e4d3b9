import type { Expression, Identifier, ObjectExpression, StringExpression } from '../expression.js'

/** The text of a string without interpolation; null if it has one. */
export function literalText({ parts }: StringExpression): string | null {
  let text = ''
  for (const part of parts) {
    if (part.kind !== 'text') return null
    text += part.text
  }
  return text
}

/** The name of a property; null if an expression makes it. */
export function keyText(key: Identifier | StringExpression): string | null {
  return key.kind === 'identifier' ? key.name : literalText(key)
}

/** The value of a property as written. */
export function findExpression({ properties }: ObjectExpression, name: string): Expression | null {
  const found = properties.find((property) => property.kind === 'property' && keyText(property.key) === name)
  return found?.value ?? null
}
