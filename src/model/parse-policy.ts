import type { Memo } from '../core/memo.js'
import type { XmlDocument } from '../xml/node.js'
import { parsePolicyXml } from '../xml/parse.js'
import { firstChild } from '../xml/query.js'
import type { PolicyDeclaration } from './declaration.js'
import { type PolicyDocument, type PolicyFragment, type PolicyText, SECTION_NAMES } from './policy-document.js'

const UNREAD: XmlDocument = { root: null, comments: [], problems: [] }

const documents = new WeakMap<PolicyDeclaration, PolicyDocument>()
const fragments = new WeakMap<PolicyDeclaration, readonly PolicyFragment[]>()

/** Environments share most declarations, and then the documents as well. */
export function policyDocument(declaration: PolicyDeclaration, memo: Memo): PolicyDocument {
  const known = documents.get(declaration) ?? readDocument(declaration, memo)
  documents.set(declaration, known)
  return known
}

function readDocument(declaration: PolicyDeclaration, memo: Memo): PolicyDocument {
  const text = policyText(declaration, memo)
  const { root } = text
  const found = SECTION_NAMES.flatMap((name) => {
    const section = root?.name === 'policies' && firstChild(root, name)
    return section ? [[name, section] as const] : []
  })
  return { ...text, sections: Object.fromEntries(found) }
}

/** The fragment that a declaration of the scope `fragment` holds. */
export function policyFragment(declaration: PolicyDeclaration, memo: Memo): readonly PolicyFragment[] {
  const known = fragments.get(declaration) ?? readFragment(declaration, memo)
  fragments.set(declaration, known)
  return known
}

function readFragment(declaration: PolicyDeclaration, memo: Memo): readonly PolicyFragment[] {
  const { scope } = declaration
  if (scope.kind !== 'fragment') return []
  return [{ ...policyText(declaration, memo), id: scope.fragment, workspace: scope.workspace }]
}

function policyText(
  { kind: _kind, service: _service, layout: _layout, ...declared }: PolicyDeclaration,
  memo: Memo
): PolicyText {
  const { root, comments, problems } = declared.unread
    ? UNREAD
    : memo(parseText, declared.source.path, declared.source.text)
  return { ...declared, root, comments, problems }
}

function parseText(_path: string, text: string): XmlDocument {
  return parsePolicyXml(text)
}
