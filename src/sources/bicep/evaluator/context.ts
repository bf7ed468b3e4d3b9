import type { Problem } from '../../../core/problem.js'
import { fileText, type SourceText } from '../../../core/source-text.js'
import { createLinkOpener } from '../../arm/linked-template.js'
import type { TemplateFile } from '../../arm/template-file.js'
import { tooLarge } from '../../arm/template-file.js'
import type { FileContent, FileFailure } from '../../file-tree.js'
import { type Evaluation, startEvaluation } from '../../values/evaluation.js'
import { MAX_PROBLEMS, MAX_TEMPLATE_LENGTH } from '../../values/limits.js'
import { parseBicep } from '../parse.js'
import type { FileScope, SourceFile } from './environment.js'
import { createAliases, type ModuleReference } from './module-reference.js'
import type { UnresolvedModule } from './unresolved-module.js'

/** What all files of one evaluation share. */
export interface BicepContext {
  readonly evaluation: Evaluation
  /** Reads and parses a file, once; null, and a problem, if it cannot be had. */
  readonly openFile: (path: string, mention: Problem['location']) => SourceFile | null
  readonly openTemplate: (path: string, mention: Problem['location']) => TemplateFile | null
  readonly openLink: (link: string, from: string) => TemplateFile | null
  readonly isWantedModule: (path: string) => boolean
  /** Reads a file whose content becomes a value. */
  readonly load: (path: string) => SourceText | FileFailure
  /** A `br:` or `ts:` reference with its alias replaced; null if it is none. */
  readonly readReference: (text: string, from: string) => ModuleReference | null
  /** Keeps a fact about the files: it holds whether or not the branch that shows it is taken. */
  readonly report: (problem: Problem) => void
  /** Keeps the first problem of a kind only. */
  readonly reportOnce: (key: string, problem: Problem) => void
  /** Files whose symbols are imported, each opened once. */
  readonly libraries: Map<string, FileScope>
  readonly loaded: Set<string>
  readonly modules: Set<string>
  readonly imported: Set<string>
  readonly unresolvedModules: UnresolvedModule[]
  readonly problems: () => readonly Problem[]
}

interface ContextOptions {
  readonly readFile: (path: string) => FileContent
  readonly resolveFile?: (link: string, from: string) => string | null
  readonly isWantedModule?: (path: string) => boolean
  readonly evaluation?: Evaluation
}

export function createContext(options: ContextOptions): BicepContext {
  const { readFile, resolveFile, isWantedModule = () => true, evaluation = startEvaluation() } = options
  const found = new Map<string, Problem>()
  const links = createLinkOpener(readFile, resolveFile)
  const templates = createLinkOpener(readFile)
  const files = new Map<string, SourceFile | null>()
  const contents = new Map<string, SourceText | FileFailure>()
  const report = (problem: Problem): void => {
    const { path, line, column } = problem.location
    if (found.size < MAX_PROBLEMS) found.set(`${path}:${line}:${column} ${problem.message}`, problem)
  }
  const reported = new Set<string>()
  const loaded = new Set<string>()
  return {
    evaluation,
    isWantedModule,
    openFile(path, mention) {
      const known = files.get(path)
      if (known !== undefined) return known
      const content = readFile(path)
      const file = 'failure' in content ? null : parseFile(path, content.text, report)
      if ('failure' in content) report(missing(path, content.failure, mention))
      files.set(path, file)
      return file
    },
    openTemplate(path, mention) {
      const template = templates.open(path, '')
      if (template === null) report(missing(path, 'holds no template that can be read', mention))
      return template
    },
    openLink: links.open,
    load(path) {
      const known = contents.get(path)
      if (known !== undefined) return known
      const content = readFile(path)
      const loadedText = 'failure' in content ? content : fileText(path, content.text)
      if ('text' in loadedText) loaded.add(path)
      contents.set(path, loadedText)
      return loadedText
    },
    readReference: createAliases(readFile),
    report,
    reportOnce(key, problem) {
      if (!reported.has(key)) report(problem)
      reported.add(key)
    },
    libraries: new Map(),
    loaded,
    modules: new Set(),
    imported: new Set(),
    unresolvedModules: [],
    problems: () => [...found.values(), ...templates.problems(), ...links.problems(), ...evaluation.problems]
  }
}

function missing(path: string, failure: string, location: Problem['location']): Problem {
  return { kind: 'unresolved', location, message: `The file '${path}' ${failure}` }
}

/** Parses the text of a file; null, and a problem, if it is too long. */
export function parseFile(path: string, text: string, report: (problem: Problem) => void): SourceFile | null {
  if (text.length > MAX_TEMPLATE_LENGTH) {
    report(tooLarge(path))
    return null
  }
  const source = fileText(path, text.replace(/^\uFEFF/, ''))
  const syntax = parseBicep(source.text)
  for (const { span, message } of syntax.problems)
    report({ kind: 'unreadable', location: source.locate(span), message })
  return { path, source, syntax }
}
