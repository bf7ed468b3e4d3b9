/** What a command prints on the standard output, and the exit code of the process. */
export interface Outcome {
  readonly output: string
  /** 0 pass · 1 findings or blocked · 2 usage · 3 incomplete, unknown or internal. */
  readonly exitCode: number
}
