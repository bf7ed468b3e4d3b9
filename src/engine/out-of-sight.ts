import type { Problem } from '../core/problem.js'
import type { Understanding } from './understand.js'

/**
 * The problems of the head. A change that only hides a policy cuts the run short: what could not be read or was left out where the base has a
 * policy that the head shows no more, and what is new and contests a scope. What no code loads any more is not hidden, it is not deployed.
 */
export function withHidden(head: Understanding, base: Understanding | null): readonly Problem[] {
  if (base === null) return head.problems
  const shown = new Set(policyPaths(head))
  const hidden = new Set(
    policyPaths(base)
      .filter((path) => !shown.has(path))
      .flatMap(withFolders)
  )
  const contested = new Set(base.problems.filter((problem) => problem.contested).map(({ location }) => location.path))
  return head.problems.map((problem) => {
    const { kind, location } = problem
    const hides = ['unreadable', 'skipped'].includes(kind) && hidden.has(location.path)
    const contests = problem.contested === true && !contested.has(location.path)
    return hides || contests ? { ...problem, incomplete: true } : problem
  })
}

/** Where policies are declared, and where their texts are. */
function policyPaths({ environments }: Understanding): readonly string[] {
  const services = environments.flatMap(({ judgements }) => judgements.map(({ analysis }) => analysis.service))
  const texts = services.flatMap(({ documents, fragments }) => [...documents, ...fragments])
  return [...new Set(texts.flatMap(({ source, declaredAt }) => [source.path, declaredAt.path]))]
}

/** A link may stand in place of a file, or of a folder above it. */
function withFolders(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}
