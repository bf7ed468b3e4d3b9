import { type Browser, type BrowserContext, chromium, type Frame } from 'playwright-core'
import type { HeaderLine } from '../../src/cors/header-list.js'
import { type AnswerWithBody, type ReceivedRequest, startServer } from './answering-server.js'
import { type FilledCase, PAGES, type PageKind } from './call-case.js'

/** What really happened. */
export interface Observation {
  readonly allowed: boolean
  /** Names of the headers that the page could read, sorted. */
  readonly readable: readonly string[]
  readonly preflights: readonly ReceivedRequest[]
  readonly actuals: readonly ReceivedRequest[]
  /** What the console says about this call, a redirected one under its first address; null if nothing. */
  readonly sentence: string | null
  /** The message of the error; null if the call succeeded. */
  readonly thrown: string | null
  readonly url: string
}

export interface RealBrowser {
  readonly version: string
  originOf(page: PageKind): string
  call(cases: readonly FilledCase[]): Promise<readonly Observation[]>
  close(): Promise<void>
}

interface Call {
  readonly url: string
  readonly method: string
  readonly headers: readonly HeaderLine[]
  readonly credentials: boolean
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP *.example 127.0.0.1'
]
const CONCURRENCY = 24
const FLUSHED = 'all sentences are here'
const SANDBOX = '<!doctype html><iframe sandbox="allow-scripts" srcdoc="<!doctype html>"></iframe>'

/** Starts Chromium, an API, and a page of each kind. */
export async function startBrowser(): Promise<RealBrowser> {
  const planned = new Map<string, FilledCase>()
  const received = new Map<string, ReceivedRequest[]>()
  const api = await startServer((request) => {
    received.set(request.path, [...(received.get(request.path) ?? []), request])
    const call = planned.get(request.path)
    if (call === undefined) return { status: 404, headers: [['Content-Length', '0']] }
    return isPreflight(request) ? call.preflight : call.actual
  })
  const site = await startServer(({ path }) => page(path === '/sandboxed' ? SANDBOX : '<!doctype html>'))
  const browser = await launch()
  const context = await browser.newContext()
  const console = listen(context)
  const frames = await openPages(context, site.port)

  async function callFrom(frame: Frame, cases: readonly FilledCase[]): Promise<readonly Observation[]> {
    const paths = cases.map((_, index) => `/call/${planned.size + index}`)
    const calls = cases.map((call, index) => toCall(call, `http://127.0.0.1:${api.port}${paths[index]}`))
    for (const [index, path] of paths.entries()) planned.set(path, cases[index]!)
    const results = await frame.evaluate(callAll, { calls, concurrency: CONCURRENCY })
    await console.flush(frame)
    return results.map((result, index) => {
      const requests = received.get(paths[index]!) ?? []
      const preflights = requests.filter(isPreflight)
      const { url } = calls[index]!
      const actuals = requests.filter((request) => !isPreflight(request))
      return { ...result, url, preflights, actuals, sentence: console.about(url) }
    })
  }

  return {
    version: browser.version(),
    originOf: (kind) => originOf(kind, site.port),
    async call(cases) {
      const observations: Observation[] = new Array(cases.length)
      for (const [kind, frame] of frames) {
        const places = cases.flatMap(({ page }, index) => (page === kind ? [index] : []))
        const seen = await callFrom(
          frame,
          places.map((index) => cases[index]!)
        )
        for (const [position, index] of places.entries()) observations[index] = seen[position]!
      }
      return observations
    },
    async close() {
      await browser.close()
      await Promise.all([api.close(), site.close()])
    }
  }
}

function page(body: string): AnswerWithBody {
  const headers: readonly HeaderLine[] = [
    ['Content-Type', 'text/html'],
    ['Content-Length', String(body.length)]
  ]
  return { status: 200, headers, body }
}

async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: FLAGS })
}

async function openPages(context: BrowserContext, port: number): Promise<ReadonlyMap<PageKind, Frame>> {
  const frames = new Map<PageKind, Frame>()
  for (const kind of PAGES) {
    const page = await context.newPage()
    await page.goto(kind === 'sandboxed' ? `http://shop.example:${port}/sandboxed` : originOf(kind, port))
    frames.set(kind, kind === 'sandboxed' ? page.frames()[1]! : page.mainFrame())
  }
  return frames
}

function originOf(kind: PageKind, port: number): string {
  if (kind === 'sandboxed') return 'null'
  const hosts = { localhost: 'localhost', loopback: '127.0.0.1', shop: 'shop.example' }
  return `http://${hosts[kind]}:${port}`
}

function listen(context: BrowserContext) {
  const sentences = new Map<string, string>()
  context.on('console', (message) => {
    const match = /^Access to fetch at '([^']*)'(?: \(redirected from '([^']*)'\))?/.exec(message.text())
    const url = match?.[2] ?? match?.[1]
    if (url !== undefined) sentences.set(url, message.text())
  })
  return {
    about: (url: string) => sentences.get(url) ?? null,
    /** The console speaks in order: what comes before this sentence has been heard. */
    async flush(frame: Frame) {
      const heard = context.waitForEvent('console', (message) => message.text() === FLUSHED)
      await frame.evaluate((text) => globalThis.console.log(text), FLUSHED)
      await heard
    }
  }
}

function toCall({ request }: FilledCase, url: string): Call {
  const headers = request.headers.map(({ name, value }) => [name, value ?? ''] as const)
  return { url, method: request.method, headers, credentials: request.credentials }
}

function isPreflight({ method, headers }: ReceivedRequest): boolean {
  return method === 'OPTIONS' && headers.some(([name]) => name.toLowerCase() === 'access-control-request-method')
}

/** Runs inside the page. */
async function callAll({ calls, concurrency }: { calls: readonly Call[]; concurrency: number }) {
  const results: { allowed: boolean; readable: string[]; thrown: string | null }[] = []
  let next = 0
  async function work(): Promise<void> {
    for (let index = next++; index < calls.length; index = next++) {
      const { url, method, headers, credentials } = calls[index]!
      try {
        const lines = headers.map(([name, value]): [string, string] => [name, value])
        const answer = await fetch(url, { method, headers: lines, credentials: credentials ? 'include' : 'omit' })
        results[index] = { allowed: true, readable: [...answer.headers.keys()].sort(), thrown: null }
      } catch (error) {
        results[index] = { allowed: false, readable: [], thrown: (error as Error).message }
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return results
}
