import fc from 'fast-check'
import { commentMarker } from '../../src/github/comment-marker.js'
import type { Conversation } from '../../src/github/conversation.js'
import { keepComment } from '../../src/github/keep-comment.js'
import { gitHubClient } from '../../src/github/octokit.js'
import { whoWrites } from '../../src/github/who-writes.js'
import { startScript } from '../command-line/product.js'
import { rateLimited, refusal } from '../github-api/answer.js'
import { HEAD, useGitHub } from '../github-api/use-git-hub.js'

const github = useGitHub()
const MARKER = '<!-- apim-cors-gate:0123456789abcdef -->'
const WANTED = { marker: MARKER, body: `news\n${MARKER}`, isWorthCreating: true, head: HEAD }

function conversation(patience?: number): Conversation {
  const { environment } = github()
  const client = gitHubClient('secret', environment, patience)
  return { client, owner: 'contoso', repo: 'apis', number: 7, self: whoWrites(client, environment) }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

test('a comment that another run creates meanwhile is taken over, not doubled', async () => {
  const { state, script } = github()
  script('pulls/get', {
    get status() {
      state.comments.push({ id: 1, pull: 7, author: 'github-actions[bot]', body: `older news\n${MARKER}` })
      return 200
    },
    body: { head: { sha: HEAD } }
  })
  expect(await keepComment(conversation(), WANTED)).toBe(true)
  expect(state.comments.map(({ body }) => body)).toEqual([WANTED.body])
})

test('a comment that is not worth creating is not created anew either', async () => {
  const { state, script, seen } = github()
  state.comments.push({ id: 1, pull: 7, author: 'github-actions[bot]', body: `older news\n${MARKER}` })
  script('issues/update-comment', {
    get status() {
      state.comments.splice(0)
      return 404
    },
    body: { message: 'Not Found' }
  })
  expect(await keepComment(conversation(), { ...WANTED, isWorthCreating: false })).toBe(true)
  expect(state.comments).toEqual([])
  expect(seen.map(({ operation }) => operation)).not.toContain('issues/create-comment')
})

// In a process of its own: what aborts a request is no Error of jest's.
test('a slow server is not waited for', async () => {
  github().script('issues/list-comments', { delay: 60_000 })
  const script = `
    import { gitHubClient } from './build/src/github/octokit.js'
    import { whyNoComment } from './build/src/github/why-no-comment.js'
    const { rest } = gitHubClient('secret', process.env, 300)
    const asked = rest.issues.listComments({ owner: 'contoso', repo: 'apis', issue_number: 7 })
    await asked.catch((error) => console.log(whyNoComment(error, { isFork: false })))`
  const waited = await milliseconds(async () => {
    const run = await startScript('--input-type=module', ['--eval', script], process.cwd(), github().environment)
    expect(run).toEqual({ status: 0, stdout: 'GitHub did not answer within 25 seconds.\n', stderr: '' })
  })
  expect(waited).toBeLessThan(10_000)
  expect(github().seen).toHaveLength(1)
})

test('a pause that would outlast the patience is not made', async () => {
  github().script('issues/list-comments', rateLimited(429, 2))
  const waited = await milliseconds(async () => {
    await expect(keepComment(conversation(1000), WANTED)).rejects.toMatchObject({ status: 429 })
  })
  expect(waited).toBeLessThan(1500)
})

test('who writes is asked once, and only if something looks like ours', async () => {
  const { state, seen } = github()
  const asked = (): number => seen.filter(({ operation }) => operation === 'graphql').length
  await keepComment(conversation(), { ...WANTED, isWorthCreating: false })
  expect(asked()).toBe(0)
  for (let id = 1; id < 5; id++) state.comments.push({ id, pull: 7, author: 'mallory', body: MARKER })
  await keepComment(conversation(), WANTED)
  expect(asked()).toBe(1)
})

test.each([
  [{ status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'no' }] } }],
  [refusal(403, 'Resource not accessible by integration')],
  [refusal(401, 'Bad credentials')],
  [{ status: 200, body: '<html>' }]
])('a GraphQL that does not say who writes: %j', async (answer) => {
  github().script('graphql', answer)
  const { environment } = github()
  expect(await whoWrites(gitHubClient('secret', environment), environment)()).toBe('github-actions[bot]')
})

const NAME = fc.string({ unit: 'grapheme' })

test('whatever the names are, the line is one HTML comment', () => {
  fc.assert(
    fc.property(NAME, NAME, NAME, fc.option(NAME), (workflow, job, path, environment) => {
      const names = { GITHUB_WORKFLOW: workflow, GITHUB_JOB: job }
      expect(commentMarker({ path, environment }, names)).toMatch(/^<!-- apim-cors-gate:[0-9a-f]{16} -->$/)
    })
  )
})

test('other names are another line, also where a border between them moves', () => {
  const lines = [
    ['a', 'b', 'c', 'd'],
    ['ab', '', 'c', 'd'],
    ['a', 'bc', '', 'd'],
    ['a', 'b', 'c', null],
    ['a', 'b', 'c', '']
  ].map(([workflow, job, path, environment]) =>
    commentMarker(
      { path: path ?? '', environment: environment ?? null },
      { GITHUB_WORKFLOW: workflow ?? '', GITHUB_JOB: job ?? '' }
    )
  )
  expect(new Set(lines).size).toBe(lines.length)
})
