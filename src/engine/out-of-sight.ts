import type { Problem } from '../core/problem.js'
import type { Understanding } from './understand.js'

/**
 * What could not be read or was left out where the base has a policy that the head shows no more: a change that only hides a policy cuts the
 * run short. What no code loads any more is not hidden, it is not deployed.
 */
export function withHidden(head: Understanding, base: Understanding | null): readonly Problem[] {
  const shown = new Set(policyPaths(head))
  const gone = base === null ? [] : policyPaths(base).filter((path) => !shown.has(path))
  const hidden = new Set(gone.flatMap(withFolders))
  return head.problems.map((problem) => {
    const hides = ['unreadable', 'skipped'].includes(problem.kind) && hidden.has(problem.location.path)
    return hides ? { ...problem, incomplete: true } : problem
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
