import { type CorsPolicy, readCorsPolicy } from '../cors/cors-policy.js'
import { type KnownText, knownTextAt } from '../cors/known-text.js'
import type { PolicyText } from '../model/policy-document.js'
import type { ServiceModel } from '../model/service-model.js'
import { descendants } from '../xml/query.js'
import { liveTexts } from './live-texts.js'

/** A `<cors>` of a live policy text, wherever it stands in it. */
export interface LiveCors {
  readonly text: PolicyText
  readonly policy: CorsPolicy
  /** Reads the values of this text. */
  readonly knownText: KnownText
}

const found = new WeakMap<ServiceModel, readonly LiveCors[]>()

export function liveCors(service: ServiceModel): readonly LiveCors[] {
  const known = found.get(service)
  if (known) return known
  const all = liveTexts(service).flatMap((text) => corsIn(service, text))
  found.set(service, all)
  return all
}

function corsIn(service: ServiceModel, text: PolicyText): readonly LiveCors[] {
  const knownText = knownTextAt(service, text.scope)
  return [...(text.root ? descendants(text.root) : [])]
    .filter(({ name }) => name === 'cors')
    .map((element) => ({ text, policy: readCorsPolicy(element), knownText }))
}
