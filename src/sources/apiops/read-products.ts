import { wholeFile } from '../../core/problem.js'
import { type Folder, firstFile, pathIn, subfolders } from '../folder.js'
import { jsonKeys } from '../json-keys.js'
import { booleanMember, member, stringMember } from '../json-value.js'
import { locator } from '../positions.js'
import { splitRevision } from './api-name.js'
import { type Context, readInformation, readJson, readPolicy } from './context.js'
import { artefacts } from './names.js'

const FILE = 'productInformation.json'
const LINKS = 'apis.json'
const LINK = 'productApiInformation.json'

export function readProducts(context: Context, owner: Folder, workspace: string | null): void {
  for (const folder of artefacts(owner, ['products'])) {
    const product = folder.name
    const information = readInformation(context, folder, FILE)
    context.reading.declarations.push({
      kind: 'product',
      service: context.service,
      layout: 'apiops',
      product: {
        id: product,
        workspace,
        displayName: stringMember(information?.properties, 'displayName'),
        subscriptionRequired: information && requiresSubscription(information.properties),
        declaredAt: wholeFile(declaringFile(folder))
      }
    })
    readPolicy(context, folder, { kind: 'product', workspace, product })
    readLinkList(context, folder, workspace)
    readLinkFolders(context, folder, workspace)
  }
}

/** Left out means true; a token that a deployment replaces is not known. */
function requiresSubscription(properties: unknown): boolean | null {
  const written = member(properties, 'subscriptionRequired')
  return written === undefined || written === null ? true : booleanMember(properties, 'subscriptionRequired')
}

function declaringFile(folder: Folder): string {
  const own = [FILE, 'policy.xml', LINKS].find((name) => folder.files.has(name))
  return own === undefined ? firstFile(folder) : pathIn(folder, own)
}

/** `apis.json`: `[{ "name": "orders" }]`. */
function readLinkList(context: Context, folder: Folder, workspace: string | null): void {
  if (!folder.files.has(LINKS)) return
  const path = pathIn(folder, LINKS)
  const list = readJson(context, path)
  if (!list) return
  if (!Array.isArray(list.value)) {
    const message = `${path} holds no list: write [{ "name": "<api>" }]`
    context.reading.problems.push({ kind: 'unreadable', location: wholeFile(path), message })
    return
  }
  const locate = locator(path, list.text, jsonKeys)
  for (const [index, entry] of list.value.entries()) {
    const name = stringMember(entry, 'name')
    if (name !== null) link(context, folder.name, workspace, name, () => locate([index, 'name']))
  }
}

/** `apis/orders/productApiInformation.json`: in a workspace the folder bears the name of the link, and the file names the API. */
function readLinkFolders(context: Context, product: Folder, workspace: string | null): void {
  const folder = product.folders.get('apis')
  for (const api of folder ? subfolders(folder) : []) {
    const information = readInformation(context, api, LINK)
    if (!api.files.has(LINK)) continue
    const named = stringMember(information?.properties, 'apiId')?.split('/').at(-1)
    link(context, product.name, workspace, named || api.name, () => wholeFile(pathIn(api, LINK)))
  }
}

function link(
  { service, reading }: Context,
  product: string,
  workspace: string | null,
  name: string,
  locate: () => ReturnType<typeof wholeFile>
): void {
  reading.declarations.push({
    kind: 'productApi',
    service,
    layout: 'apiops',
    workspace,
    product,
    api: splitRevision(name).id,
    get declaredAt() {
      return locate()
    }
  })
}
