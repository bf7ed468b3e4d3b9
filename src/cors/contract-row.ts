/** What one declared client can do with one API: a row of the contract table. */
export interface ContractRow {
  readonly service: string
  /** Left out: it holds in every environment that has no row of its own for the same calls; else the first of `environments`. */
  readonly environment?: string
  /** Together with `environment`: all that the row holds in. */
  readonly environments?: readonly string[]
  readonly client: string
  readonly origin: string
  readonly expect: 'allowed' | 'blocked'
  /** In a workspace, `workspace/<w>/api/<a>`. */
  readonly api: string
  /** Null: the same for every product. */
  readonly product: string | null
  /** The verdict of the operations that matters most: the one that breaks the contract, else the unknown one. */
  readonly verdict: 'allowed' | 'blocked' | 'unknown'
  /** Why calls are blocked or unknown; null if all are allowed. */
  readonly reason: string | null
  /** All zero while the operations of the API are not known. */
  readonly operations: { readonly allowed: number; readonly blocked: number; readonly unknown: number }
}
