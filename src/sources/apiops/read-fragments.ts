import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { wholeFile } from '../../core/problem.js'
import type { SourceText } from '../../core/source-text.js'
import type { Scope } from '../../model/scope.js'
import { type Folder, pathIn } from '../folder.js'
import { jsonStringText } from '../json-string-text.js'
import { stringMember } from '../json-value.js'
import { type Context, type Information, readInformation, readPolicy } from './context.js'
import { artefacts, FRAGMENTS } from './names.js'

const FILE = 'policyFragmentInformation.json'

/** The XML stands in `policy.xml`; in older trees it is a string inside the information file. Where both exist, the file wins. */
export function readFragments(context: Context, owner: Folder, workspace: string | null): void {
  for (const folder of artefacts(owner, FRAGMENTS)) {
    const scope: Scope = { kind: 'fragment', workspace, fragment: folder.name }
    if (folder.files.has('policy.xml')) readPolicy(context, folder, scope)
    else readEmbedded(context, folder, scope)
  }
}

function readEmbedded(context: Context, folder: Folder, scope: Scope): void {
  const information = readInformation(context, folder, FILE)
  const source = information && embeddedText(information)
  if (!information || !source) return
  context.reading.declarations.push({
    kind: 'policy',
    service: context.service,
    layout: 'apiops',
    scope,
    source,
    format: stringMember(information.properties, 'format') === 'rawxml' ? 'rawxml' : 'xml',
    declaredAt: wholeFile(pathIn(folder, FILE)),
    when: null,
    repeated: false
  })
}

function embeddedText({ path, text, properties }: Information): SourceText | null {
  if (stringMember(properties, 'value') === null) return null
  const tree = parseTree(text, [], { allowTrailingComma: true })
  const node = tree && findNodeAtLocation(tree, ['properties', 'value'])
  return node ? jsonStringText(path, text, node) : null
}
