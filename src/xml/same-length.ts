import type { Replacement } from './replacement.js'

// Replacements of the same length: every offset behind them stays true.

/** Makes all characters that mean something in XML harmless. */
export function mask(text: string, start: number, end: number): Replacement {
  return { span: { start, end }, replacement: text.slice(start, end).replace(/[<>&"']/g, '_') }
}

/** Leaves nothing but the line ends. */
export function blank(text: string, start: number, end: number): Replacement {
  return { span: { start, end }, replacement: text.slice(start, end).replace(/[^\r\n]/g, ' ') }
}
