const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|(lt|gt|amp|quot|apos));/g
const LAST_CODE_POINT = 0x10ffff

/** An ampersand that begins a name or a number, with as much of it as a message can show. */
const REFERENCE_LIKE = /&#?\w{1,30};?/y

/** Replaces the five predefined entities and numeric references; whatever else begins with `&` stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (reference, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return PREDEFINED[name]!
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code > LAST_CODE_POINT ? reference : String.fromCodePoint(code)
  })
}

/** The reference at an ampersand if it is none that XML knows; null if it is one, or a lone ampersand, which is tolerated. */
export function badEntity(text: string, ampersand: number): string | null {
  REFERENCE_LIKE.lastIndex = ampersand
  const entity = REFERENCE_LIKE.exec(text)?.[0]
  return entity !== undefined && decodeEntities(entity) === entity ? entity : null
}
