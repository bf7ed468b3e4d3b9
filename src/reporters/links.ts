import type { Location } from '../core/location.js'
import { encodePath } from './encode.js'
import { isWholeFile } from './place.js'

/** Where the analysed commit can be looked at. */
export interface Repository {
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly sha: string
}

export interface LinkOptions {
  /** Null: places are shown without links. */
  readonly repository: Repository | null
  /** Where the pages of the rules are, without a trailing slash; null: rules are shown without links. */
  readonly rulePages: string | null
}

/** The page of a rule; null for ids that no rule could have. */
export function rulePage(rulePages: string | null, rule: string): string | null {
  return rulePages !== null && /^[a-z][a-z0-9-]*$/.test(rule) ? `${rulePages}/${rule}.md` : null
}

/** The lines of a location in the repository's viewer. */
export function placeUrl({ repository }: LinkOptions, location: Location): string | null {
  const { path, line, endLine } = location
  const encoded = encodePath(path)
  if (repository === null || encoded === null) return null
  const lines = isWholeFile(location) ? '' : endLine > line ? `#L${line}-L${endLine}` : `#L${line}`
  return `${repository.serverUrl}/${repository.repository}/blob/${repository.sha}/${encoded}${lines}`
}
