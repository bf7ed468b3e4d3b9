import type { EffectiveSection } from '../effective/effective-section.js'
import { cutsInheritance, levels } from '../effective/levels.js'
import type { PolicyText } from '../model/policy-document.js'
import { type Scope, scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import { descendants } from '../xml/query.js'
import { allowanceOf, allows } from './allowance.js'
import type { MetStatement } from './answer-cors.js'
import type { Call } from './call.js'
import type { CorsRequest } from './cors-request.js'
import { effectiveCors } from './effective-cors.js'
import { knownTextAt } from './known-text.js'
import type { Blocked } from './verdict.js'

/** Why a call is blocked, in the words of API Management, and what to do about it. */
export interface Diagnosis {
  /** Where the mend is made; null if no policy document of the repository is the place. */
  readonly at: { readonly text: PolicyText; readonly element: XmlElement } | null
  readonly cause: string
  readonly mend: string
  /** Whose business it is. */
  readonly owner: string
}

/** Explains the first step that fails. */
export function diagnose(call: Call, request: CorsRequest, verdict: Blocked): Diagnosis {
  const section = (verdict.phase === 'preflight' ? call.preflight : call.actual).policy.inbound
  const answering = verdict.at.decidedBy
  if (verdict.refusal === null) return withoutKey(call)
  switch (verdict.refusal.reason) {
    case 'method-not-allowed':
      return missingItem(
        answering,
        'allowed-methods',
        `<method>${verdict.refusal.value}</method>`,
        `the method ${verdict.refusal.value}`
      )
    case 'header-not-allowed':
      return missingItem(
        answering,
        'allowed-headers',
        `<header>${verdict.refusal.value}</header>`,
        `the header ${verdict.refusal.value}`
      )
    case 'allow-credentials-missing':
      return missingItem(answering, 'cors', 'allow-credentials="true"', 'credentials')
    case 'allow-origin-wildcard-with-credentials':
      return at(answering, {
        cause: 'The <cors> allows any origin, and browsers refuse that for calls with credentials.',
        mend: `Name the origins instead of *, among them <origin>${request.origin}</origin>.`
      })
    default:
      return (
        earlyAnswer(verdict) ??
        optionsOperation(call, verdict) ??
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
  return { ...explanation, at: place, owner: ownerOf(statement?.text.scope ?? { kind: 'global' }) }
}

function withoutKey({ api }: Call): Diagnosis {
  return {
    at: null,
    cause: `API ${api.id} requires a subscription key, and the call carries none.`,
    mend: `Send a key in the header ${api.subscriptionKeyHeader} or in the query parameter ${api.subscriptionKeyQuery}.`,
    owner: 'the developers of the page'
  }
}

function missingItem(statement: MetStatement | undefined, list: string, what: string, name: string): Diagnosis {
  const mend =
    list === 'cors'
      ? `Set ${what} on this <cors>, if its origins may send credentials.`
      : `Add ${what} to <${list}> of this <cors>.`
  return at(statement, { cause: `The <cors> that answers does not allow ${name}.`, mend })
}

function unlistedOrigin(statement: MetStatement | undefined, { origin }: CorsRequest): Diagnosis {
  return at(statement, {
    cause: `The <cors> that answers does not list ${origin}.`,
    mend: `Add <origin>${origin}</origin> to its <allowed-origins>, if this page is to call the API.`
  })
}

function earlyAnswer({ phase, at: step, reason }: Blocked): Diagnosis | null {
  const { decidedBy } = step
  if (phase !== 'actual' || !decidedBy || decidedBy.element.name === 'cors') return null
  return at(decidedBy, {
    cause: `The gateway answers by itself, without CORS headers: ${reason}.`,
    mend: `Move <cors> in front of this <${decidedBy.element.name}>.`
  })
}

function optionsOperation({ service, api }: Call, { phase, reason }: Blocked): Diagnosis | null {
  const versioned = service.versionSets.some(({ id, scheme }) => id === api.versionSet && scheme === 'Header')
  if (phase !== 'preflight' || !versioned) return null
  return {
    at: null,
    cause: `A preflight cannot reach API ${api.id}: ${reason}.`,
    mend: 'Give the API a version in its path or in a query parameter.',
    owner: ownerOf({ kind: 'api', workspace: api.workspace, api: api.id })
  }
}

/** The product of the key has a `<cors>` that would allow the page, but the preflight does not know the product. */
function productCors(call: Call, request: CorsRequest, { phase }: Blocked): Diagnosis | null {
  if (phase !== 'preflight' || call.preflight === call.actual) return null
  const cors = effectiveCors(call.actual.policy.inbound).policies.find(({ policy, text }) => {
    const { origins } = allowanceOf(policy, knownTextAt(call.service, text.scope))
    return text.scope.kind === 'product' && allows(origins, request.origin) === true
  })
  if (!cors) return null
  return at(cors, {
    cause: `Only the <cors> of ${scopeName(cors.text.scope)} allows ${request.origin}; a preflight carries no subscription key, so API Management does not know the product.`,
    mend: 'Move this <cors> to the API or to a broader scope, or send the key in the query string.'
  })
}

function noCors(call: Call, section: EffectiveSection, { origin }: CorsRequest): Diagnosis {
  for (const level of levels(section)) {
    const broader = level.broader && cutsInheritance(level) ? nearestCors(level.broader) : undefined
    const inbound = level.document.sections.inbound ?? level.document.root
    if (!broader || !inbound) continue
    return {
      at: { text: level.document, element: inbound },
      cause: `${scopeName(level.document.scope)} has no <base /> in <inbound>, so the <cors> of ${scopeName(broader.scope)} is not inherited.`,
      mend: 'Add <base /> as the first statement of this <inbound>.',
      owner: ownerOf(level.document.scope)
    }
  }
  const scope: Scope = { kind: 'api', workspace: call.api.workspace, api: call.api.id }
  const document = call.preflight.documents.at(-1)
  const inbound = document?.sections.inbound
  return {
    at: document && inbound ? { text: document, element: inbound } : null,
    cause: `No <cors> reaches API ${call.api.id}${nestedCors(call.service)}.`,
    mend: `Add a <cors> with <origin>${origin}</origin> as the first statement of <inbound>, at global scope or for this API.`,
    owner: ownerOf(document?.scope ?? scope)
  }
}

function nearestCors(section: EffectiveSection): PolicyText | undefined {
  for (const level of levels(section)) {
    for (const item of level.items) {
      if (item.kind === 'statement' && item.element.name === 'cors') return level.document
      if (item.kind === 'fragment' && item.items.some((inner) => inner.element?.name === 'cors')) return item.fragment
    }
  }
  return undefined
}

function nestedCors({ documents }: ServiceModel): string {
  const nested = documents.some(({ sections }) =>
    Object.values(sections).some((section) =>
      [...descendants(section)].some((element) => element.name === 'cors' && !section.children.includes(element))
    )
  )
  return nested ? '; a <cors> below <choose> does not answer a preflight' : ''
}

function ownerOf(scope: Scope): string {
  switch (scope.kind) {
    case 'global':
      return 'the team that runs the API Management service'
    case 'product':
      return `the publishers of product ${scope.product}`
    case 'workspace':
      return `the owners of workspace ${scope.workspace}`
    case 'api':
    case 'operation':
    case 'resolver':
      return `the publishers of API ${scope.api}`
    default:
      return 'the owners of this file'
  }
}
