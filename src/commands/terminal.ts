/** What the output goes to. */
export interface Terminal {
  readonly colour: boolean
  /** Columns; null for a pipe or a file. */
  readonly width: number | null
}

const WIDEST = 120

/** `NO_COLOR` and a pipe mean no colour: https://no-color.org */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  return {
    colour: stream.isTTY === true && !environment['NO_COLOR'],
    width: stream.isTTY ? Math.min(stream.columns, WIDEST) : null
  }
}
