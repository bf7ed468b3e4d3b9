import type { Location } from '../../core/location.js'
import { wholeFile } from '../../core/problem.js'
import { type Folder, pathIn } from '../folder.js'
import { jsonKeys } from '../json-keys.js'
import { booleanMember, member, stringMember } from '../json-value.js'
import { locator } from '../positions.js'
import { type Context, type Information, readInformation } from './context.js'
import { artefacts, NAMED_VALUES } from './names.js'

const FILE = 'namedValueInformation.json'

export function readNamedValues(context: Context, owner: Folder, workspace: string | null): void {
  for (const folder of artefacts(owner, NAMED_VALUES)) {
    if (!folder.files.has(FILE)) continue
    const information = readInformation(context, folder, FILE)
    const properties = information?.properties
    context.reading.declarations.push({
      kind: 'namedValue',
      service: context.service,
      layout: 'apiops',
      namedValue: {
        displayName: stringMember(properties, 'displayName') ?? folder.name,
        workspace,
        value: isHidden(properties) ? null : stringMember(properties, 'value'),
        secret: isHidden(properties),
        declaredAt: information ? valueLocation(information) : wholeFile(pathIn(folder, FILE))
      }
    })
  }
}

/** A value in a Key Vault is a secret, whatever the file says. */
function isHidden(properties: unknown): boolean {
  return booleanMember(properties, 'secret') === true || member(properties, 'keyVault') != null
}

/** The place to mend is the value, where the file has one. */
function valueLocation({ path, text, properties }: Information): Location {
  if (stringMember(properties, 'value') === null) return wholeFile(path)
  return locator(path, text, jsonKeys)(['properties', 'value'])
}
