/**
 * What the findings were compared with.
 * - `merge-parent`: the first parent of the merge commit that GitHub makes of a pull request: exactly what merging changes.
 * - `merge-base`: where the pull request branched off, because its head is checked out and not the merge commit.
 * - `event-base`: the base that the event names; a pull request's may be older than its base branch.
 * - `previous-push`: what the branch pointed to before the push.
 * - `given`: a revision that the user named.
 * - `folder`: a folder that the user named.
 * - `none`: there is nothing to compare with, so every finding counts as new.
 */
export type BaselineStatus =
  | 'merge-parent'
  | 'merge-base'
  | 'event-base'
  | 'previous-push'
  | 'given'
  | 'folder'
  | 'none'

export type Baseline =
  | { readonly status: Exclude<BaselineStatus, 'folder' | 'none'>; readonly commit: string }
  | {
      readonly status: 'folder'
      /** As the user wrote it. */
      readonly folder: string
    }
  | {
      readonly status: 'none'
      /** A clause such as `this event has no previous state`. */
      readonly reason: string
    }

/** `new` fails for what the base does not have, `all` for everything. */
export type Gate = 'new' | 'all'

/** What a run is compared with, and what that decides. */
export interface Against {
  readonly baseline: Baseline
  readonly gate: Gate
  /** The change is not accepted yet, so the configuration of the base decides about it; what is pushed is, and so is its configuration. */
  readonly isProposed: boolean
}
