import type { Problem } from '../core/problem.js'

/** The kinds of coverage problem in the order of their weight, with what each means for the verdict. */
export const COVERAGE_KINDS: readonly {
  readonly kind: Problem['kind']
  readonly title: string
  readonly meaning: string
}[] = [
  { kind: 'unreadable', title: 'not readable', meaning: 'the verdict does not know what they say' },
  { kind: 'unresolved', title: 'not resolved', meaning: 'what depends on them is unknown, not guessed' },
  { kind: 'unreferenced', title: 'not referenced', meaning: 'nothing loads them, so they are not live and not judged' },
  { kind: 'skipped', title: 'skipped', meaning: 'left out on purpose' }
]

/** What it means that nothing says where a policy is attached. */
export const LOOSE_TITLE = 'without a known scope'
export const LOOSE_MEANING =
  'each is judged alone, for nothing says what it inherits; services[].policies in the configuration can name the scope'
