import type { Location } from '../../../core/location.js'
import type { Keys } from '../../positions.js'

/** What an environment changes about one thing. */
export interface Override {
  /** The thing in words, such as `named value web-origin` or `the policy of api/orders`. */
  readonly subject: string
  /** What is laid over the properties of the artefact. */
  readonly properties: unknown
  /** Where a key below the override stands. */
  readonly locate: (...keys: Keys) => Location
}

/**
 * A `configuration.<environment>.yaml`, by which one set of artefacts is published to several services.
 *
 * @see https://github.com/Azure/apiops/blob/main/docs/apiops/7-additionalTopics/apiops-7-2-configurationOverrides.md
 */
export interface OverrideFile {
  readonly path: string
  readonly environment: string
  /** By subject in lower case: names are compared without case. */
  readonly overrides: ReadonlyMap<string, Override>
}
