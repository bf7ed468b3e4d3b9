import { type Problem, wholeFile } from '../../core/problem.js'
import { fileText } from '../../core/source-text.js'
import type { FileContent } from '../file-tree.js'
import { readJson } from '../values/json-reader.js'
import { MAX_TEMPLATE_LENGTH } from '../values/limits.js'
import { propertyValue } from '../values/object-value.js'
import { locationOf } from '../values/place.js'
import { knownText } from '../values/string-value.js'
import type { ObjectValue } from '../values/value.js'

/** A file that holds a template. */
export interface TemplateFile {
  readonly path: string
  readonly template: ObjectValue
}

/** Reads the text of a template; its problems say why there is none, or where it is damaged. */
export function readTemplate(
  path: string,
  content: FileContent
): { readonly file: TemplateFile | null; readonly problems: readonly Problem[] } {
  if ('failure' in content) {
    return { file: null, problems: [{ kind: 'unreadable', location: wholeFile(path), message: content.failure }] }
  }
  if (content.text.length > MAX_TEMPLATE_LENGTH) return { file: null, problems: [tooLarge(path)] }
  const { value, problems } = readJson(fileText(path, content.text.replace(/^\uFEFF/, '')))
  const located: Problem[] = problems.map(({ place, message }) => ({
    kind: 'unreadable',
    location: locationOf(place),
    message
  }))
  if (value?.kind === 'object') return { file: { path, template: value }, problems: located }
  const message = 'The file holds no template: it is not a JSON object'
  return {
    file: null,
    problems: located.length > 0 ? located : [{ kind: 'unreadable', location: wholeFile(path), message }]
  }
}

export function tooLarge(path: string): Problem {
  const message = `The file is longer than ${MAX_TEMPLATE_LENGTH} characters, the size that a deployment accepts`
  return { kind: 'skipped', location: wholeFile(path), message, incomplete: true }
}

/** Whether the template was made by the Bicep compiler. */
export function isCompiledBicep({ template }: TemplateFile): boolean {
  const generator = propertyValue(propertyValue(propertyValue(template, 'metadata'), '_generator'), 'name')
  return generator?.kind === 'string' && knownText(generator) === 'bicep'
}
