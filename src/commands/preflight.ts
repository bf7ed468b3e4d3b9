import { UserError } from '../core/user-error.js'
import { departuresOf } from '../cors/browser-departures.js'
import { type Call, callOf } from '../cors/call.js'
import { thrownSentence } from '../cors/console-sentence.js'
import type { CorsRequest, KeyPlace } from '../cors/cors-request.js'
import { unsendable } from '../cors/cors-request.js'
import { defaultRequest } from '../cors/default-request.js'
import { diagnose } from '../cors/diagnosis.js'
import { normaliseMethod } from '../cors/http-names.js'
import { parseOrigin } from '../cors/origin.js'
import { simulate } from '../cors/simulate.js'
import type { CorsVerdict } from '../cors/verdict.js'
import { type AnalysedTree, analyse } from '../engine/analyse.js'
import { worlds } from '../engine/worlds.js'
import type { Operation } from '../model/api.js'
import { type Trace, traceText } from '../reporters/trace.js'
import { traceJson } from '../reporters/trace-json.js'
import { inEnvironment, type ShownServices } from './in-environment.js'
import { loadConfiguration } from './load-configuration.js'
import { openRepository } from './open-repository.js'
import { completeness, type Outcome } from './outcome.js'
import { revisionsFor, type Selection, select } from './select.js'
import type { Terminal } from './terminal.js'

export interface PreflightOptions {
  readonly origin: string
  readonly api: string
  readonly operation?: string
  readonly method?: string
  readonly header?: readonly string[]
  readonly credentials?: boolean
  readonly key?: KeyPlace
  readonly product?: string
  readonly environment?: string
  readonly format: 'text' | 'json'
}

const EXIT_CODES: Readonly<Record<CorsVerdict['outcome'], number>> = { allowed: 0, blocked: 1, unknown: 3 }

/** Whether a page may make a call, step by step; the worst verdict decides the exit code. */
export function preflight(path: string, options: PreflightOptions, terminal: Terminal): Outcome {
  const repository = openRepository(path)
  const found = analyse(repository.tree, {
    configuration: loadConfiguration(repository),
    revisions: revisionsFor(options.api)
  })
  const shown = inEnvironment(found, options.environment)
  const traces = tracesIn(shown, options)
  if (traces.length === 0)
    throw new UserError(`API ${options.api} has no operation for ${options.method ?? 'this call'}.`)
  const output =
    options.format === 'json' ? traceJson(traces) : traces.map((trace) => traceText(trace, terminal.colour)).join('\n')
  const worst = worstOf(traces)
  const elsewhere = options.environment === undefined ? otherAnswers(found, shown.others, options, traces) : []
  return {
    output,
    notes: [...shown.notes, ...elsewhere, ...completeness(shown.problems).notes],
    exitCode: EXIT_CODES[worst]
  }
}

function tracesIn({ analyses, environments }: ShownServices, options: PreflightOptions): readonly Trace[] {
  return select(analyses, options).flatMap((selection) => {
    const environment = environments.get(selection.analysis.service.name) ?? null
    return tracesInAnyWorld(selection, options).map((trace) => ({ ...trace, environment }))
  })
}

function worstOf(traces: readonly CallTrace[]): CorsVerdict['outcome'] {
  const outcomes = traces.map(({ verdict }) => verdict.outcome)
  return outcomes.includes('blocked') ? 'blocked' : outcomes.includes('unknown') ? 'unknown' : 'allowed'
}

/** Where the same call gets another verdict; nothing if it gets this one everywhere. */
function otherAnswers(
  found: AnalysedTree,
  names: readonly string[],
  options: PreflightOptions,
  usual: readonly CallTrace[]
): readonly string[] {
  const different = names.flatMap((name) => {
    try {
      const traces = tracesIn(inEnvironment(found, name), options)
      const worst = worstOf(traces)
      if (worst !== worstOf(usual)) return [`${worst} in ${name}`]
      return kindsOf(traces) === kindsOf(usual) ? [] : [`${worst} in ${name} for another reason`]
    } catch (error) {
      // Not every environment has the API.
      if (error instanceof UserError) return []
      throw error
    }
  })
  return different.length === 0 ? [] : [`Environments answer differently: ${different.join(', ')}; see --environment.`]
}

