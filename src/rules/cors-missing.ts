import { wholeFile } from '../core/problem.js'
import { effectiveCors } from '../cors/effective-cors.js'
import type { Place } from '../evidence/place.js'
import { at, atRoot } from '../evidence/place.js'
import type { PolicyText } from '../model/policy-document.js'
import type { ServiceModel } from '../model/service-model.js'
import { attribute, descendants } from '../xml/query.js'
import type { Analysis, Rule } from './rule.js'

/** Scenario 1 of Microsoft's troubleshooting guide. A service without browser clients needs no cors, so this is a note. */
export const corsMissing: Rule = {
  id: 'cors-missing',
  severity: 'note',
  summary: 'No <cors> reaches any operation of the service, so no page of another origin can call it.',
  *check({ service, chains }) {
    const browserFacing = chains.filter((chain) => chain.api !== null && chain.api.type !== 'websocket')
    if (browserFacing.length === 0 || service.globalPolicy === 'elsewhere') return
    if (browserFacing.some((chain) => effectiveCors(chain.policy.inbound).unknown !== null)) return
    const live = new Set<PolicyText>(browserFacing.flatMap((chain) => chain.documents))
    if ([...live, ...service.fragments].some(knowsCors)) return
    yield {
      at: globalInbound(service, browserFacing),
      message:
        `No <cors> reaches any operation of ${service.name}, so browsers block calls from pages of other origins` +
        ', unless the backends answer them with CORS headers of their own.',
      help: `If pages of other origins are to call these APIs, ${mend(service)}.`,
      operations: browserFacing.flatMap((chain) => chain.operations)
    }
  }
}

/** A cors that exists and does not arrive, or a header that is written by hand, is another matter, which other rules report. */
function knowsCors({ root }: PolicyText): boolean {
  for (const element of root ? descendants(root) : []) {
    if (element.name === 'cors') return true
    const header = element.name === 'set-header' ? attribute(element, 'name')?.text.toLowerCase() : undefined
    if (header === 'access-control-allow-origin') return true
  }
  return false
}

function mend({ globalPolicy }: ServiceModel): string {
  return globalPolicy === 'default'
    ? 'add a global policy whose <inbound> begins with a <cors>'
    : 'add a <cors> as the first statement of the global <inbound>'
}

/** Where the service has its default global policy, the API that comes first stands for it. */
function globalInbound(service: ServiceModel, chains: Analysis['chains']): Place {
  const global = service.documents.find((document) => document.scope.kind === 'global')
  if (!global) return { location: chains[0]?.api?.declaredAt ?? wholeFile(service.name), scope: { kind: 'global' } }
  return global.sections.inbound ? at(global, global.sections.inbound) : atRoot(global)
}
