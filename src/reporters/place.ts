import type { Location } from '../core/location.js'
import type { Problem } from '../core/problem.js'

/** True for the empty span at the start, which stands for the file as such. */
export function isWholeFile({ line, column, endLine, endColumn }: Location): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1
}

/** `path:line:column`; the path alone for a whole file. Not yet encoded. */
export function placeName(location: Location): string {
  return isWholeFile(location) ? location.path : `${lineName(location)}:${location.column}`
}

/** A place and what is wrong there: many messages begin with the path, which nobody reads twice. */
export function afterPlace({ location, message }: Problem, separator: string): string {
  return message.startsWith(`${location.path} `) ? message.slice(location.path.length) : separator + message
}

/** `path:line`; the path alone for a whole file. Not yet encoded. */
export function lineName(location: Location, path: string = location.path): string {
  return isWholeFile(location) ? path : `${path}:${location.line}`
}
