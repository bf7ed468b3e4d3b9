import type { Severity } from '../core/finding.js'
import type { Location } from '../core/location.js'
import { codeLink, tableCell } from './encode.js'
import { type LinkOptions, placeUrl, rulePage } from './links.js'
import { lineName } from './place.js'

/** A symbol and the word: colour alone says nothing to many people. */
export const SEVERITY_LABEL: Readonly<Record<Severity, string>> = {
  error: '❌ error',
  warning: '⚠️ warning',
  note: 'ℹ️ note'
}

/** A table; the cells are Markdown that the encoders made, or our own words. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(tableCell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** `path:line` as code that links to the lines. */
export function placeLink(location: Location, links: LinkOptions): string {
  return codeLink(lineName(location), placeUrl(links, location))
}

/** The same with all folders but the last left out, for tables. */
export function shortPlaceLink(location: Location, links: LinkOptions): string {
  const segments = location.path.split('/')
  const name = segments.length > 2 ? `…/${segments.slice(-2).join('/')}` : location.path
  return codeLink(lineName(location, name), placeUrl(links, location), 60)
}

export function ruleLink(rule: string, { rulePages }: LinkOptions): string {
  return codeLink(rule, rulePage(rulePages, rule))
}

/** A part that opens at a click; the title is HTML, the body Markdown. */
export function details(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
}
