import type { Finding } from '../core/finding.js'
import { groupBy } from '../core/group-by.js'
import type { ProposedMend } from '../engine/mend.js'
import type { Mending } from '../engine/mend-trial.js'
import { byText } from '../engine/order.js'

/** What was mended and what was not, one line each; not yet encoded. */
export function mendLines({ made, refused, untried }: Mending, left: readonly Finding[]): readonly string[] {
  const skipped = [
    ...refused.map((mend) =>
      line('not mended', mend, 'the simulation shows that the edit mends nothing, or does something else as well')
    ),
    ...untried.map((mend) => line('not tried', mend, 'run the command again'))
  ]
  return [...made.map((mend) => line('mended', mend, mend.does)), ...skipped, ...withoutMend(left)]
}

function line(word: string, { findings: [finding] }: ProposedMend, what: string): string {
  const { path, line, column } = finding.location
  return `${word} ${finding.rule} at ${path}:${line}:${column}: ${what}`
}

/** The findings of the mended tree, which a person has to mend. */
function withoutMend(left: readonly Finding[]): readonly string[] {
  if (left.length === 0) return ['no finding is left']
  const rules = [...groupBy(left, ({ rule }) => rule)].sort(([one], [other]) => byText(one, other))
  const counts = rules.map(([rule, findings]) => `${rule} (${findings.length})`)
  return [`left to mend by hand: ${counts.join(', ')}`]
}
