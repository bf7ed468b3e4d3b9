import { wholeFile } from '../core/problem.js'
import type { FileTree } from './file-tree.js'
import { mentionedFiles } from './infrastructure/mentions.js'
import { hasTerraform } from './infrastructure/terraform.js'
import { declarePolicyFiles } from './policy-files/declare-policy-files.js'
import { placeFiles } from './policy-files/place-files.js'
import { type PolicyFile, policyFiles } from './policy-files/policy-file.js'
import type { Reading } from './reading.js'

/**
 * Declares every policy that no layout claims: at the scope that its name or its path says, else without one, and then it is judged alone.
 * Where infrastructure code deploys the service, a file that no code names is not live, and not judged at all.
 */
export function readLoose(tree: FileTree, reading: Reading, hasInfrastructure: boolean): void {
  const files = policyFiles(tree, reading)
  if (files.length === 0) return
  const named = hasInfrastructure || hasTerraform(tree) ? mentionedFiles(tree) : null
  // Terraform that names none of the files does not deploy them either, so it tells nothing about any of them.
  const namedByCode = named !== null && (hasInfrastructure || files.some(({ path }) => named.has(path)))
  const live = namedByCode ? files.filter(({ path }) => named.has(path)) : files
  const isLive = new Set(live)
  reading.problems.push(...files.filter((file) => !isLive.has(file)).map(unreferenced))
  const { placed, problems } = placeFiles(live, { declarations: reading.declarations, namedByCode })
  reading.problems.push(...problems)
  reading.declarations.push(...declarePolicyFiles(placed))
}

function unreferenced({ path }: PolicyFile): Reading['problems'][number] {
  const message = 'No code loads this policy, so it is not judged: deploy it or remove it'
  return { kind: 'unreferenced', location: wholeFile(path), message }
}
