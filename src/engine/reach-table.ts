import { reach } from '../cors/reach.js'
import type { ReachRow } from '../cors/reach-row.js'
import type { Understanding } from './understand.js'

/** Who may call what, in all services. */
export function reachTable({ analyses }: Pick<Understanding, 'analyses'>): readonly ReachRow[] {
  return analyses.flatMap(({ service, chains }) => reach(service, chains))
}
