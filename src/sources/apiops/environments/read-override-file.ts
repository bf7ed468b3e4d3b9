import { type Problem, wholeFile } from '../../../core/problem.js'
import { owned } from '../../../model/names.js'
import { type Scope, scopeName } from '../../../model/scope.js'
import type { FileTree } from '../../file-tree.js'
import { arrayMember, isObject, member, stringMember } from '../../json-value.js'
import { type Keys, type Locator, locator } from '../../positions.js'
import { type Reading, readText, TEXT_LIMIT } from '../../reading.js'
import { yamlKeys } from '../../yaml-keys.js'
import { parseYaml } from '../../yaml-text.js'
import type { ConfigurationPath } from './configuration-path.js'
import type { Override, OverrideFile } from './override-file.js'
import { isOverrideFile, mayBeOverrideFile } from './recognise.js'

/** Aliases let a small file stand for very many overrides. */
const OVERRIDE_LIMIT = 20_000

/** Null for a file that cannot be read, of which a problem tells, or that is for something else than publishing. */
export function readOverrideFile(
  tree: FileTree,
  { path, environment }: ConfigurationPath,
  reading: Reading
): OverrideFile | null {
  const text = readText(tree, path, TEXT_LIMIT, 'detail', reading)
  if (text === null) return null
  const parsed = parseOverrides(path, text)
  if ('problem' in parsed) {
    reading.problems.push(unjudged(parsed.problem, environment, text))
    return null
  }
  if (!isOverrideFile(parsed.value)) return null
  const overrides = new Map<string, Override>()
  const locate = locator(path, text, yamlKeys)
  for (const { subject, properties, keys } of overridesIn(parsed.value)) {
    if (overrides.size === OVERRIDE_LIMIT) {
      const message = `${path} holds more than ${OVERRIDE_LIMIT} overrides, and the rest is left out`
      reading.problems.push({ kind: 'skipped', location: wholeFile(path), message, incomplete: true })
      break
    }
    const key = subject.toLowerCase()
    if (!overrides.has(key)) overrides.set(key, { subject, properties, locate: below(locate, keys) })
  }
  return { path, environment, overrides }
}

/** A token without quotes, `value: {#WEB_ORIGIN#}`, is YAML only once the pipeline has replaced it. */
function parseOverrides(path: string, text: string): ReturnType<typeof parseYaml> {
  const parsed = parseYaml(path, text)
  if ('value' in parsed) return parsed
  const masked = text.replace(
    /\{#[^{}\r\n"']+#\}|%[A-Z][A-Z0-9_]{2,}%/g,
    ({ length }) => `__${'X'.repeat(length - 4)}__`
  )
  const again = masked === text ? parsed : parseYaml(path, masked)
  return 'value' in again ? again : parsed
}

/** What is wrong in an environment that nobody judges is not known, so the run is incomplete. Such a file of something else is left alone. */
function unjudged(problem: Problem, environment: string, text: string): Problem {
  if (!mayBeOverrideFile(text)) return problem
  const message = `${problem.message}, so the environment ${environment} is not judged: mend the file, or remove it if nobody publishes with it`
  return { ...problem, message, incomplete: true }
}

function below(locate: Locator, keys: Keys): Override['locate'] {
  return (...inner) => locate([...keys, ...inner])
}

interface Found {
  readonly subject: string
  readonly properties: unknown
  readonly keys: Keys
}

function* overridesIn(file: unknown): Generator<Found> {
  yield* policiesIn(file, [], { kind: 'global' })
  yield* ownedOverrides(file, [], null)
  for (const { entry, name, keys } of entriesIn(file, [], 'workspaces')) {
    yield* policiesIn(entry, keys, { kind: 'workspace', workspace: name })
    yield* ownedOverrides(entry, keys, name)
  }
}

function* ownedOverrides(owner: unknown, at: Keys, workspace: string | null): Generator<Found> {
  for (const [section, kind] of [
    ['namedValues', 'named value'],
    ['policyFragments', 'policy fragment']
  ] as const) {
    for (const found of entriesIn(owner, at, section))
      yield overrideOf(found, `${kind} ${owned(workspace, found.name)}`)
  }
  for (const found of entriesIn(owner, at, 'products')) {
    yield overrideOf(found, `product ${owned(workspace, found.name)}`)
    yield* policiesIn(found.entry, found.keys, { kind: 'product', workspace, product: found.name })
  }
  for (const found of entriesIn(owner, at, 'apis')) {
    yield overrideOf(found, `API ${owned(workspace, found.name)}`)
    yield* policiesIn(found.entry, found.keys, { kind: 'api', workspace, api: found.name })
    for (const inner of entriesIn(found.entry, found.keys, 'operations')) {
      const scope: Scope = { kind: 'operation', workspace, api: found.name, operation: inner.name }
      yield* policiesIn(inner.entry, inner.keys, scope)
    }
  }
}

function* policiesIn(owner: unknown, at: Keys, scope: Scope): Generator<Found> {
  // Version 6 of the toolkit looks for the global policy under another name than its documentation gives.
  const sections = scope.kind === 'global' ? ['policies', 'servicePolicies'] : ['policies']
  for (const section of sections) {
    for (const found of entriesIn(owner, at, section)) yield overrideOf(found, `the policy of ${scopeName(scope)}`)
  }
}

interface Entry {
  readonly entry: unknown
  readonly name: string
  readonly keys: Keys
}

function* entriesIn(owner: unknown, at: Keys, section: string): Generator<Entry> {
  for (const [index, entry] of arrayMember(owner, section).entries()) {
    const name = stringMember(entry, 'name')
    if (name !== null && isObject(entry)) yield { entry, name, keys: [...at, section, index] }
  }
}

function overrideOf({ entry, keys }: Entry, subject: string): Found {
  return { subject, properties: member(entry, 'properties'), keys }
}
