import type { Layout } from '../../model/declaration.js'
import type { Reading } from '../reading.js'
import type { CurrentRevisions } from './current-revisions.js'
import type { LinkedFile } from './linked-file.js'
import type { NameText } from './name-text.js'

/** What the declaration of one service's resources needs. */
export interface ResourceContext {
  readonly service: string
  readonly layout: Layout
  readonly reading: Reading
  readonly nameText: NameText
  readonly revisions: CurrentRevisions
  /** Reads the file of the repository that a link means, seen from the file that holds the link. */
  readonly openLink: (tail: string, from: string) => LinkedFile
}
