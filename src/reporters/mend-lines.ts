import type { Finding } from '../core/finding.js'
import { groupBy } from '../core/group-by.js'
import type { ProposedMend } from '../engine/mend.js'
import type { Mending } from '../engine/mend-trial.js'
import { byText } from '../engine/order.js'
import { count } from './words.js'

/**
 * What was mended and what was not, one line each; not yet encoded.
 *
 * @param left the findings of the mended tree that decide
 * @param existing how many others the base has as well
 */
export function mendLines(
  { made, refused, untried }: Mending,
  left: readonly Finding[],
  existing: number
): readonly string[] {
  const skipped = [
    ...refused.map(({ mend, objection }) => line('not mended', mend, `the simulation shows that ${objection}`)),
    ...untried.map((mend) => line('not tried', mend, 'run the command again'))
  ]
  return [...made.map((mend) => line('mended', mend, mend.does)), ...skipped, ...withoutMend(left, existing)]
}

function line(word: string, { findings: [finding] }: ProposedMend, what: string): string {
  const { path, line, column } = finding.location
  return `${word} ${finding.rule} at ${path}:${line}:${column}: ${what}`
}

/** The findings of the mended tree, which a person has to mend; a change has nothing to do with those that existed. */
function withoutMend(left: readonly Finding[], existing: number): readonly string[] {
  const untouched = existing === 0 ? [] : [`not touched: ${count(existing, 'existing finding')}; see --gate all`]
  if (left.length === 0) return [`no ${existing === 0 ? '' : 'new '}finding is left`, ...untouched]
  const rules = [...groupBy(left, ({ rule }) => rule)].sort(([one], [other]) => byText(one, other))
  const counts = rules.map(([rule, findings]) => `${rule} (${findings.length})`)
  return [`left to mend by hand: ${counts.join(', ')}`, ...untouched]
}
