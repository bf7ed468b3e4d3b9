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
    const scheme = SCHEMES.find((known) => known.toLowerCase() === written?.toLowerCase()) ?? null
    context.reading.declarations.push({
      kind: 'versionSet',
      service: context.service,
      layout: 'apiops',
      versionSet: { id: folder.name, workspace, scheme, declaredAt: wholeFile(pathIn(folder, FILE)) }
    })
  }
}
