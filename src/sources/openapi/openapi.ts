import { wholeFile } from '../../core/problem.js'
import type { SourceText } from '../../core/source-text.js'
import { jsonKeys } from '../json-keys.js'
import { parseJson } from '../json-text.js'
import { isObject, member } from '../json-value.js'
import { locator } from '../positions.js'
import { yamlKeys } from '../yaml-keys.js'
import { parseYaml } from '../yaml-text.js'
import { openApiOperations } from './openapi-operations.js'
import type { Specification } from './specification.js'

/** The operations of an OpenAPI 2, 3.0 or 3.1 document. */
export function readOpenApi(source: SourceText, isJson: boolean): Specification {
  const { path, text } = source
  const parsed = isJson ? parseJson(path, text) : parseYaml(path, text)
  if ('problem' in parsed) return { operations: [], problems: [parsed.problem] }
  const { value } = parsed
  if (!isObject(value) || (member(value, 'openapi') ?? member(value, 'swagger')) === undefined) {
    const message = `${path} is no OpenAPI document: it has neither openapi nor swagger at its top`
    return { operations: [], problems: [{ kind: 'unreadable', location: wholeFile(path), message }] }
  }
  return openApiOperations({ root: value, path, locate: locator(path, text, isJson ? jsonKeys : yamlKeys, source) })
}
