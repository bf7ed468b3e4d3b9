import { runTime, type ValueFunction } from './call.js'

/** What only the deployment can answer: the same call with the same operands gives the same unknown. */
const RUN_TIME_NAMES = [
  'reference',
  'references',
  'resourceInfo',
  'getSecret',
  'providers',
  'pickZones',
  'toLogicalZone',
  'toLogicalZones',
  'toPhysicalZone',
  'toPhysicalZones',
  'uniqueString',
  'guid',
  'newGuid',
  'cidrHost',
  'cidrSubnet',
  'parseCidr',
  'parseUri',
  'buildUri',
  'fail',
  'readEnvironmentVariable',
  'externalInput',
  'loadDirectoryFileInfo'
] as const

export const RUN_TIME_FUNCTIONS: Readonly<Record<string, ValueFunction>> = Object.fromEntries(
  RUN_TIME_NAMES.map((name) => [name, runTime])
)
