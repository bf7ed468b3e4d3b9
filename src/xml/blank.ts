/** White space as XML knows it; a no-break space is content. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

/** The offset of the first character that is no blank, or `end`. */
export function skipBlanks(text: string, from: number, end: number = text.length): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}
