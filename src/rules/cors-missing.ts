import { wholeFile } from '../core/problem.js'
import { effectiveCors } from '../cors/effective-cors.js'
import type { PolicyText } from '../model/policy-document.js'
import type { ServiceModel } from '../model/service-model.js'
import { descendants } from '../xml/query.js'
import { at, atRoot } from './place.js'
import type { Analysis, Place, Rule } from './rule.js'

/** Scenario 1 of Microsoft's troubleshooting guide. A service without browser clients needs no cors, so this is a note. */
export const corsMissing: Rule = {
  id: 'cors-missing',
  severity: 'note',
  summary: 'No <cors> reaches any operation of the service, so no page of another origin can call it.',
  *check({ service, chains }) {
    const browserFacing = chains.filter((chain) => chain.api !== null && chain.api.type !== 'websocket')
    if (browserFacing.length === 0 || service.globalPolicy === 'elsewhere' || holdsAnyCors(service)) return
    if (browserFacing.some((chain) => effectiveCors(chain.policy.inbound).unknown !== null)) return
    yield {
      at: globalInbound(service, browserFacing),
      message: `No <cors> exists at any scope of ${service.name}, so browsers block every cross-origin call to its APIs.`,
      help: 'If pages of other origins are to call these APIs, add a <cors> as the first statement of the global <inbound>.',
      operations: browserFacing.flatMap((chain) => chain.operations)
    }
  }
}

/** A cors that exists and does not arrive is another mistake, which other rules report. */
function holdsAnyCors(service: ServiceModel): boolean {
  const policies: readonly PolicyText[] = [...service.documents, ...service.fragments]
  return policies.some(({ root }) => {
    for (const element of root ? descendants(root) : []) if (element.name === 'cors') return true
    return false
  })
}

function globalInbound(service: ServiceModel, chains: Analysis['chains']): Place {
  const global = service.documents.find((document) => document.scope.kind === 'global')
  if (!global) return { location: chains[0]?.api?.declaredAt ?? wholeFile(service.name), scope: { kind: 'global' } }
  return global.sections.inbound ? at(global, global.sections.inbound) : atRoot(global)
}
