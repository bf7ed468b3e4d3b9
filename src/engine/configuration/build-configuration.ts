import type { Severity } from '../../core/finding.js'
import type { Location } from '../../core/location.js'
import { wholeFile } from '../../core/problem.js'
import type { KeyPlace } from '../../cors/cors-request.js'
import { parseOrigin } from '../../cors/origin.js'
import { parseScope } from '../../model/parse-scope.js'
import {
  type ClientSettings,
  type Configuration,
  type ConfigurationPlaces,
  DEFAULT_CONFIGURATION,
  type FailOn,
  type IgnoreSettings,
  type ServiceSettings,
  type Written
} from './configuration.js'
import type { ValuePath, YamlSource } from './yaml-source.js'

/** What the schema lets pass. */
export interface RawConfiguration {
  readonly services?: readonly RawService[]
  readonly clients?: readonly RawClient[]
  readonly 'fail-on-widened'?: Configuration['failOnWidened']
  readonly 'public-apis'?: readonly string[]
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  readonly ignores?: readonly RawIgnore[]
  readonly 'fail-on'?: FailOn
}

interface RawService {
  readonly root: string
  readonly environments?: readonly string[]
  readonly 'developer-portal'?: string
  readonly 'global-policy'?: 'elsewhere'
  readonly policies?: Readonly<Record<string, string>>
}

interface RawClient {
  readonly name: string
  readonly origin: string
  readonly apis?: readonly string[]
  readonly methods?: readonly string[]
  readonly headers?: readonly string[]
  readonly credentials?: boolean
  readonly 'subscription-key'?: KeyPlace
  readonly product?: string
  readonly expect?: 'allowed' | 'blocked'
}

interface RawIgnore {
  readonly rule: string
  readonly path: string
  readonly reason?: string
  readonly until?: string
}

export function buildConfiguration(source: YamlSource, raw: RawConfiguration): Configuration {
  return {
    services: (raw.services ?? []).map((service, index) => buildService(source, service, ['services', index])),
    clients: (raw.clients ?? []).map((client, index) => buildClient(source, client, ['clients', index])),
    failOnWidened: raw['fail-on-widened'] ?? DEFAULT_CONFIGURATION.failOnWidened,
    publicApis: written(source, ['public-apis'], raw['public-apis'] ?? []),
    severities: new Map(Object.entries(raw.rules ?? {})),
    ignores: (raw.ignores ?? []).map((ignore, index) => buildIgnore(source, ignore, ['ignores', index])),
    failOn: raw['fail-on'] ?? DEFAULT_CONFIGURATION.failOn,
    places: placesOf(source, raw)
  }
}

function placesOf(source: YamlSource, raw: RawConfiguration): ConfigurationPlaces {
  const file = wholeFile(source.locate([]).path)
  const keyOf = (key: 'fail-on' | 'fail-on-widened'): Location =>
    raw[key] === undefined ? file : source.locateKey([key])
  return {
    file,
    failOn: keyOf('fail-on'),
    failOnWidened: keyOf('fail-on-widened'),
    severities: new Map(Object.keys(raw.rules ?? {}).map((id) => [id, source.locateKey(['rules', id])]))
  }
}

function buildService(source: YamlSource, raw: RawService, path: ValuePath): ServiceSettings {
  const portal = raw['developer-portal']
  return {
    root: { text: normalised(raw.root), declaredAt: source.locate([...path, 'root']) },
    environments: raw.environments ?? null,
    developerPortal:
      portal === undefined
        ? null
        : { text: serialised(portal), declaredAt: source.locate([...path, 'developer-portal']) },
    globalPolicy: raw['global-policy'] ?? null,
    policies: Object.entries(raw.policies ?? {}).flatMap(([file, text]) => {
      const scope = parseScope(text)
      const declaredAt = source.locateKey([...path, 'policies', file])
      return scope ? [{ path: { text: normalised(file), declaredAt }, scope }] : []
    })
  }
}

function buildClient(source: YamlSource, raw: RawClient, path: ValuePath): ClientSettings {
  return {
    name: raw.name,
    origin: serialised(raw.origin),
    apis: raw.apis === undefined ? null : written(source, [...path, 'apis'], raw.apis),
    methods: raw.methods === undefined ? null : raw.methods.map((method) => method.toUpperCase()),
    headers: raw.headers ?? [],
    credentials: raw.credentials ?? false,
    subscriptionKey: raw['subscription-key'] ?? null,
    product: raw.product ?? null,
    expect: raw.expect ?? 'allowed',
    declaredAt: source.locate([...path, 'name'])
  }
}

function buildIgnore(source: YamlSource, raw: RawIgnore, path: ValuePath): IgnoreSettings {
  return {
    rule: raw.rule,
    path: normalised(raw.path),
    reason: raw.reason?.trim() || null,
    until: raw.until ?? null,
    declaredAt: source.locate([...path, 'rule'])
  }
}

function written(source: YamlSource, path: ValuePath, texts: readonly string[]): readonly Written[] {
  return texts.map((text, index) => ({ text, declaredAt: source.locate([...path, index]) }))
}

function serialised(text: string): string {
  const origin = parseOrigin(text)
  return origin.kind === 'origin' ? origin.origin.serialised : 'null'
}

/** Without `./` in front and `/` behind; the top level itself is empty. */
function normalised(path: string): string {
  const trimmed = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  return trimmed === '.' ? '' : trimmed
}
