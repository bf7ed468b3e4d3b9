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

export function* liveCors(service: ServiceModel): Generator<LiveCors> {
  for (const text of liveTexts(service)) {
    const knownText = knownTextAt(service, text.scope)
    for (const element of text.root ? descendants(text.root) : []) {
      if (element.name === 'cors') yield { text, policy: readCorsPolicy(element), knownText }
    }
  }
}
