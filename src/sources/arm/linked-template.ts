import { posix } from 'node:path'
import type { Problem } from '../../core/problem.js'
import type { FileContent } from '../file-tree.js'
import { readTemplate, type TemplateFile } from './template-file.js'

/** The path of the repository that a link means, seen from the file that contains it; null if there is none. */
export type ResolveFile = (link: string, from: string) => string | null

/** Opens linked templates, each file once. */
export function createLinkOpener(
  readFile: (path: string) => FileContent,
  resolveFile: ResolveFile = () => null
): { open(link: string, from: string): TemplateFile | null; problems(): readonly Problem[] } {
  const files = new Map<string, TemplateFile | null>()
  const problems: Problem[] = []
  const read = (path: string): TemplateFile | null => {
    const known = files.get(path)
    if (known !== undefined) return known
    const content = readFile(path)
    const { file, problems: found } = 'failure' in content ? { file: null, problems: [] } : readTemplate(path, content)
    problems.push(...found)
    files.set(path, file)
    return file
  }
  return {
    open(link, from) {
      const beside = posix.normalize(posix.join(posix.dirname(from), link))
      const isInside = beside !== '..' && !beside.startsWith('../') && !posix.isAbsolute(beside)
      const file = isInside ? read(beside) : null
      if (file !== null) return file
      const resolved = resolveFile(link, from)
      return resolved === null ? null : read(resolved)
    },
    problems: () => problems
  }
}
