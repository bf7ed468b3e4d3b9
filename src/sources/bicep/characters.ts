export const BACKSLASH = 0x5c
export const BYTE_ORDER_MARK = 0xfeff
export const CARRIAGE_RETURN = 0x0d
export const CLOSE_BRACE = 0x7d
export const DOLLAR = 0x24
export const HASH = 0x23
export const LINE_FEED = 0x0a
export const OPEN_BRACE = 0x7b
export const QUOTE = 0x27
export const SLASH = 0x2f
export const SPACE = 0x20
export const STAR = 0x2a
export const TAB = 0x09

export function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Bicep's identifiers are ASCII. */
export function isIdentifierStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f
}

export function isIdentifierPart(code: number): boolean {
  return isIdentifierStart(code) || isDigit(code)
}
