import type { XmlAttribute, XmlElement } from '../xml/node.js'
import { childElements } from '../xml/query.js'
import { CORS_GRAMMAR } from './cors-grammar.js'
import { type CorsList, type CorsPolicy, hasOpenLists } from './cors-policy.js'
import type { KnownText } from './known-text.js'

/** Something in a `<cors>` that is not as API Management documents it. */
export type CorsFault =
  | {
      readonly kind: 'element'
      readonly element: XmlElement
      readonly parent: string
      readonly known: readonly string[]
    }
  | {
      readonly kind: 'attribute'
      readonly attribute: XmlAttribute
      readonly parent: string
      readonly known: readonly string[]
    }
  | { readonly kind: 'value'; readonly attribute: XmlAttribute; readonly written: string; readonly expected: string }
  | { readonly kind: 'no-origins'; readonly element: XmlElement }
  | { readonly kind: 'empty'; readonly element: XmlElement; readonly item: string }

/** Where an element is misspelt, what it would have been is not missing as well. */
export function* corsFaults(policy: CorsPolicy, knownText: KnownText): Generator<CorsFault> {
  const unknown = [...unknownElements(policy.element)]
  yield* unknown
  yield* attributeFaults(policy.element, knownText)
  const parents = new Set(unknown.map(({ parent }) => parent))
  if (policy.origins === null && !hasOpenLists(policy) && !parents.has('cors')) {
    yield { kind: 'no-origins', element: policy.element }
  }
  for (const list of [policy.origins, policy.methods, policy.headers, policy.exposeHeaders]) {
    if (list && !list.open && !parents.has(list.element.name) && isEmpty(list)) {
      const [item = ''] = CORS_GRAMMAR[list.element.name]?.children ?? []
      yield { kind: 'empty', element: list.element, item }
    }
  }
}

function* unknownElements(parent: XmlElement): Generator<Extract<CorsFault, { readonly kind: 'element' }>> {
  const known = CORS_GRAMMAR[parent.name]?.children ?? []
  for (const element of childElements(parent)) {
    if (known.includes(element.name)) yield* unknownElements(element)
    else yield { kind: 'element', element, parent: parent.name, known }
  }
}

function* attributeFaults(element: XmlElement, knownText: KnownText): Generator<CorsFault> {
  const grammar = CORS_GRAMMAR[element.name]
  if (!grammar) return
  for (const attribute of element.attributes) {
    if (/^xml(?:ns)?(?::|$)/.test(attribute.name)) continue
    if (grammar.attributes.includes(attribute.name)) yield* valueFaults(attribute, knownText)
    else yield { kind: 'attribute', attribute, parent: element.name, known: grammar.attributes }
  }
  for (const child of childElements(element)) {
    if (grammar.children.includes(child.name)) yield* attributeFaults(child, knownText)
  }
}

/** `1` and `0` are booleans of XML schema. */
function* valueFaults(attribute: XmlAttribute, knownText: KnownText): Generator<CorsFault> {
  if (attribute.name === 'id') return
  const [expected, pattern] =
    attribute.name === 'preflight-result-max-age'
      ? ['a number of seconds', /^[0-9]+$/]
      : ['true or false', /^(?:true|false|1|0)$/i]
  const written = knownText(attribute.value)
  if (written !== null && !pattern.test(written)) yield { kind: 'value', attribute, written, expected }
}

function isEmpty({ items }: CorsList): boolean {
  return items.every(({ value, element }) => value === null && childElements(element).length === 0)
}
