import type { ReachRow } from '../cors/reach-row.js'
import { reachRows } from './environment-rows.js'
import type { Understanding } from './understand.js'

/** Who may call what, in all services; where environments differ, for each of them. */
export function reachTable({ environments }: Understanding): readonly ReachRow[] {
  return reachRows(environments)
}
