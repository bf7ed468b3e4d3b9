import type { Step } from '../cors/verdict.js'
import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { XmlElement } from '../xml/node.js'
import { jsonText } from './encode.js'
import type { Trace } from './trace.js'

/** Traces as data: `preflight --format json`. */
export function traceJson(traces: readonly Trace[]): string {
  const calls = traces.map(({ environment, call, request, verdict, diagnosis, departures }) => ({
    service: call.service.name,
    ...(environment !== null && { environment }),
    api: call.api.id,
    operation: call.operation?.id ?? null,
    product: call.product?.id ?? null,
    request,
    outcome: verdict.outcome,
    reason: verdict.outcome === 'allowed' ? null : verdict.reason,
    assumption: verdict.outcome === 'unknown' ? verdict.assumption : null,
    steps: verdict.steps.map(stepJson),
    diagnosis: diagnosis && {
      cause: diagnosis.cause,
      mend: diagnosis.mend,
      owner: diagnosis.owner,
      at: diagnosis.at && placeJson(diagnosis.at)
    },
    departures
  }))
  return jsonText({ version: 1, calls })
}

function stepJson({ phase, actor, outcome, text, sent, answer, decidedBy, risks }: Step): object {
  return {
    phase,
    actor,
    outcome,
    text,
    sent: sent ?? null,
    answer: answer ?? null,
    decidedBy: decidedBy
      ? { scope: scopeName(decidedBy.text.scope), ...placeJson(decidedBy), via: decidedBy.via.map(placeJson) }
      : null,
    risks: (risks ?? []).map(({ statement, answer: refusal }) => ({
      name: statement.element.name,
      answer: refusal,
      ...placeJson(statement)
    }))
  }
}

function placeJson({ element, text }: { readonly element: XmlElement; readonly text: PolicyText }): object {
  const { path, line } = text.source.locate(element.span)
  return { path, line }
}
