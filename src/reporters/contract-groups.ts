import { groupBy } from '../core/group-by.js'
import type { ContractRow } from '../cors/contract-row.js'

/** The APIs of a service for which a client meets the same verdict for the same reason. */
export interface ContractGroup
  extends Pick<ContractRow, 'service' | 'environments' | 'client' | 'origin' | 'expect' | 'verdict'> {
  /** `partly`: only the key of some product makes the call possible, which the contract leaves open. */
  readonly state: 'kept' | 'broken' | 'partly' | 'unknown'
  /** Null where the contract is kept: nobody asks why then. */
  readonly reason: string | null
  readonly apis: readonly ContractRow[]
}

/** Row by row, equal outcomes together; the clients keep their order, and what breaks the contract comes first. */
export function groupContract(rows: readonly ContractRow[]): readonly ContractGroup[] {
  const clients = groupBy(rows, (row) => [row.service, row.client, ...(row.environments ?? [])].join('\0'))
  return [...clients.values()].flatMap((own) => {
    const groups = groupBy(own, (row) => `${stateOf(row)}\0${row.verdict}\0${reasonOf(row)}`)
    return [...groups.values()].flatMap(groupOf).sort((one, other) => weight(one) - weight(other))
  })
}

function reasonOf({ verdict, expect, reason }: ContractRow): string | null {
  return verdict === expect ? null : reason
}

function groupOf(apis: readonly ContractRow[]): readonly ContractGroup[] {
  return apis.slice(0, 1).map((row) => {
    const { service, environments, client, origin, expect, verdict } = row
    const where = environments === undefined ? {} : { environments }
    return { service, ...where, client, origin, expect, verdict, state: stateOf(row), reason: reasonOf(row), apis }
  })
}

export function stateOf({ verdict, expect, product }: ContractRow): ContractGroup['state'] {
  if (verdict === expect) return 'kept'
  if (verdict === 'unknown') return 'unknown'
  return product === null ? 'broken' : 'partly'
}

function weight({ state }: ContractGroup): number {
  return ['broken', 'partly', 'unknown', 'kept'].indexOf(state)
}

/** `blocked`, or `allowed, must be blocked` */
export function verdictWords({ state, verdict, expect }: ContractGroup): string {
  return state === 'broken' ? `${verdict}, must be ${expect}` : verdict
}

/** `2 of 4 operations`; null where it is all of them. */
export function partOf({ verdict, operations }: ContractRow): string | null {
  const total = operations.allowed + operations.blocked + operations.unknown
  return operations[verdict] < total ? `${operations[verdict]} of ${total} operations` : null
}
