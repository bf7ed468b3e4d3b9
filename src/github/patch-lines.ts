/** A part of a diff, as it reads after the change, with the unchanged lines around it. */
export interface Hunk {
  readonly first: number
  readonly lines: readonly string[]
}

const HEAD = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/

/** The hunks of one file, as GitHub shows them. */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: { readonly first: number; readonly lines: string[] }[] = []
  for (const line of patch.split('\n')) {
    const first = HEAD.exec(line)?.[1]
    if (first !== undefined) hunks.push({ first: Number(first), lines: [] })
    else if (line.startsWith(' ') || line.startsWith('+')) hunks.at(-1)?.lines.push(line.slice(1))
  }
  return hunks
}

/** Whether one hunk has these lines at this place: GitHub refuses a comment on anything else. */
export function holdsLines(hunks: readonly Hunk[], startLine: number, wanted: readonly string[]): boolean {
  return hunks.some(({ first, lines }) => {
    const offset = startLine - first
    return offset >= 0 && wanted.every((line, index) => lines[offset + index] === line)
  })
}
