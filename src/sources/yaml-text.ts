import { CORE_SCHEMA, type LoadOptions, load, YAMLException } from 'js-yaml'
import type { Problem } from '../core/problem.js'
import { wholeFile } from '../core/problem.js'

/**
 * The core schema builds plain values only, and knows no merge keys: a file of merges inside merges cannot keep it busy. Aliases
 * share one value. Of a key written twice the last one counts, as in JSON.
 */
export const YAML_OPTIONS: LoadOptions = { schema: CORE_SCHEMA, json: true }

/** The value of a YAML text, or the first place where it is broken. */
export function parseYaml(path: string, text: string): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: load(text, YAML_OPTIONS) }
  } catch (error) {
    const known = error instanceof YAMLException
    const message = `${path} is not valid YAML: ${known ? error.reason : 'it is nested too deeply'}`
    const location = known && error.mark ? pointAt(path, error.mark) : wholeFile(path)
    return { problem: { kind: 'unreadable', location, message } }
  }
}

function pointAt(path: string, mark: { readonly line: number; readonly column: number }): Problem['location'] {
  const [line, column] = [mark.line + 1, mark.column + 1]
  return { path, line, column, endLine: line, endColumn: column }
}
