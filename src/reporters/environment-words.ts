import { NO_ENVIRONMENT } from '../engine/judged-environments.js'
import { enumerate } from './words.js'

/** `in dev and prod`, or `without an environment and in prod`; the encoder gets the names, for they come from file names. */
export function inEnvironments(names: readonly string[], encode: (name: string) => string): string {
  const named = names.filter((name) => name !== NO_ENVIRONMENT).map(encode)
  const parts = [
    ...(names.includes(NO_ENVIRONMENT) ? ['without an environment'] : []),
    ...(named.length > 0 ? [`in ${enumerate(named)}`] : [])
  ]
  return enumerate(parts)
}

/** The same for the head of a column. */
export function environmentName(name: string, encode: (name: string) => string): string {
  return name === NO_ENVIRONMENT ? 'no environment' : encode(name)
}
