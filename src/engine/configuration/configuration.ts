import type { Severity } from '../../core/finding.js'
import type { Location } from '../../core/location.js'
import type { Client } from '../../cors/client.js'
import type { Scope } from '../../model/scope.js'

/** The lowest severity that fails the gate; `never` lets findings pass, an incomplete run still does not. */
export type FailOn = Severity | 'never'

/** A name, glob, path or origin, and where the configuration writes it. */
export interface Written {
  readonly text: string
  readonly declaredAt: Location
}

/** One entry of `services`. */
export interface ServiceSettings {
  /** The folder or root file that describes the service. */
  readonly root: Written
  /** Null: each one that is found, and none. */
  readonly environments: readonly string[] | null
  /** A serialised origin. */
  readonly developerPortal: Written | null
  readonly globalPolicy: 'elsewhere' | null
  readonly policies: readonly PolicyScope[]
}

/** What a loose policy file is attached to. */
export interface PolicyScope {
  readonly path: Written
  readonly scope: Scope
}

/** One entry of `clients`: the same for every service; null: all of its APIs. */
export type ClientSettings = Omit<Client, 'calls'> & {
  readonly apis: readonly Written[] | null
  /** The change under judgement brings it: it may demand, and permits nothing yet. */
  readonly isProposed?: true
}

/** One entry of `ignores`. */
export interface IgnoreSettings {
  readonly rule: string
  /** A glob of paths. */
  readonly path: string
  /** Null: none is given, so nothing is ignored. */
  readonly reason: string | null
  /** The last day on which it holds, such as `2027-03-01`. */
  readonly until: string | null
  readonly declaredAt: Location
}

/** What `.github/apim-cors-gate.yml` says, with every default filled in. */
export interface Configuration {
  readonly services: readonly ServiceSettings[]
  readonly clients: readonly ClientSettings[]
  readonly failOnWidened: 'credentials' | 'any' | 'never'
  /** Names and globs of the APIs that any origin is intended to call. */
  readonly publicApis: readonly Written[]
  /** By rule id. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>
  readonly ignores: readonly IgnoreSettings[]
  readonly failOn: FailOn
  /** Where the settings stand that have no place of their own; null without a file. */
  readonly places: ConfigurationPlaces | null
}

export interface ConfigurationPlaces {
  readonly file: Location
  readonly failOn: Location
  readonly failOnWidened: Location
  /** By rule id. */
  readonly severities: ReadonlyMap<string, Location>
}

export const DEFAULT_CONFIGURATION: Configuration = {
  services: [],
  clients: [],
  failOnWidened: 'never',
  publicApis: [],
  severities: new Map(),
  ignores: [],
  failOn: 'error',
  places: null
}
