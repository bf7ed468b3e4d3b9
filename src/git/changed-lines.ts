import type { Git } from './git.js'

/** The lines of each file that a change adds or replaces, as first and last line. */
export type ChangedLines = ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>

/** `@@ -first,removed +first,added @@`; an absent count is 1. */
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/** What a commit adds to another one; empty where git cannot tell. */
export function changedLines(git: Git, from: string, to: string): ChangedLines {
  const command = ['diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames']
  const answer = git.run([...command, '--src-prefix=a/', '--dst-prefix=b/', '--end-of-options', from, to, '--'])
  return 'failure' in answer ? new Map() : parseDiff(answer.output.toString())
}

function parseDiff(text: string): ChangedLines {
  const ranges = new Map<string, (readonly [number, number])[]>()
  let path: string | null = null
  let content = 0
  for (const line of text.split('\n')) {
    const hunk = content === 0 ? HUNK.exec(line) : null
    if (hunk) {
      const [removed, first, added] = [hunk[1] ?? 1, hunk[2], hunk[3] ?? 1].map(Number) as [number, number, number]
      // Where lines are only removed, the change shows between two others.
      if (path !== null) ranges.get(path)?.push([first, added === 0 ? first + 1 : first + added - 1])
      content = removed + added
    } else if (content > 0) {
      if (!line.startsWith('\\')) content -= 1
    } else if (line.startsWith('+++ ')) {
      path = newPath(line.slice('+++ '.length))
      if (path !== null) ranges.set(path, [])
    }
  }
  return ranges
}

/** Null for a file that is gone. A name with a blank ends in a tab, one with control characters stands in quotes. */
function newPath(written: string): string | null {
  const name = written.startsWith('"') ? unquoted(written) : written.replace(/\t$/, '')
  return name.startsWith('b/') ? name.slice(2) : null
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

function unquoted(written: string): string {
  const inner = written.slice(1, written.lastIndexOf('"'))
  return inner.replaceAll(/\\([0-7]{3}|.)/g, (_, escaped: string) =>
    escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped)
  )
}
