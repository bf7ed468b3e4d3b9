/** What a parameters file is for, as its path tells it. */
export interface ParametersName {
  /** Empty: the path names none. */
  readonly environment: string
  /** The environment with all folders that tell files of one root apart, for names that two of them have. */
  readonly long: string
  /** It shows how to write one, and is not deployed. */
  readonly isExample: boolean
}

/** Words that say that a file or folder is about parameters or environments, and not which. */
const NEUTRAL =
  /^(?:param(?:eter)?s?|env(?:ironment)?s?|(?:bicep|arm)?config(?:uration)?s?|vars?|values|settings|template)$/
const FOLDERS = /^(?:bicep|arm|infra|infrastructure|iac|deploy|deployments?|templates?|src|main)$/
const ENVIRONMENTS = /^(?:env|environment)s?$/
const EXAMPLE = /^(?:example|sample)s?$/

/**
 * The environment of a parameters file: what its name says beside the name of the root and words such as `parameters`; for a file below a
 * folder `environments` that folder's child; else the folders that the root does not share.
 */
export function parametersName(path: string, root: string): ParametersName {
  const rootWords = new Set(words(stemOf(root)))
  const rootFolders = foldersOf(root)
  const ofRoot = (word: string): boolean => rootWords.has(word) || word === rootFolders.at(-1)?.toLowerCase()
  const folders = foldersOf(path).slice(commonLength(foldersOf(path), rootFolders))
  const telling = folders.filter((folder) => !NEUTRAL.test(folder.toLowerCase()) && !isPlain(folder))
  const own = withoutWords(stemOf(path), (word) => NEUTRAL.test(word) || ofRoot(word))
  const above = folders.findIndex((folder) => ENVIRONMENTS.test(folder.toLowerCase()))
  const below = above < 0 ? [] : folders.slice(above + 1).filter((folder) => !NEUTRAL.test(folder.toLowerCase()))
  const environment = below.length > 0 ? below.join('-') : own || telling.join('-')
  const isExample = words(own).some((word) => EXAMPLE.test(word))
  return { environment, long: [...new Set([...telling, ...(own ? [own] : [])])].join('-') || environment, isExample }
}

function isPlain(folder: string): boolean {
  return FOLDERS.test(folder.toLowerCase())
}

/** `main.prod` of `infra/main.prod.bicepparam` */
function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.template)?\.(?:bicepparam|bicep|jsonc?)$/i, '')
}

function foldersOf(path: string): readonly string[] {
  return path.split('/').slice(0, -1)
}

function words(text: string): readonly string[] {
  return text.toLowerCase().split(/[._-]/)
}

/** The rest keeps its separators: `prod-eu` stays one name. */
function withoutWords(text: string, isLeftOut: (word: string) => boolean): string {
  const parts = text.split(/([._-])/)
  const kept = parts.filter((part, index) => index % 2 === 1 || !isLeftOut(part.toLowerCase()))
  return kept
    .join('')
    .replace(/[._-]{2,}/g, (separators) => separators.charAt(0))
    .replace(/^[._-]|[._-]$/g, '')
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((folder, index) => folder !== other[index])
  return different < 0 ? one.length : different
}
