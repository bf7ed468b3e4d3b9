/** A comment of the conversation of a pull request. */
export interface StoredComment {
  readonly id: number
  readonly pull: number
  readonly author: string
  body: string
}

export interface StoredReviewComment {
  readonly id: number
  readonly pull: number
  readonly author: string
  readonly body: string
  readonly path: string
  readonly line: number
}

/** What GitHub knows; tests arrange it before a run and look at it afterwards. */
export interface State {
  /** The heads of the pull requests, by number. */
  readonly heads: Map<number, string>
  readonly files: string[]
  readonly comments: StoredComment[]
  readonly reviewComments: StoredReviewComment[]
  /** Whom the token belongs to, as REST names the author of what is written with it. */
  login: string
  /** The same as GraphQL names it; null: it refuses to say. */
  viewer: string | null
  /** What the token may do with pull requests. */
  permission: 'write' | 'read' | 'none'
}

export function emptyState(): State {
  const login = 'github-actions[bot]'
  return {
    heads: new Map(),
    files: [],
    comments: [],
    reviewComments: [],
    login,
    viewer: login,
    permission: 'write'
  }
}

/** The id of what is written next: nothing gets the id of something deleted. */
export const nextId = (
  (last: number) => (): number =>
    ++last
)(1000)
