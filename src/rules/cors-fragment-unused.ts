import { ownerOf } from '../effective/fragment-lookup.js'
import { innerStatements } from '../effective/inner-statements.js'
import { ownerKey } from '../effective/scope-chain.js'
import { at } from '../evidence/place.js'
import type { PolicyFragment } from '../model/policy-document.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import { attribute, childElements, descendants, holdsToken } from '../xml/query.js'
import type { Rule } from './rule.js'

export const corsFragmentUnused: Rule = {
  id: 'cors-fragment-unused',
  severity: 'note',
  summary: 'A fragment holds a <cors>, but no policy document of the service includes it.',
  *check({ service }) {
    // Where the global policy is elsewhere, the documents of other scopes may be as well.
    if (service.globalPolicy === 'elsewhere') return
    const { named, unsure } = inclusions(service)
    for (const fragment of service.fragments) {
      const { id, workspace } = fragment
      if (unsure.has(workspace) || named.has(ownerKey(workspace, id.toLowerCase()))) continue
      const cors = corsOf(fragment)
      if (!cors) continue
      yield {
        at: at(fragment, cors),
        message: `No policy document of ${service.name} includes the fragment ${id}, so its <cors> never runs.`,
        help: 'Write the <cors> into the <inbound> that needs it, or remove the fragment.'
      }
    }
  }
}

interface Inclusions {
  /** Keys of the fragments that some text names. */
  readonly named: ReadonlySet<string>
  /** Owners with a text that may include any fragment: one that cannot be read, a computed name, a token that a deployment replaces. */
  readonly unsure: ReadonlySet<string | null>
}

function inclusions(service: ServiceModel): Inclusions {
  const named = new Set<string>()
  const unsure = new Set<string | null>()
  for (const { root, problems, scope } of [...service.documents, ...service.fragments]) {
    const owner = ownerOf(scope)
    if (!root || problems.length > 0 || childElements(root).some(holdsToken)) unsure.add(owner)
    for (const element of root ? descendants(root) : []) {
      const name = element.name === 'include-fragment' ? attribute(element, 'fragment-id') : undefined
      if (name?.kind === 'literal') named.add(ownerKey(owner, name.text.toLowerCase()))
      else if (name) unsure.add(owner)
    }
  }
  return { named, unsure }
}

function corsOf(fragment: PolicyFragment): XmlElement | undefined {
  for (const child of fragment.root ? childElements(fragment.root) : []) {
    for (const found of innerStatements(child, fragment, () => 'a fragment cannot include another one')) {
      if (typeof found !== 'string' && found.element.name === 'cors') return found.element
    }
  }
  return undefined
}
