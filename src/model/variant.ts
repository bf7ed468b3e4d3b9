import type { Location } from '../core/location.js'
import type { Declaration } from './declaration.js'

/** A service as one environment deploys it. */
export interface Variant {
  readonly service: string
  readonly environment: string
  /** The file that describes the environment. */
  readonly declaredAt: Location
  /** What is declared there, made of what the files declare for the service; a declaration that stays is the same object. */
  readonly declarations: (own: readonly Declaration[]) => readonly Declaration[]
  /** The service is deployed to its environments alone: without one it is declared as the first of them has it. */
  readonly isOnlyWay?: true
}
