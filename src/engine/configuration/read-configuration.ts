import { buildConfiguration, type RawConfiguration } from './build-configuration.js'
import { schemaFaults } from './check-schema.js'
import type { Configuration } from './configuration.js'
import { configurationError } from './fault.js'
import { repetitions } from './repetitions.js'
import { readYaml } from './yaml-source.js'

/**
 * Reads the text of a configuration. It comes as a text, so that another commit's configuration can be read as well.
 *
 * @throws UserError that lists everything that is wrong with it
 */
export function readConfiguration(text: string, path: string): Configuration {
  const source = readYaml(path, text)
  if (!('value' in source)) throw configurationError(source)
  const faults = [...schemaFaults(source), ...repetitions(source)]
  if (faults.length > 0) throw configurationError(faults)
  return buildConfiguration(source, source.value as RawConfiguration)
}
