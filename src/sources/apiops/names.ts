import { type Folder, subfolders } from '../folder.js'

/**
 * The folders of an APIOps tree. The first spelling of a pair is that of the APIOps toolkit, the second that of the APIOps CLI; a
 * tree may mix them.
 *
 * @see https://github.com/Azure/apiops-cli/blob/main/docs/reference/artifact-format.md
 */
export const NAMED_VALUES = ['named values', 'namedValues']
export const FRAGMENTS = ['policy fragments', 'policyFragments']
export const VERSION_SETS = ['version sets', 'versionSets']

/** The folders inside the folders of these names. */
export function artefacts(owner: Folder, names: readonly string[]): readonly Folder[] {
  return names.flatMap((name) => {
    const collection = owner.folders.get(name)
    return collection ? subfolders(collection) : []
  })
}
