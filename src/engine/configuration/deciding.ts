import { type Configuration, DEFAULT_CONFIGURATION } from './configuration.js'

/**
 * What decides about a change that may itself edit the configuration: the configuration before it. Clients that it adds only demand more,
 * so they count at once.
 */
export function decidingConfiguration(base: Configuration | null, head: Configuration): Configuration {
  const before = base ?? DEFAULT_CONFIGURATION
  const known = new Set(before.clients.map(({ name }) => name))
  const added = head.clients.filter(({ name }) => !known.has(name))
  return {
    ...before,
    clients: [...before.clients, ...added.map((client) => ({ ...client, isProposed: true as const }))]
  }
}
