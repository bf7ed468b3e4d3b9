import type { ClientSettings, Configuration } from './configuration/configuration.js'
import { nameMatcher } from './glob.js'
import type { ReachChange } from './reach-change.js'

/**
 * Whether the configuration refuses a change: a widening of the kind that it asks about, which no client is promised and no public API
 * intends.
 */
export function isRefused(change: ReachChange, configuration: Configuration): boolean {
  const { failOnWidened, publicApis, clients, services } = configuration
  if (change.kind === 'narrowed' || failOnWidened === 'never') return false
  if (failOnWidened === 'credentials' && !change.credentials) return false
  const isPublic = nameMatcher(publicApis.map(({ text }) => text))
  const portals = new Set(services.flatMap(({ developerPortal }) => developerPortal?.text ?? []))
  const isIntended = (origin: string, api: string): boolean =>
    portals.has(origin) ||
    (isPublic(api) && !change.credentials) ||
    clients.some((client) => isPromised(client, origin, api, change.credentials))
  return !change.origins.every((origin) =>
    change.apis.every((api) => isIntended(origin, api.slice(api.lastIndexOf('/') + 1)))
  )
}

function isPromised(client: ClientSettings, origin: string, api: string, withCredentials: boolean): boolean {
  return (
    client.isProposed !== true &&
    client.expect === 'allowed' &&
    client.origin === origin &&
    (client.credentials || !withCredentials) &&
    (client.apis === null || nameMatcher(client.apis.map(({ text }) => text))(api))
  )
}
