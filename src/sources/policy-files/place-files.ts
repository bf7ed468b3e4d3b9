import { type Problem, wholeFile } from '../../core/problem.js'
import type { Declaration } from '../../model/declaration.js'
import { kitScopes } from '../resource-kit/kit-scopes.js'
import { serviceFolder, serviceName } from '../service-name.js'
import type { PlacedFile } from './declare-policy-files.js'
import { pathScopes } from './path-shape.js'
import type { PolicyFile } from './policy-file.js'

/** What is already known where policy files are placed. */
export interface Surroundings {
  readonly declarations: readonly Declaration[]
  /** Code names the files, so that their scope stands there. */
  readonly namedByCode: boolean
}

/** Gives each file the scope that its name or its path says; a problem tells of each name that could mean several. */
export function placeFiles(
  files: readonly PolicyFile[],
  { declarations, namedByCode }: Surroundings
): { readonly placed: readonly PlacedFile[]; readonly problems: readonly Problem[] } {
  const documents = files.filter(({ root }) => root === 'policies').map(({ path }) => path)
  const byName = kitScopes(documents, declarations)
  const byPath = pathScopes(files.filter(({ path }) => !byName.has(path)))
  const problems: Problem[] = []
  const placed = files.map((file): PlacedFile => {
    const kit = byName.get(file.path)
    if (kit && 'scope' in kit) {
      return { file, service: serviceName(kit.folder), layout: 'resource-kit', scope: kit.scope }
    }
    const place = byPath.get(file.path)
    if (place) {
      const { folder, layout, scope } = place
      return { file, service: serviceName(serviceFolder(folder)), layout, scope }
    }
    if (kit) problems.push(ambiguous(file.path, kit.reason))
    const reason = kit?.reason ?? unknownBecause(file, namedByCode)
    return { file, service: 'loose', layout: 'loose', scope: { kind: 'unknown', reason } }
  })
  return { placed, problems }
}

function unknownBecause({ root }: PolicyFile, namedByCode: boolean): string {
  const wanted = root === 'policies' ? 'where it is attached' : 'which fragment it is'
  return namedByCode
    ? `the code that names it does not tell ${wanted}`
    : `neither its path nor the configuration says ${wanted}`
}

function ambiguous(path: string, reason: string): Problem {
  const message = `The scope of ${path} is not known, because ${reason}: name it in services[].policies of the configuration`
  return { kind: 'unresolved', location: wholeFile(path), message }
}
