import type { Client } from '../cors/client.js'
import type { ServiceModel } from '../model/service-model.js'
import type { ClientSettings, Configuration, Written } from './configuration/configuration.js'
import { settingsOf } from './configured-services.js'
import { nameMatcher } from './glob.js'

/** The pages that the configuration declares for the APIs of a service; its developer portal is one of them. */
export function clientsOf(service: ServiceModel, { clients, services }: Configuration): readonly Client[] {
  const portals = settingsOf(service, services).flatMap(({ developerPortal }) =>
    developerPortal ? [portal(service, developerPortal)] : []
  )
  return [...clients.map((client) => ({ ...client, calls: callsOf(service, client) })), ...portals]
}

/** Without a list, a client with a product calls what the product contains. */
function callsOf({ products }: ServiceModel, { apis, product }: ClientSettings): Client['calls'] {
  if (apis) return nameMatcher(apis.map(({ text }) => text))
  if (product === null) return () => true
  const contained = new Set(products.filter(({ id }) => id === product).flatMap((found) => found.apis))
  return (api) => contained.has(api)
}

/** The test console of the developer portal offers every API that is called by requests and answers. */
function portal({ apis }: ServiceModel, { text, declaredAt }: Written): Client {
  const offered = new Set(apis.filter(({ type }) => type === 'http' || type === 'graphql').map(({ id }) => id))
  return {
    name: 'developer portal',
    origin: text,
    calls: (api) => offered.has(api),
    methods: null,
    headers: [],
    credentials: false,
    subscriptionKey: null,
    product: null,
    expect: 'allowed',
    declaredAt
  }
}
