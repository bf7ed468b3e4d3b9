import type { Location } from '../core/location.js'
import type { BaselineStatus } from '../engine/baseline.js'
import type { Comparison } from '../engine/gate-result.js'
import type { ReachChange } from '../engine/reach-change.js'
import { inEnvironments } from './environment-words.js'
import { count, fewOf } from './words.js'

const LISTED = 3

/** How names of the repository and places are written: each output has its own encoder. */
export interface Spelling {
  readonly name: (text: string) => string
  readonly place: (location: Location) => string
  /** The service is named where there are several. */
  readonly namesService: boolean
}

/** `3 operations of orders become callable from https://new.example with credentials, because of policies/global.xml:7`. */
export function changeSentence(change: ReachChange, spelling: Spelling): string {
  const cause = change.cause === null ? '' : `, because of ${spelling.place(change.cause)}`
  return `${changedCalls(change, spelling)} ${verb(change)} callable from ${changedCallers(change, spelling)}${cause}`
}

/** `3 operations of orders`. */
export function changedCalls(
  { operations, apis, examples, service }: ReachChange,
  { name, namesService }: Omit<Spelling, 'place'>
): string {
  const ids = examples.map((example) => name(example.slice(example.lastIndexOf('/') + 1)))
  const all = operations === 0 ? 'every operation' : count(operations, 'operation')
  const owner =
    apis.length === 1
      ? name(apis[0] ?? '') + (ids.length === operations && operations > 0 ? ` (${ids.join(', ')})` : '')
      : `${apis.length} APIs (${fewOf(apis.map(name), LISTED)})`
  return `${all} of ${owner}${namesService ? ` in service ${name(service)}` : ''}`
}

/** `https://new.example with credentials in prod`. */
export function changedCallers(change: ReachChange, { name }: Pick<Spelling, 'name'>): string {
  const origins = change.origins.includes('*') ? 'any origin' : fewOf(change.origins.map(name), LISTED)
  const products =
    change.products.length === 0 ? '' : ` with a key of product ${fewOf(change.products.map(name), LISTED)}`
  const where = change.environments.length === 0 ? '' : ` ${inEnvironments(change.environments, name)}`
  return `${origins}${credentials(change)}${products}${where}`
}

function verb({ kind, operations }: ReachChange): string {
  const isOne = operations < 2
  if (kind === 'widened') return isOne ? 'becomes' : 'become'
  return isOne ? 'is no longer' : 'are no longer'
}

function credentials({ kind, credentials: has, onlyCredentials }: ReachChange): string {
  if (onlyCredentials) return kind === 'widened' ? ' with credentials as well' : ' with credentials'
  return has && kind === 'widened' ? ' with credentials' : ''
}

/** What to do about a change that the configuration refuses. */
export const REFUSED =
  'Refused by `fail-on-widened`. If it is intended, let a change to the configuration name the page under `clients` first.'

const BASELINES: Readonly<Record<Exclude<BaselineStatus, 'folder' | 'none'>, string>> = {
  'merge-parent': 'what it is merged into',
  'merge-base': 'where the pull request branched off',
  'event-base': 'the base that the event names',
  'previous-push': 'what was there before the push',
  given: 'the given revision'
}

/** What was compared with what, and what it means if there was nothing to compare with. */
export function baselineSentence({ baseline, gate, mended, gone }: Comparison): string {
  if (baseline.status === 'none') {
    return `There is no base to compare with, because ${baseline.reason}${gate === 'new' ? ': every finding counts as new' : ''}.`
  }
  const done = mended.length === 0 ? '' : `; ${count(mended.length, 'finding')} of it mended`
  const lost = gone.length === 0 ? '' : `; no longer in the repository: service ${fewOf(gone, LISTED)}`
  const base =
    baseline.status === 'folder' ? baseline.folder : `${baseline.commit.slice(0, 12)}, ${BASELINES[baseline.status]}`
  return `Compared with ${base}${done}${lost}.`
}
