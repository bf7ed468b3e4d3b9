import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, NOT_ACCESSIBLE, NOT_FOUND, refusal } from './answer.js'
import { DESCRIPTION, type Operation, type RequestParts } from './description.js'
import { OPERATIONS } from './operations.js'
import { emptyState, type State } from './state.js'

/** An answer that a test wants instead of the usual one. */
export type Scripted = Answer | { readonly delay: number } | 'hang up'

export interface Seen {
  /** The id of the operation, or `graphql`. */
  readonly operation: string
  readonly token: string
  readonly body: Readonly<Record<string, unknown>>
}

/** GitHub on this machine, as strict as its published description. */
export interface GitHub {
  readonly state: State
  /** Every request, in order. */
  readonly seen: readonly Seen[]
  /** What a runner of this server has in its environment. */
  readonly environment: Readonly<Record<string, string>>
  /** The next requests of an operation get these answers, one each. */
  script(operation: string, ...answers: readonly Scripted[]): void
  /** What was not as the description has it, in requests or answers; a test that means it takes it from here. */
  takeFaults(): readonly string[]
  /** @throws if anything was not as the description has it. */
  stop(): Promise<void>
}

interface Double extends GitHub {
  readonly root: string
  readonly seen: Seen[]
  readonly faults: string[]
  readonly scripts: Map<string, Scripted[]>
}

/** @param root Where the API starts: `/api/v3` on an Enterprise Server. */
export async function startGitHub(root: '' | '/api/v3' = ''): Promise<GitHub> {
  const server = createServer((request, response) => {
    serve(double, request, response).catch((error: unknown) => {
      double.faults.push(String(error))
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const faults: string[] = []
  const scripts = new Map<string, Scripted[]>()
  const double: Double = {
    ...{ root, state: emptyState(), seen: [], faults, scripts },
    environment: {
      GITHUB_API_URL: `${origin}${root}`,
      GITHUB_GRAPHQL_URL: `${origin}${root === '' ? '' : '/api'}/graphql`
    },
    script: (operation, ...answers) => {
      scripts.set(operation, [...(scripts.get(operation) ?? []), ...answers])
    },
    takeFaults: () => faults.splice(0),
    stop: () => stop(server, faults)
  }
  return double
}

async function stop(server: Server, faults: readonly string[]): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  if (faults.length > 0) throw new Error(`GitHub's description disagrees:\n${faults.join('\n')}`)
}

async function serve(double: Double, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request)
  const scripted = await respond(double, request, body)
  if (scripted === 'hang up') {
    response.destroy()
    return
  }
  const { status, headers, body: content } = scripted
  const json = { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...(content === undefined ? {} : json), ...headers })
  response.end(content === undefined ? '' : JSON.stringify(content))
}

async function respond(double: Double, request: IncomingMessage, text: string): Promise<Answer | 'hang up'> {
  const { root, state, scripts, faults } = double
  const address = new URL(request.url ?? '', `http://${request.headers.host}`)
  const body = text === '' ? undefined : JSON.parse(text)
  const token = request.headers.authorization ?? ''
  const isGraphQl = address.pathname === `${root === '' ? '' : '/api'}/graphql`
  const asked = isGraphQl ? null : find(root, request.method, address)
  const id = isGraphQl ? 'graphql' : (asked?.operation.id ?? 'none')
  double.seen.push({ operation: id, token, body: body ?? {} })
  const scripted = scripts.get(id)?.shift()
  if (scripted === 'hang up') return scripted
  if (scripted !== undefined && 'status' in scripted) return scripted
  if (scripted !== undefined) await wait(scripted.delay, undefined, { ref: false })
  if (token === '') return refusal(401, 'Requires authentication')
  if (isGraphQl) return viewer(double, body)
  if (asked === null) {
    faults.push(`no operation is ${request.method} ${address.pathname}`)
    return NOT_FOUND
  }
  if (state.permission === 'none') return NOT_FOUND
  if (state.permission === 'read' && request.method !== 'GET') return NOT_ACCESSIBLE
  const header = request.headers as Record<string, string>
  const query = Object.fromEntries(address.searchParams)
  return answer(double, asked.operation, address, { path: asked.parameters, query, header, body })
}

interface Asked {
  readonly operation: Operation
  readonly parameters: Readonly<Record<string, string>>
}

function find(root: string, method: string | undefined, { pathname }: URL): Asked | null {
  if (!pathname.startsWith(`${root}/`)) return null
  for (const operation of DESCRIPTION.filter((candidate) => candidate.method === method)) {
    const match = operation.path.exec(pathname.slice(root.length))
    if (match !== null) return { operation, parameters: { ...match.groups } }
  }
  return null
}

/** What the description allows is done; all else is a fault of the one who asks. */
function answer({ state, faults }: Double, operation: Operation, address: URL, parts: RequestParts): Answer {
  const refused = operation.refuse(parts)
  if (refused !== null) {
    faults.push(`${operation.id} is asked wrongly: ${refused}`)
    return refusal(422, 'Validation Failed', { errors: [refused] })
  }
  const { path: parameters } = parts
  const body = (parts.body ?? {}) as Readonly<Record<string, unknown>>
  const given =
    OPERATIONS[operation.id]?.({ state, address, parameters, body, sample: operation.sample() }) ?? NOT_FOUND
  const disowned = operation.disown(given.status, given.body)
  if (disowned !== null && given.status < 400) faults.push(`${operation.id} is answered wrongly: ${disowned}`)
  return given
}

/** GraphQL, as far as we ask it: who am I. */
function viewer({ state, faults }: Double, body: unknown): Answer {
  const query = (body as { readonly query?: unknown } | undefined)?.query
  if (typeof query !== 'string' || !/^query\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}$/.test(query)) {
    faults.push(`GraphQL is asked ${JSON.stringify(body)}`)
  }
  if (state.viewer === null) return NOT_ACCESSIBLE
  return { status: 200, body: { data: { viewer: { login: state.viewer } } } }
}
