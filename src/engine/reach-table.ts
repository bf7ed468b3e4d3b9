import { reach } from '../cors/reach.js'
import type { ReachRow } from '../cors/reach-row.js'
import { departingReach } from './environment-rows.js'
import type { Understanding } from './understand.js'

/** Who may call what, in all services; where environments differ, for each of them. */
export function reachTable({ analyses, environments }: Understanding): readonly ReachRow[] {
  const rows = analyses.flatMap(({ service, chains }) => reach(service, chains))
  return [...rows, ...departingReach(environments, rows)]
}
