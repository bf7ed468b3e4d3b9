import picomatch from 'picomatch'

/** Extended globs such as `+(a|b)` are left out: nested, they take exponential time. */
const OPTIONS = { dot: true, noextglob: true } as const

/** Whether a path lies where a glob points; `apis/**` includes everything below `apis`. */
export function pathMatcher(glob: string): (path: string) => boolean {
  return picomatch(glob, OPTIONS)
}

/** Whether a name is one of some names and globs. Azure compares resource names without case. */
export function nameMatcher(patterns: readonly string[]): (name: string) => boolean {
  const names = new Set(patterns.filter((pattern) => !isGlob(pattern)).map((name) => name.toLowerCase()))
  const globs = patterns.filter(isGlob).map((pattern) => picomatch(pattern, { ...OPTIONS, nocase: true }))
  return (name) => names.has(name.toLowerCase()) || globs.some((matches) => matches(name))
}

export function isGlob(pattern: string): boolean {
  return picomatch.scan(pattern).isGlob
}
