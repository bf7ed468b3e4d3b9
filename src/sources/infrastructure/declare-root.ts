import { groupBy } from '../../core/group-by.js'
import type { Problem } from '../../core/problem.js'
import type { Declaration } from '../../model/declaration.js'
import { emptyReading } from '../reading.js'
import { currentRevisions } from '../resources/current-revisions.js'
import { declareResources } from '../resources/declare-resources.js'
import { nameTexts } from '../resources/name-text.js'
import { nameResource } from '../resources/named-resource.js'
import type { ResourceContext } from '../resources/resource-context.js'
import { type ServiceGroup, serviceGroups } from '../resources/service-groups.js'
import type { EvaluatedResource } from '../values/resource.js'
import type { EvaluatedRoot } from './evaluate-root.js'
import { mergeVariants } from './merge-variants.js'

/** What a root says about one service, before it is known which other roots name the same one. */
export interface DeclaredService {
  readonly root: string
  /** In each environment; null is the repository as it is. */
  readonly deployments: readonly Deployment[]
  readonly problems: readonly Problem[]
}

/** A service as one environment has it. */
export interface Deployment {
  readonly environment: string | null
  /** The parameters file, or the root. */
  readonly declaredAt: string
  /** Null if only the deployment knows it. */
  readonly name: string | null
  readonly declarations: readonly Declaration[]
}

/** The services of a root. Of its variants the first groups belong together, then the second ones, and so on. */
export function declareRoot(
  { root, variants, others }: EvaluatedRoot,
  openLink: ResourceContext['openLink']
): readonly DeclaredService[] {
  const grouped = variants.map((variant) => ({ ...variant, groups: serviceGroups(variant.resources) }))
  const count = Math.max(...grouped.map(({ groups }) => groups.length), others.some(isDeployed) ? 1 : 0)
  return Array.from({ length: count }, (_, index) => {
    const later = index === 0 ? others : []
    const problems: Problem[] = []
    const nameText = nameTexts()
    const byEnvironment = groupBy(grouped, ({ environment }) => environment)
    const deployments = [...byEnvironment].map(([environment, own]) => {
      const groups = own.flatMap(({ groups }) => groups[index] ?? [])
      const all = [...groups.flatMap(({ resources }) => resources), ...later]
      const declare = declarer(all, { layout: root.language, openLink, nameText }, problems)
      const declared = own.map(({ parameters, groups: found }) => ({
        parameters,
        declarations: declare(found[index]?.resources ?? [])
      }))
      return {
        environment,
        declaredAt: own[0]?.parameters ?? root.path,
        name: commonName(groups),
        declarations: groups.length > 0 || index === 0 ? [...mergeVariants(declared), ...declare(later)] : []
      }
    })
    return { root: root.path, deployments, problems }
  })
}

function isDeployed({ existing }: EvaluatedResource): boolean {
  return !existing
}

/** Names and current revisions are those of the whole service. */
function declarer(
  all: readonly EvaluatedResource[],
  context: Pick<ResourceContext, 'layout' | 'openLink' | 'nameText'>,
  problems: Problem[]
): (resources: readonly EvaluatedResource[]) => readonly Declaration[] {
  const named = new Map(all.map((resource) => [resource, nameResource(resource, context.nameText)]))
  const revisions = currentRevisions([...named.values()])
  return (resources) => {
    const declarations: Declaration[] = []
    const reading = { ...emptyReading(), declarations, problems }
    const own = resources.flatMap((resource) => named.get(resource) ?? [])
    declareResources(own, { ...context, service: '', reading, revisions })
    return declarations
  }
}

/** Parameters files of one environment may give a service several names: then it has none here. */
function commonName(groups: readonly ServiceGroup[]): string | null {
  const names = new Set(groups.map(({ name }) => name?.toLowerCase()))
  return names.size === 1 ? (groups[0]?.name ?? null) : null
}
