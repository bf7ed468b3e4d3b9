import type { PolicyText } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'
import { attribute, childElements, childrenNamed, texts } from '../xml/query.js'
import type { PolicyValue } from '../xml/value.js'

/** An expression that decides which origin an answer allows. */
export interface AnsweredOrigin {
  /** `<origin>` of a `<cors>`, or `<value>` of a hand-written header. */
  readonly element: XmlElement
  readonly value: PolicyValue
  /** The conditions under which it runs. */
  readonly conditions: readonly string[]
}

/** Every `<origin>` and every `Access-Control-Allow-Origin` of an answer that is computed. */
export function* answeredOrigins({ root }: PolicyText): Generator<AnsweredOrigin> {
  if (root) yield* below(root, { conditions: [], answers: root.name === 'fragment' })
}

interface Place {
  readonly conditions: readonly string[]
  /** Whether a `<set-header>` here writes a header of the answer, and not of a request. */
  readonly answers: boolean
}

function* below(parent: XmlElement, place: Place): Generator<AnsweredOrigin> {
  for (const element of childElements(parent)) {
    if (element.name === 'origin' && parent.name === 'allowed-origins') yield* computed(element, place)
    else if (place.answers && writesAllowOrigin(element)) {
      for (const value of childrenNamed(element, 'value')) yield* computed(value, place)
    } else yield* below(element, inside(element, place))
  }
}

function inside(element: XmlElement, { conditions, answers }: Place): Place {
  switch (element.name) {
    case 'choose': {
      const added = childrenNamed(element, 'when').map((when) => attribute(when, 'condition')?.text ?? '')
      return { answers, conditions: [...conditions, ...added] }
    }
    case 'outbound':
    case 'on-error':
    case 'return-response':
      return { answers: true, conditions }
    case 'send-request':
    case 'send-one-way-request':
      return { answers: false, conditions }
    default:
      return { answers, conditions }
  }
}

function* computed(element: XmlElement, { conditions }: Place): Generator<AnsweredOrigin> {
  const value = texts(element)[0]?.value
  if (value?.kind === 'expression') yield { element, value, conditions }
}

function writesAllowOrigin(element: XmlElement): boolean {
  return (
    element.name === 'set-header' &&
    attribute(element, 'name')?.text.toLowerCase() === 'access-control-allow-origin' &&
    attribute(element, 'exists-action')?.text !== 'delete'
  )
}
