import type { Problem } from '../core/problem.js'
import type { ContractRow } from '../cors/contract-row.js'
import { compare, withStates } from './compare.js'
import type { Configuration } from './configuration/configuration.js'
import { clientRows } from './environment-rows.js'
import type { ProposedMend } from './mend.js'
import type { Understanding } from './understand.js'

/**
 * What speaks against mends, judged as the change that they are; null if they do what they are made for and nothing else: their findings are
 * gone and no other one has come, nobody can call less, nobody more unless they are made for that, and no client gets what the contract does
 * not say.
 */
export function objectionTo(
  before: Understanding,
  after: Understanding,
  mends: readonly ProposedMend[],
  configuration: Configuration
): string | null {
  const basis = { gate: 'new', baseline: { status: 'none', reason: 'a mend is tried' }, base: before } as const
  const { changes, mended } = compare(after, basis, configuration)
  const gone = new Set(mended.map(({ fingerprint }) => fingerprint))
  const mayWiden = mends.some(({ widens }) => widens)
  const objections: readonly [boolean, string][] = [
    [!mends.every(({ findings }) => findings.every(({ fingerprint }) => gone.has(fingerprint))), 'it mends nothing'],
    [withStates(after, basis).some(({ state }) => state === 'new'), 'another finding comes of it'],
    [changes.some(({ kind }) => kind === 'narrowed'), 'somebody can call less'],
    [changes.some(({ kind }) => kind === 'widened' && !mayWiden), 'somebody can call more'],
    [changes.some(({ isRefused }) => isRefused), 'it opens what fail-on-widened refuses'],
    [
      !hasNothingNew(before.problems.map(problemKey), after.problems.map(problemKey)),
      'less of the repository can be read'
    ],
    [!hasNothingNew(unexpectedRows(before), unexpectedRows(after)), 'a client gets what the contract does not say']
  ]
  return objections.find(([holds]) => holds)?.[1] ?? null
}

function problemKey({ kind, location, message, incomplete }: Problem): string {
  return JSON.stringify([kind, location.path, message, incomplete === true])
}

/** The calls that are not known to be as the contract says. */
function unexpectedRows({ environments }: Understanding): readonly string[] {
  return clientRows(environments)
    .filter(({ verdict, expect }) => verdict !== expect)
    .map(rowKey)
}

function rowKey({ service, environment, client, api, product }: ContractRow): string {
  return JSON.stringify([service, environment, client, api, product])
}

function hasNothingNew(before: readonly string[], after: readonly string[]): boolean {
  const known = new Set(before)
  return after.every((key) => known.has(key))
}
