import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mergeBaseFrom } from '../../src/github/ask-merge-base.js'

const BASE = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)

let server: Server
let seen: string[]
let status = 200
beforeEach(async () => {
  seen = []
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ merge_base_commit: { sha: 'c'.repeat(40) } }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => server.close())

const environment = (): NodeJS.ProcessEnv => ({
  GITHUB_REPOSITORY: 'owner/name',
  GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`
})

test('the compare API knows the merge base', async () => {
  status = 200
  expect(await mergeBaseFrom('secret', environment())(BASE, HEAD)).toBe('c'.repeat(40))
  expect(seen).toEqual([`GET /api/v3/repos/owner/name/compare/${BASE}...${HEAD}?per_page=1 token secret`])
})

test.each([403, 404, 500])('an answer of %s is no answer', async (code) => {
  status = code
  expect(await mergeBaseFrom('secret', environment())(BASE, HEAD)).toBeNull()
})

test('without a token or a repository nothing is asked', async () => {
  expect(await mergeBaseFrom(null, environment())(BASE, HEAD)).toBeNull()
  expect(await mergeBaseFrom('secret', { ...environment(), GITHUB_REPOSITORY: '' })(BASE, HEAD)).toBeNull()
  expect(seen).toEqual([])
})
