import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { XmlElement } from '../xml/node.js'
import { allows } from './allowance.js'
import type { MetStatement } from './answer-cors.js'
import type { Call } from './call.js'
import type { CorsRequest } from './cors-request.js'
import { effectiveCors } from './effective-cors.js'
import { keptAllowance } from './kept-allowance.js'
import { noCors } from './no-cors.js'
import { responsible } from './responsible.js'
import type { Blocked } from './verdict.js'

/** The end of a trace is enough to explain it. */
type BlockedEnd = Omit<Blocked, 'steps'>

/** Why a call is blocked, in the words of API Management, and what to do about it. */
export interface Diagnosis {
  /** Where the mend is made; null if no policy document of the repository is the place. */
  readonly at: { readonly text: PolicyText; readonly element: XmlElement } | null
  readonly cause: string
  /** No scope of the call has a `<cors>`: a mend at any of them would do. */
  readonly anywhere?: true
  readonly mend: string
  /** Whose business it is. */
  readonly owner: string
}

/** Explains the first step that fails. */
export function diagnose(call: Call, request: CorsRequest, verdict: BlockedEnd): Diagnosis {
  const section = (verdict.phase === 'preflight' ? call.preflight : call.actual).policy.inbound
  const answering = verdict.at.decidedBy
  if (verdict.refusal === null) return withoutKey(call)
  const { reason, values } = verdict.refusal
  switch (reason) {
    case 'method-not-allowed':
      return missingItems(answering, 'method', values)
    case 'header-not-allowed':
      return missingItems(answering, 'header', values)
    case 'allow-credentials-missing':
      return at(answering, {
        cause: 'The <cors> that answers does not allow credentials.',
        mend: 'Set allow-credentials="true" on this <cors>, if its origins may send credentials.'
      })
    case 'allow-origin-wildcard-with-credentials':
      return at(answering, {
        cause: 'The <cors> allows any origin, and browsers refuse that for calls with credentials.',
        mend: `Name the origins instead of *, among them <origin>${request.origin}</origin>.`
      })
    default:
      return (
        earlyAnswer(verdict) ??
        headerVersion(call, verdict) ??
        productCors(call, request, verdict) ??
        (effectiveCors(section).policies.length > 0
          ? unlistedOrigin(answering, request)
          : noCors(call, section, request))
      )
  }
}

type Explanation = Pick<Diagnosis, 'cause' | 'mend'>

function at(statement: MetStatement | undefined, explanation: Explanation): Diagnosis {
  const place = statement ? { text: statement.text, element: statement.element } : null
  return { ...explanation, at: place, owner: responsible(statement?.text.scope ?? { kind: 'global' }) }
}

function withoutKey({ api }: Call): Diagnosis {
  return {
    at: null,
    cause: `API ${api.id} requires a subscription key, and the call carries none.`,
    mend: `Send a key in the header ${api.subscriptionKeyHeader} or in the query parameter ${api.subscriptionKeyQuery}.`,
    owner: 'the developers of the page'
  }
}

function missingItems(
  statement: MetStatement | undefined,
  item: 'method' | 'header',
  values: readonly string[]
): Diagnosis {
  const elements = values.map((value) => `<${item}>${value}</${item}>`).join(' and ')
  return at(statement, {
    cause: `The <cors> that answers does not allow the ${item} ${values.join(', ')}.`,
    mend: `Add ${elements} to <allowed-${item}s> of this <cors>.`
  })
}

function unlistedOrigin(statement: MetStatement | undefined, { origin }: CorsRequest): Diagnosis {
  return at(statement, {
    cause: `The <cors> that answers does not list ${origin}.`,
    mend:
      origin === 'null'
        ? OPAQUE_ORIGIN_MEND
        : `Add <origin>${origin}</origin> to its <allowed-origins>, if this page is to call the API.`
  })
}

/** Any page can get this origin by a sandbox: https://html.spec.whatwg.org/multipage/browsers.html#concept-origin-opaque */
const OPAQUE_ORIGIN_MEND =
  'Serve the page from an origin of its own: null is what local files and sandboxed frames send, and to allow it is to allow everybody.'

function earlyAnswer({ phase, at: step, reason }: BlockedEnd): Diagnosis | null {
  const { decidedBy } = step
  if (phase !== 'actual' || !decidedBy || decidedBy.element.name === 'cors') return null
  return at(decidedBy, {
    cause: `The gateway answers by itself, without CORS headers: ${reason}.`,
    mend: `Move <cors> in front of this <${decidedBy.element.name}>.`
  })
}

function headerVersion({ service, api }: Call, { phase, reason }: BlockedEnd): Diagnosis | null {
  const versioned = service.versionSets.some(({ id, scheme }) => id === api.versionSet && scheme === 'Header')
  if (phase !== 'preflight' || !versioned) return null
  return {
    at: null,
    cause: `A preflight cannot reach API ${api.id}: ${reason}.`,
    mend: 'Give the API a version in its path or in a query parameter.',
    owner: responsible({ kind: 'api', workspace: api.workspace, api: api.id })
  }
}

/** The product of the key has a `<cors>` that would allow the page, but the preflight does not know the product. */
function productCors(call: Call, request: CorsRequest, { phase }: BlockedEnd): Diagnosis | null {
  if (phase !== 'preflight' || call.preflight === call.actual) return null
  const cors = effectiveCors(call.actual.policy.inbound).policies.find(
    (held) =>
      held.text.scope.kind === 'product' && allows(keptAllowance(call.service, held).origins, request.origin) === true
  )
  if (!cors) return null
  return at(cors, {
    cause: `Only the <cors> of ${scopeName(cors.text.scope)} allows ${request.origin}; a preflight carries no subscription key, so API Management does not know the product.`,
    mend: 'Move this <cors> to the API or to a broader scope, or send the key in the query string.'
  })
}
