import { wholeFile } from '../../core/problem.js'
import type { FileTree } from '../file-tree.js'
import { type Reading, readText, TEXT_LIMIT } from '../reading.js'
import type { LinkedFile } from '../resources/linked-file.js'
import type { CodeFile } from './code-file.js'
import { type CodeTree, codeTree } from './code-tree.js'
import { declareRoot } from './declare-root.js'
import { declareServices } from './declare-services.js'
import { evaluateRoot, type Parameters } from './evaluate-root.js'
import type { RootReader } from './evaluate-with.js'
import { nameServices } from './name-services.js'
import { parametersByRoot } from './parameters-files.js'
import { relevantCode } from './roots.js'

/** Reads what Bicep files and deployment templates declare; true if that is anything of API Management. */
export function readInfrastructure(tree: FileTree, reading: Reading): boolean {
  const code = codeTree(tree, reading)
  const { roots, isRelevant } = relevantCode(code.files)
  const parametersOf = parametersByPath(roots, code)
  const services = roots.flatMap((root) => readRoot(root, parametersOf(root.path), { code, isRelevant }, tree, reading))
  const before = reading.declarations.length
  const taken = new Set(['loose', ...reading.declarations.map(({ service }) => service)])
  declareServices(nameServices(services, taken), reading)
  return reading.declarations.length > before
}

/** Reads one root file, with its parameters files or as one of them. */
export function readRootFile(tree: FileTree, rootFile: string, reading: Reading): void {
  const code = codeTree(tree, reading)
  const isParameters = /\.bicepparam$/i.test(rootFile)
  const path = isParameters ? code.usedBy(rootFile) : rootFile
  if (path === null || (isParameters && !code.paths.has(path))) {
    const message = `${rootFile} is for ${path ?? 'no file'}, which is not in the repository: mend its using`
    reading.problems.push({ kind: 'unreadable', location: wholeFile(rootFile), message, incomplete: true })
    return
  }
  const language = /\.json$/i.test(path) ? 'arm' : 'bicep'
  const root: CodeFile = { path, language, mentions: true, uses: [] }
  const parameters = isParameters ? { only: rootFile } : parametersByPath([root], code)(path)
  const services = readRoot(root, parameters, { code, isRelevant: () => true }, tree, reading)
  declareServices(nameServices(services, new Set(['loose'])), reading)
}

function parametersByPath(roots: readonly CodeFile[], code: CodeTree): (root: string) => readonly string[] {
  const templates = new Set([...code.paths].filter((path) => /\.bicep$/i.test(path)))
  for (const { path } of code.files) templates.add(path)
  const found = parametersByRoot(roots, {
    paths: [...code.paths].filter((path) => /\.json$/i.test(path)),
    templates,
    read: code.read
  })
  return (root) => [...code.usersOf(root), ...(found.get(root) ?? [])]
}

function readRoot(
  root: CodeFile,
  parameters: Parameters,
  reader: RootReader,
  tree: FileTree,
  reading: Reading
): ReturnType<typeof declareRoot> {
  const { code } = reader
  const evaluated = evaluateRoot(root, reader, parameters)
  for (const path of evaluated.files) reading.claimed.add(path)
  const services = declareRoot(evaluated, (tail, from) => openLink(tail, from, code, tree, reading))
  // A template of something else may well link to what is not here.
  const deployments = services.flatMap((service) => service.deployments)
  const isOurs = deployments.some(({ declarations }) => declarations.length > 0)
  reading.problems.push(...evaluated.problems.filter(({ incomplete }) => isOurs || incomplete))
  return services
}

function openLink(tail: string, from: string, { findFile }: CodeTree, tree: FileTree, reading: Reading): LinkedFile {
  const found = findFile(tail, from)
  if ('failure' in found) return found
  const { path } = found
  const text = readText(tree, path, TEXT_LIMIT, 'verdict', reading)
  return text === null ? { failure: `means ${path}, which cannot be read` } : { path, text }
}
