import type { Location } from '../core/location.js'
import type { Problem } from '../core/problem.js'

/** What can be declared once: its name in words, and where it is declared. */
export interface Declared {
  readonly name: string
  readonly declaredAt: Location
  /** What the verdict is about, if it is: of two that say different things nobody knows which one is deployed last. */
  readonly content?: string
}

/**
 * The first item of each name; a problem tells of each later one. Names are compared without case, as Azure compares resource names.
 * Places are only asked for where two items meet, because finding them can take a second parse.
 */
export function distinct<Item>(items: Iterable<Item>, describe: (item: Item) => Declared, problems: Problem[]): Item[] {
  const first = new Map<string, Item>()
  for (const item of items) {
    const { name } = describe(item)
    const key = name.toLowerCase()
    const rival = first.get(key)
    if (rival === undefined) first.set(key, item)
    else problems.push(repetition(describe(item), describe(rival)))
  }
  return [...first.values()]
}

function repetition(second: Declared, first: Declared): Problem {
  const { path, line } = first.declaredAt
  const message = `${second.name} is declared a second time and left out here: ${path}:${line} declares it first`
  const isOther = second.content !== first.content
  return { kind: 'skipped', location: second.declaredAt, message, ...(isOther && { contested: true }) }
}
