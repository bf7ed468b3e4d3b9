import { groupBy } from '../../core/group-by.js'
import { wholeFile } from '../../core/problem.js'
import { fileText } from '../../core/source-text.js'
import { bareApi } from '../../model/bare-api.js'
import type { ApiDeclaration, Layout, PolicyDeclaration } from '../../model/declaration.js'
import type { Scope } from '../../model/scope.js'
import { splitRevision } from '../apiops/api-name.js'
import type { PolicyFile } from './policy-file.js'
import { templateBranches } from './template-branches.js'
import { templateText } from './template-text.js'

/** A policy file with the scope that its name or path says. */
export interface PlacedFile {
  readonly file: PolicyFile
  readonly service: string
  readonly layout: Layout
  /** The API of a revision is written with its `;rev=N`. */
  readonly scope: Scope
}

/** Declares the policies, and the APIs of which there are revisions. */
export function declarePolicyFiles(placed: readonly PlacedFile[]): readonly (PolicyDeclaration | ApiDeclaration)[] {
  const ofApis = placed.filter(({ scope }) => 'api' in scope)
  const groups = groupBy(ofApis, (file) => apiKey(file))
  const revisions = new Map([...groups].map(([key, files]) => [key, revisionsOf(files)]))
  const apis = [...groups].flatMap(([key, files]) => apiDeclarations(files, revisions.get(key) ?? []))
  const policies = placed.flatMap((file) => {
    const [current = null] = 'api' in file.scope ? (revisions.get(apiKey(file)) ?? []) : []
    return policyDeclarations({ ...file, scope: ofRevision(file.scope, current) })
  })
  return [...apis, ...policies]
}

function apiKey({ service, scope }: PlacedFile): string {
  if (!('api' in scope)) return ''
  return JSON.stringify([service, scope.workspace, splitRevision(scope.api).id]).toLowerCase()
}

/** The current one first: the one without a number, for that is what such a name means to Azure, else the highest. */
function revisionsOf(files: readonly PlacedFile[]): readonly (string | null)[] {
  const found = new Set(files.map(({ scope }) => ('api' in scope ? splitRevision(scope.api).revision : null)))
  return [...found].sort((one, other) => rank(other) - rank(one))
}

function rank(revision: string | null): number {
  return revision === null ? Number.POSITIVE_INFINITY : Number.parseInt(revision, 10) || 0
}

/** Without revisions nothing is to be said: an API that a policy names is implied. */
function apiDeclarations(
  files: readonly PlacedFile[],
  revisions: readonly (string | null)[]
): readonly ApiDeclaration[] {
  return revisions.flatMap((revision, index) => {
    if (revisions.length === 1 && revision === null) return []
    const first = files.find(({ scope }) => 'api' in scope && splitRevision(scope.api).revision === revision)
    if (!first || !('api' in first.scope)) return []
    const { service, layout, scope, file } = first
    const api = bareApi(scope.workspace, splitRevision(scope.api).id, wholeFile(file.path))
    return [{ kind: 'api', service, layout, api: { ...api, revision: revision ?? 'current', current: index === 0 } }]
  })
}

/** The scope of the current revision has no number. */
function ofRevision(scope: Scope, current: string | null): Scope {
  if (!('api' in scope)) return scope
  const { id, revision } = splitRevision(scope.api)
  return revision === current ? { ...scope, api: id } : scope
}

function policyDeclarations({ file, service, layout, scope }: PlacedFile): readonly PolicyDeclaration[] {
  const { path, text, isTemplate } = file
  const template = isTemplate ? templateText(text) : { text, tokens: [] }
  const branches = templateBranches(template)
  return branches.map((branch) => ({
    kind: 'policy',
    service,
    layout,
    scope,
    source: fileText(path, branch.text),
    format: 'rawxml',
    declaredAt: wholeFile(path),
    when: branch.when,
    repeated: false,
    ...(branches.length > 1 && { alternative: true as const }),
    ...(template.tokens.length > 0 && { holes: template.tokens.length })
  }))
}
