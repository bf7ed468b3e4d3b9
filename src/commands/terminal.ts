/** What the output goes to. */
export interface Terminal {
  readonly colour: boolean
  /** Columns; null for a pipe or a file. */
  readonly width: number | null
}

const WIDEST = 120

/** `NO_COLOR` and a pipe mean no colour, `FORCE_COLOR` means colour in a pipe too: https://no-color.org, https://force-color.org */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  const forced = Boolean(environment['FORCE_COLOR'])
  // Some terminals do not know their width, and say 0.
  const columns = (stream.isTTY ? stream.columns : forced ? Number(environment['COLUMNS']) : 0) || null
  return {
    colour: !environment['NO_COLOR'] && (stream.isTTY === true || forced),
    width: columns === null ? null : Math.min(columns, WIDEST)
  }
}
