import { groupBy } from '../../../core/group-by.js'
import { nearest } from '../../../core/nearest.js'
import { type Problem, wholeFile } from '../../../core/problem.js'
import type { FileTree } from '../../file-tree.js'
import type { Reading } from '../../reading.js'
import type { Root } from '../find-roots.js'
import { applyOverrides } from './apply-overrides.js'
import { type ConfigurationPath, configurationPaths, pathsFor } from './configuration-path.js'
import type { OverrideFile } from './override-file.js'
import { readOverrideFile } from './read-override-file.js'
import { subjectsOf } from './subjects.js'

/** Finds the environments of every tree of artefacts, once all of them are read. */
export function readEnvironments(tree: FileTree, roots: readonly Root[], reading: Reading): void {
  const paths = roots.length === 0 ? [] : configurationPaths(tree)
  if (paths.length === 0) return
  const read = readOnce(tree, reading)
  const declared = groupBy(reading.declarations, ({ service }) => service)
  const known = new Map<OverrideFile, Set<string>>()
  for (const { folder, service } of roots) {
    const subjects = (declared.get(service) ?? []).flatMap(subjectsOf)
    const files = pathsFor(folder.path, roots.length === 1, paths).flatMap((path) => read(path) ?? [])
    for (const file of files) known.set(file, new Set([...(known.get(file) ?? []), ...subjects]))
    for (const { path, environment, overrides } of nearestOf(files, reading)) {
      reading.variants.push({
        service,
        environment,
        declaredAt: wholeFile(path),
        declarations: (own) => applyOverrides(own, overrides)
      })
    }
  }
  for (const [file, subjects] of known) reading.problems.push(...unknownNames(file, subjects))
}

type ReadFile = (path: ConfigurationPath) => OverrideFile | null

/** A file above several trees is meant for each of them. */
function readOnce(tree: FileTree, reading: Reading): ReadFile {
  const known = new Map<string, OverrideFile | null>()
  return (path) => {
    const file = known.has(path.path) ? (known.get(path.path) ?? null) : readOverrideFile(tree, path, reading)
    known.set(path.path, file)
    return file
  }
}

/** One file for each environment. */
function nearestOf(files: readonly OverrideFile[], { problems }: Reading): readonly OverrideFile[] {
  const found = new Map<string, OverrideFile>()
  for (const file of files) {
    const nearer = found.get(file.environment)
    if (nearer === undefined) found.set(file.environment, file)
    else problems.push(secondFile(file, nearer))
  }
  return [...found.values()].sort((one, other) => (one.environment < other.environment ? -1 : 1))
}

function secondFile({ path, environment }: OverrideFile, nearer: OverrideFile): Problem {
  const message = `${path} describes the environment ${environment}, as ${nearer.path} does, which is nearer: it is left out there`
  return { kind: 'skipped', location: wholeFile(path), message }
}

/** The publisher passes over such an override without a word. */
function unknownNames({ path, overrides }: OverrideFile, subjects: ReadonlySet<string>): readonly Problem[] {
  const names = new Map([...subjects].map((subject) => [subject.toLowerCase(), subject]))
  return [...overrides].flatMap(([key, { subject, locate }]) => {
    if (names.has(key)) return []
    const kind = subject.slice(0, subject.lastIndexOf(' ') + 1)
    const near = nearest(
      subject,
      [...names.values()].filter((name) => name.startsWith(kind))
    )
    const hint = near ? `: did you mean ${near}?` : ''
    const message = `${path} overrides ${subject}, which the repository does not have, so that has no effect${hint}`
    return [{ kind: 'unresolved' as const, location: locate(), message }]
  })
}
