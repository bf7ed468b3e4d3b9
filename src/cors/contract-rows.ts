import { groupBy } from '../core/group-by.js'
import { type Attempt, attempts, type Contracted } from './contract.js'
import { firstThat, outcomeOf } from './contract-outcome.js'
import type { ContractRow } from './contract-row.js'
import { diagnose } from './diagnosis.js'

/** The contract of a service as a table: one row for each client and API, and for each product where products differ. */
export function contractRows(contracted: Contracted): readonly ContractRow[] {
  const byClient = groupBy(attempts(contracted), ({ client }) => client)
  return [...byClient.values()].flatMap((own) =>
    [...groupBy(own, ({ api }) => api).values()].flatMap((group) => rowsOf(contracted.service.name, group))
  )
}

function rowsOf(service: string, group: readonly Attempt[]): readonly ContractRow[] {
  if (group.every((attempt) => outcomeOf(attempt).kind !== 'mixed')) return [row(service, group, null)]
  const products = new Set(group.flatMap(({ tries }) => tries.map(({ call }) => call.product?.id ?? null)))
  return [...products].map((product) => {
    const through = (attempt: Attempt): Attempt => ({
      ...attempt,
      tries: attempt.tries.filter(({ call }) => (call.product?.id ?? null) === product)
    })
    return row(service, group.map(through), product)
  })
}

type Verdict = ContractRow['verdict']

function row(service: string, group: readonly Attempt[], product: string | null): ContractRow {
  const judged = group.map((attempt) => ({ attempt, ...verdictOf(attempt) }))
  const { client, api } = group[0]!
  const order: readonly Verdict[] =
    client.expect === 'allowed' ? ['blocked', 'unknown', 'allowed'] : ['allowed', 'unknown', 'blocked']
  const decisive = order.flatMap((wanted) => judged.find(({ verdict }) => verdict === wanted) ?? []).at(0)
  const count = (wanted: Verdict): number =>
    judged.filter(({ verdict }) => verdict === wanted).reduce((sum, { attempt }) => sum + attempt.operations.length, 0)
  return {
    service,
    client: client.name,
    origin: client.origin,
    expect: client.expect,
    api: api.workspace === null ? api.id : `workspace/${api.workspace}/api/${api.id}`,
    product,
    verdict: decisive?.verdict ?? 'unknown',
    reason: decisive?.reason() ?? null,
    operations: { allowed: count('allowed'), blocked: count('blocked'), unknown: count('unknown') }
  }
}

/** The reason is only looked for where it is shown. */
function verdictOf(attempt: Attempt): { readonly verdict: Verdict; readonly reason: () => string | null } {
  const outcome = outcomeOf(attempt)
  switch (outcome.kind) {
    case 'unknown':
      return { verdict: 'unknown', reason: () => outcome.reason }
    case 'allowed':
      return { verdict: 'allowed', reason: () => null }
    default:
      return { verdict: 'blocked', reason: () => causeOf(attempt) }
  }
}

function causeOf(attempt: Attempt): string | null {
  const blocked = firstThat('blocked', attempt)
  return blocked ? diagnose(blocked.call, blocked.request, blocked.conclusion).cause.replace(/\.$/, '') : null
}
