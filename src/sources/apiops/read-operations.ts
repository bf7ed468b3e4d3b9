import type { Location } from '../../core/location.js'
import { wholeFile } from '../../core/problem.js'
import type { Api, Operation } from '../../model/api.js'
import { type Folder, pathIn } from '../folder.js'
import { stringMember } from '../json-value.js'
import { bareOperation } from '../openapi/bare-operation.js'
import { type DeclaredOperation, joinOperations } from '../openapi/join-operations.js'
import {
  readSpecification,
  SPECIFICATION_NAMES,
  type SpecificationOperation,
  systemOperation
} from '../openapi/specification.js'
import { readText, SPECIFICATION_LIMIT } from '../reading.js'
import { type Context, readInformation, readPolicy } from './context.js'
import { artefacts } from './names.js'

const FILE = 'operationInformation.json'

type Owner = Pick<Api, 'id' | 'workspace' | 'revision' | 'type' | 'declaredAt'>

/** Declares the operations of an API, from its specification and its operation folders, with their policies. */
export function readOperations(context: Context, folder: Folder, api: Owner, scopeApi: string): void {
  const folders = readFolders(context, folder)
  for (const { folder: own } of folders) {
    readPolicy(context, own, { kind: 'operation', workspace: api.workspace, api: scopeApi, operation: own.name })
  }
  for (const { id, method, urlTemplate, found } of joinOperations(
    specified(context, folder, api),
    folders.map(({ declared }) => declared)
  )) {
    const operation: Operation = {
      id,
      api: api.id,
      workspace: api.workspace,
      revision: api.revision,
      method,
      urlTemplate,
      requestHeaders: found.requestHeaders,
      jsonBody: found.jsonBody,
      needsAuthorization: found.needsAuthorization,
      get declaredAt() {
        return found.declaredAt
      }
    }
    context.reading.declarations.push({ kind: 'operation', service: context.service, layout: 'apiops', operation })
  }
}

interface OperationFolder {
  readonly folder: Folder
  readonly declared: DeclaredOperation
}

function readFolders(context: Context, api: Folder): readonly OperationFolder[] {
  return artefacts(api, ['operations']).flatMap((folder) => {
    const declaring = [FILE, 'policy.xml'].find((name) => folder.files.has(name))
    if (declaring === undefined) return []
    const properties = readInformation(context, folder, FILE)?.properties
    const method = stringMember(properties, 'method') ?? ''
    const urlTemplate = stringMember(properties, 'urlTemplate') ?? ''
    const locate = (): Location => wholeFile(pathIn(folder, declaring))
    return [{ folder, declared: bareOperation({ id: folder.name, method, urlTemplate }, locate) }]
  })
}

function specified({ tree, reading }: Context, folder: Folder, api: Owner): readonly SpecificationOperation[] {
  const system = systemOperation(api.type, api.declaredAt)
  const name = SPECIFICATION_NAMES.find((candidate) => folder.files.has(candidate))
  if (name === undefined || system.length > 0) return system
  const path = pathIn(folder, name)
  const text = readText(tree, path, SPECIFICATION_LIMIT, 'detail', reading)
  if (text === null) return []
  const { operations, problems } = reading.memo(readSpecification, path, text)
  reading.problems.push(...problems)
  return operations
}
