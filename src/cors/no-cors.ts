import type { EffectiveSection } from '../effective/effective-section.js'
import { cutsInheritance, levels } from '../effective/levels.js'
import { type Scope, scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import { descendants } from '../xml/query.js'
import type { Call } from './call.js'
import type { CorsRequest } from './cors-request.js'
import type { Diagnosis } from './diagnosis.js'
import { nearestCors } from './lost-cors.js'
import { responsible } from './responsible.js'

/** Why no `<cors>` runs at all: one that a missing `<base />` cuts off, or none. */
export function noCors(call: Call, section: EffectiveSection, { origin }: CorsRequest): Diagnosis {
  for (const level of levels(section)) {
    const broader = level.broader && cutsInheritance(level) ? nearestCors(level.broader) : undefined
    const inbound = level.document.sections.inbound ?? level.document.root
    if (!broader || !inbound) continue
    return {
      at: { text: level.document, element: inbound },
      cause: `${scopeName(level.document.scope)} has no <base /> in <inbound>, so the <cors> of ${scopeName(broader.text.scope)} is not inherited.`,
      mend: 'Add <base /> as the first statement of this <inbound>.',
      owner: responsible(level.document.scope)
    }
  }
  const scope: Scope = { kind: 'api', workspace: call.api.workspace, api: call.api.id }
  const document = call.preflight.documents.at(-1)
  const inbound = document?.sections.inbound
  return {
    at: document && inbound ? { text: document, element: inbound } : null,
    cause: `No <cors> reaches API ${call.api.id}${nestedCors(call.service)}.`,
    mend: `Add a <cors> with <origin>${origin}</origin> as the first statement of <inbound>, at global scope or for this API.`,
    owner: responsible(document?.scope ?? scope),
    anywhere: true
  }
}

const nestedIn = new WeakMap<ServiceModel, string>()

function nestedCors(service: ServiceModel): string {
  const known = nestedIn.get(service) ?? findNestedCors(service)
  nestedIn.set(service, known)
  return known
}

function findNestedCors({ documents }: ServiceModel): string {
  const nested = documents.some(({ sections }) =>
    Object.values(sections).some((section) =>
      [...descendants(section)].some((element) => element.name === 'cors' && !section.children.includes(element))
    )
  )
  return nested ? '; a <cors> below <choose> does not answer a preflight' : ''
}
