import type { XmlDocument } from '../xml/node.js'
import { parsePolicyXml } from '../xml/parse.js'
import { firstChild } from '../xml/query.js'
import type { PolicyDeclaration } from './declaration.js'
import { type PolicyDocument, type PolicyFragment, type PolicyText, SECTION_NAMES } from './policy-document.js'

const UNREAD: XmlDocument = { root: null, comments: [], problems: [] }

export function policyDocument(declaration: PolicyDeclaration): PolicyDocument {
  const text = policyText(declaration)
  const { root } = text
  const found = SECTION_NAMES.flatMap((name) => {
    const section = root?.name === 'policies' && firstChild(root, name)
    return section ? [[name, section] as const] : []
  })
  return { ...text, sections: Object.fromEntries(found) }
}

/** The fragment that a declaration of the scope `fragment` holds. */
export function policyFragment(declaration: PolicyDeclaration): readonly PolicyFragment[] {
  const { scope } = declaration
  if (scope.kind !== 'fragment') return []
  return [{ ...policyText(declaration), id: scope.fragment, workspace: scope.workspace }]
}

function policyText({ kind: _kind, service: _service, layout: _layout, ...declared }: PolicyDeclaration): PolicyText {
  const { root, comments, problems } = declared.unread ? UNREAD : parsePolicyXml(declared.source.text)
  return { ...declared, root, comments, problems }
}