function kindsOf(traces: readonly CallTrace[]): string {
  return [...new Set(traces.map(({ verdict }) => kindOf(verdict)))].sort().join()
}

type CallTrace = Omit<Trace, 'environment'>

/** Where conditions of the deployment are not known, each chain that may run is asked. */
function tracesInAnyWorld(selection: Selection, options: PreflightOptions): readonly CallTrace[] {
  const traces = worlds(selection.analysis).flatMap((analysis) => tracesOf({ ...selection, analysis }, options))
  return traces.filter(({ call }, index) => {
    const same = traces.findIndex(
      ({ call: other }) =>
        other.operation === call.operation && other.preflight === call.preflight && other.actual === call.actual
    )
    return same === index
  })
}

/** One operation if it is named, else of each distinct chain the first operation with each verdict. */
function tracesOf(selection: Selection, options: PreflightOptions): readonly CallTrace[] {
  const { analysis, api, operation: named, product } = selection
  const method = options.method === undefined ? null : normaliseMethod(options.method)
  if (named && !answers(named, method)) {
    throw new UserError(`Operation ${named.id} of API ${api.id} answers ${named.method}, not ${method}.`)
  }
  const groups = new Set(analysis.chains.filter((chain) => chain.api === api).map(({ operations }) => operations))
  return [...groups].flatMap((group) => {
    const able = named ? group.filter((one) => one === named) : group.filter((one) => answers(one, method))
    const traces = (group.length === 0 && !named ? [null] : oneOfEachMethod(able)).flatMap((operation) => {
      const request = requestOf(selection, operation, options)
      const key = request.subscriptionKey
      const call = callOf(analysis.service, analysis.chains, { api, operation, group, key, product })
      return call ? [trace(call, request)] : []
    })
    const kinds = traces.map(({ verdict }) => kindOf(verdict))
    return traces.filter((_, index) => kinds.indexOf(kinds[index] ?? '') === index)
  })
}

/** The operations of a chain differ for a browser by their method alone; pages do not call OPTIONS, as long as there is anything else. */
function oneOfEachMethod(operations: readonly Operation[]): readonly Operation[] {
  const first = operations.filter(({ method }, index) => operations.findIndex((one) => one.method === method) === index)
  const called = first.filter(({ method }) => method !== 'OPTIONS')
  return called.length > 0 ? called : first
}

/** Two verdicts of one kind differ in words only. */
function kindOf(verdict: CorsVerdict): string {
  return verdict.outcome === 'blocked' ? `blocked ${verdict.refusal?.reason ?? ''}` : verdict.outcome
}

/** Whether the gateway leads this method to the operation; a method that the repository does not say may be any. */
function answers(operation: Operation, method: string | null): boolean {
  return method === null || operation.method === '' || operation.method === '*' || operation.method === method
}

function requestOf({ api }: Selection, operation: Operation | null, options: PreflightOptions): CorsRequest {
  const origin = parseOrigin(options.origin)
  if (origin.kind === 'none' && origin.fault !== 'null') {
    throw new UserError(
      `--origin must be scheme://host or scheme://host:port, such as https://shop.contoso.com, not ${options.origin}.`
    )
  }
  const request = defaultRequest(api, operation, {
    ...options,
    origin: origin.kind === 'origin' ? origin.origin.serialised : 'null',
    headers: options.header ?? []
  })
  const problem = unsendable(request)
  if (problem) throw new UserError(`No page can make this call: ${thrownSentence(problem)}`)
  return request
}

function trace(call: Call, request: CorsRequest): CallTrace {
  const verdict = simulate(call, request)
  const preflightAnswer = verdict.steps.find(({ phase, answer }) => phase === 'preflight' && answer)?.answer
  const departures = preflightAnswer ? departuresOf(request, preflightAnswer).map(({ seen }) => seen) : []
  const diagnosis = verdict.outcome === 'blocked' ? diagnose(call, request, verdict) : null
  return { call, request, verdict, diagnosis, departures }
}
