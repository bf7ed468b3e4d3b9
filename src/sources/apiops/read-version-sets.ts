import { wholeFile } from '../../core/problem.js'
import type { VersionSet } from '../../model/api.js'
import { type Folder, pathIn } from '../folder.js'
import { stringMember } from '../json-value.js'
import { type Context, readInformation } from './context.js'
import { artefacts, VERSION_SETS } from './names.js'

const FILE = 'versionSetInformation.json'
const SCHEMES: readonly NonNullable<VersionSet['scheme']>[] = ['Segment', 'Query', 'Header']

export function readVersionSets(context: Context, owner: Folder, workspace: string | null): void {
  for (const folder of artefacts(owner, VERSION_SETS)) {
    if (!folder.files.has(FILE)) continue
    const written = stringMember(readInformation(context, folder, FILE)?.properties, 'versioningScheme')
    const scheme = versionScheme(written)
    context.reading.declarations.push({
      kind: 'versionSet',
      service: context.service,
      layout: 'apiops',
      versionSet: { id: folder.name, workspace, scheme, declaredAt: wholeFile(pathIn(folder, FILE)) }
    })
  }
}

/** Null for a token that a deployment replaces, and for anything else that is none. */
export function versionScheme(written: string | null): VersionSet['scheme'] {
  return SCHEMES.find((known) => known.toLowerCase() === written?.toLowerCase()) ?? null
}
