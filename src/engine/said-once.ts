import type { Finding } from '../core/finding.js'
import { groupBy } from '../core/group-by.js'
import type { Problem } from '../core/problem.js'
import type { IgnoredFinding } from './gate-result.js'
import type { ServiceEnvironments } from './judged-environments.js'

/** What several environments share is one finding that names them; what holds in all of a service's environments names none. */
export function saidOnce(findings: readonly Finding[], services: readonly ServiceEnvironments[]): readonly Finding[] {
  const environmentsOf = allNames(services)
  return [...groupBy(findings, identity).values()].map((same) => merged(same, environmentsOf))
}

/** The same for what somebody accepted. */
export function ignoredOnce(
  ignored: readonly IgnoredFinding[],
  services: readonly ServiceEnvironments[]
): readonly IgnoredFinding[] {
  const environmentsOf = allNames(services)
  const groups = groupBy(ignored, ({ finding, reason }) => `${identity(finding)}\0${reason}`)
  return [...groups.values()].flatMap((same) =>
    same.slice(0, 1).map(({ reason }) => ({
      finding: merged(
        same.map(({ finding }) => finding),
        environmentsOf
      ),
      reason
    }))
  )
}

/** What went wrong in the same way in several environments. */
export function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...groupBy(problems, ({ location, message }) => `${location.path}\0${location.line}\0${message}`).values()
  ].flatMap((same) => same.slice(0, 1))
}

/** The words may differ from environment to environment, and then they are two findings. */
function identity({ fingerprint, severity, message, location: { path, line } }: Finding): string {
  return [fingerprint, severity, path, line, message].join('\0')
}

function allNames(services: readonly ServiceEnvironments[]): ReadonlyMap<string, readonly string[]> {
  return new Map(services.map(({ service, names }) => [service, names]))
}

function merged(same: readonly Finding[], environmentsOf: ReadonlyMap<string, readonly string[]>): Finding {
  const [first] = same as [Finding]
  const holding = new Set(same.flatMap(({ environments }) => environments))
  const all = environmentsOf.get(first.service) ?? []
  const isEverywhere =
    all.every((name) => holding.has(name)) || same.some(({ environments }) => environments.length === 0)
  return { ...first, environments: isEverywhere ? [] : all.filter((name) => holding.has(name)) }
}
