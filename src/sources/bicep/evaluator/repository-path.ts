import { posix } from 'node:path'

/** The path of the repository that a file means, or why the compiler or this reader refuses it. */
export function resolvePath(from: string, path: string): { readonly path: string } | { readonly refused: string } {
  if (path === '') return { refused: 'is empty' }
  if (path.includes('\\')) return { refused: 'contains a backslash; separate folders by `/`' }
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return { refused: 'is absolute; write it relative to this file' }
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(path)) return { refused: 'is a link; only files of the repository are read' }
  const resolved = posix.normalize(posix.join(posix.dirname(from), path))
  if (resolved === '..' || resolved.startsWith('../')) return { refused: 'leaves the repository' }
  return { path: resolved }
}
