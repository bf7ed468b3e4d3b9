import { posix } from 'node:path'
import type { FindFile } from './file-tails.js'

/** A file of infrastructure code as a text search sees it: nothing is parsed yet. */
export interface CodeFile {
  readonly path: string
  readonly language: 'bicep' | 'arm'
  /** It names a resource type or a known module of API Management. */
  readonly mentions: boolean
  /** The files that it uses as modules, linked templates or imports. */
  readonly uses: readonly string[]
}

const TYPE = /microsoft\.apimanagement\/service/i
const KNOWN_MODULE = /avm\/(?:res\/api-management\/|ptn\/azd\/apim-api)/

/** One statement a line, at its beginning; the symbols of an import may take several lines before its `from`. */
const BICEP_USE = /^[ \t]*(?:module[ \t]+\w+[ \t]+|import\b[^'\n]*|\}[ \t]*from[ \t]+|extends[ \t]+)'([^'\n]+)'/gm

export function bicepFile(path: string, text: string): CodeFile {
  const uses = [...text.matchAll(BICEP_USE)].flatMap(([, target = '']) => beside(path, target))
  return { path, language: 'bicep', mentions: TYPE.test(text) || KNOWN_MODULE.test(text), uses }
}

/** Null for a JSON file that is no deployment template. */
export function templateFile(path: string, text: string, findFile: FindFile): CodeFile | null {
  const mentions = TYPE.test(text)
  const isLinking = !mentions && text.includes('templateLink')
  if ((!mentions && !isLinking) || !/\bdeploymentTemplate\.json\b/i.test(text)) return null
  const uses = text.includes('templateLink') ? linkedTemplates(path, text, findFile) : []
  return { path, language: 'arm', mentions, uses }
}

/** The file with which `using` begins a parameters file; null without one. */
export function usedBy(path: string, text: string): string | null {
  const [, target = ''] = /^[ \t]*using[ \t]+'([^'\n]+)'/m.exec(text) ?? []
  return beside(path, target)[0] ?? null
}

/** A template that the Bicep compiler made. */
export function isCompiled(text: string): boolean {
  return /"_generator"\s{0,100}:\s{0,100}\{\s{0,100}"name"\s{0,100}:\s{0,100}"bicep"/.test(text)
}

function beside(path: string, target: string): readonly string[] {
  if (!/\.(?:bicep|json)$/i.test(target) || target.startsWith('/')) return []
  return [posix.normalize(posix.join(posix.dirname(path), target))]
}

const LONGEST_NAME = 300

/** Every file name in the text that ends in `.json` and is one of the repository: which of them are links does not matter here. */
function linkedTemplates(path: string, text: string, findFile: FindFile): readonly string[] {
  const found = new Set<string>()
  for (let end = text.indexOf('.json'); end >= 0; end = text.indexOf('.json', end + 1)) {
    const [tail = ''] = /[\w./-]*$/.exec(text.slice(Math.max(0, end - LONGEST_NAME), end)) ?? []
    const file = tail === '' ? null : findFile(`${tail}.json`, path)
    if (file && 'path' in file && file.path !== path) found.add(file.path)
  }
  return [...found]
}
