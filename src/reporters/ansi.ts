const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const

export type Style = keyof typeof CODES
export type Paint = (text: string, ...styles: readonly Style[]) => string

/** Colours for a terminal, or none at all. */
export function painter(colour: boolean): Paint {
  if (!colour) return (text) => text
  return (text, ...styles) => `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`
}
