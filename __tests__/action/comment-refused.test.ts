import { api, CUT_OFF, NO_MISTAKE } from '../command-line/repositories.js'
import { rateLimited, refusal } from '../github-api/answer.js'
import { type Job, type JobStep, pullRequestJob } from './pull-request-job.js'
import type { StepResult } from './run-action.js'

const job = pullRequestJob()
const LIST = 'issues/list-comments'
const CREATE = 'issues/create-comment'

/** A pull request that the gate refuses: whatever GitHub does, it stays refused, with all that the log and the summary say. */
async function refused(step: JobStep = {}): Promise<StepResult & { readonly notices: readonly string[] }> {
  const { propose, run } = job()
  const result = await run(propose(NO_MISTAKE, api('cut', CUT_OFF)), step)
  const [first, ...others] = result.annotations
  expect(first?.properties).toMatchObject({ title: 'cors-not-inherited', file: 'apimartifacts/apis/cut/policy.xml' })
  expect(result).toMatchObject({ status: 1, stderr: '', outputs: { result: 'fail', 'new-findings': '1' } })
  expect(result.summary).toMatch(/^### ❌ 1 new CORS problem must be mended\n/)
  expect(result.commands.filter(({ name }) => name !== 'add-mask')).toEqual(result.annotations)
  expect(others.filter(({ name }) => name !== 'notice')).toEqual([])
  return { ...result, notices: others.map(({ message }) => message) }
}

function github(): Job['github'] {
  return job().github
}

const NOT_WRITTEN = 'The comment on the pull request was not written. '
const READ_ONLY = 'GitHub answers 403: Resource not accessible by integration. '

test('a fork: the token can only read', async () => {
  github().state.permission = 'read'
  const { notices } = await refused({ headRepository: 'mallory/apis' })
  expect(notices).toEqual([
    `${NOT_WRITTEN}${READ_ONLY}The token of a run for a fork can only read, even with \`pull-requests: write\`.`
  ])
  expect(job().comments()).toEqual([])
})

test('Dependabot, or a job that was granted too little', async () => {
  github().state.permission = 'read'
  const { notices } = await refused({ environment: { GITHUB_ACTOR: 'dependabot[bot]' } })
  expect(notices).toEqual([
    `${NOT_WRITTEN}${READ_ONLY}The job needs \`permissions\` with \`pull-requests: write\`, for Dependabot too.`
  ])
})

test.each<[string, number, RegExp]>([
  ['a token that may not even look', 404, /GitHub answers 404: Not Found\. The job needs `permissions`/],
  ['a token that ran out', 401, /GitHub answers 401: Bad credentials\. The job needs `permissions`/],
  ['an issue that is gone', 410, /GitHub answers 410: This issue was deleted\.$/],
  ['a body that is refused', 422, /GitHub answers 422: Validation Failed: \{"code":"unprocessable"\}\.$/]
])('%s: %d', async (_what, status, pattern) => {
  const messages: Readonly<Record<number, string>> = {
    404: 'Not Found',
    401: 'Bad credentials',
    410: 'This issue was deleted'
  }
  const errors = status === 422 ? { errors: [{ code: 'unprocessable' }] } : {}
  github().script(status === 422 ? CREATE : LIST, refusal(status, messages[status] ?? 'Validation Failed', errors))
  const { notices } = await refused()
  expect(notices).toEqual([expect.stringMatching(pattern)])
})

test.each([403, 429] as const)('%d, try again in a second: it does', async (status) => {
  github().script(CREATE, rateLimited(status, 1))
  expect((await refused()).notices).toEqual([])
  expect(
    job()
      .asked()
      .filter((operation) => operation === CREATE)
  ).toHaveLength(2)
  expect(job().comments()).toHaveLength(1)
})

test.each([403, 429] as const)('%d, try again in ten minutes: it does not wait', async (status) => {
  github().script(CREATE, rateLimited(status, 600))
  const start = performance.now()
  const { notices } = await refused()
  expect(notices).toEqual([expect.stringMatching(/GitHub answers 4\d\d: You have exceeded a secondary rate limit/)])
  expect(notices[0]).not.toContain('pull-requests: write')
  expect(
    job()
      .asked()
      .filter((operation) => operation === CREATE)
  ).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(20_000)
})

test('no requests left until the next hour', async () => {
  const reset = String(Math.ceil(Date.now() / 1000) + 3000)
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  github().script(LIST, { ...refusal(403, 'API rate limit exceeded for installation ID 1.'), headers })
  expect((await refused()).notices).toEqual([expect.stringMatching(/403: API rate limit exceeded .*\.$/)])
  expect(job().asked()).toEqual([LIST])
})

test('a server that stumbles twice gets a third chance', async () => {
  github().script(CREATE, refusal(500, 'Server Error'), refusal(500, 'Server Error'))
  expect((await refused()).notices).toEqual([])
  expect(job().comments()).toHaveLength(1)
})

test('a server that is down gets no fourth', async () => {
  const page = `<html>\n::error::forged\n##[error]${'x'.repeat(5000)}`
  const down = { ...refusal(502, page), body: page }
  github().script(LIST, down, down, down, down)
  const { notices } = await refused()
  expect(job().asked()).toEqual([LIST, LIST, LIST])
  expect(notices).toEqual([expect.stringContaining(`${NOT_WRITTEN}GitHub answers 502: `)])
  expect(notices[0]?.length).toBeLessThan(400)
})

test('a server that hangs up every time', async () => {
  github().script(LIST, 'hang up', 'hang up', 'hang up')
  expect((await refused()).notices).toEqual([expect.stringContaining(`${NOT_WRITTEN}GitHub was not reached: `)])
})

test('no server at all', async () => {
  const nowhere = { GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql' }
  const { notices } = await refused({ environment: nowhere })
  expect(notices).toEqual([expect.stringContaining(`${NOT_WRITTEN}GitHub was not reached: `)])
})

test('an answer that is no list', async () => {
  github().script(LIST, { status: 200, body: '<html>Sign in to the proxy</html>' })
  expect((await refused()).notices).toEqual([expect.stringContaining(NOT_WRITTEN)])
  expect(job().comments()).toEqual([])
})

test('without a token, or a repository, nothing is asked', async () => {
  const { notices } = await refused({ inputs: { 'github-token': '' } })
  expect(notices).toEqual([`${NOT_WRITTEN}There is no \`github-token\`.`])
  expect(job().asked()).toEqual([])
})

test('a pull request that has moved on belongs to its next run', async () => {
  const { propose, push, run, comments, asked } = job()
  const first = propose(NO_MISTAKE, api('cut', CUT_OFF))
  push(first, api('torn', CUT_OFF))
  const { status, annotations } = await run(first)
  expect(status).toBe(1)
  expect(annotations.slice(1).map(({ name, message }) => `${name} ${message}`)).toEqual([
    `notice ${NOT_WRITTEN}The pull request has moved on from ${first.head.slice(0, 7)}: its next run has the word.`
  ])
  expect(asked()).toEqual([LIST, 'pulls/get'])
  expect(comments()).toEqual([])
})

test('a merge queue and a push have no pull request to comment on', async () => {
  const { propose, run, asked } = job()
  const proposal = propose(NO_MISTAKE, api('cut', CUT_OFF))
  const { base, merge } = proposal
  const events = {
    merge_group: { merge_group: { base_sha: base, head_sha: merge } },
    push: { before: base, after: merge },
    schedule: {}
  }
  for (const [name, event] of Object.entries(events)) {
    const { status, annotations } = await run(proposal, { event, environment: { GITHUB_EVENT_NAME: name } })
    expect({ name, status, titles: annotations.map(({ properties }) => properties['title']) }).toEqual({
      ...{ name, status: 1 },
      titles: ['cors-not-inherited']
    })
  }
  expect(asked()).toEqual([])
})

test('pull_request_target looks at the base branch, so it has nothing to say about the pull request', async () => {
  const { notices } = await refused({ environment: { GITHUB_EVENT_NAME: 'pull_request_target' } })
  expect(notices).toEqual([`${NOT_WRITTEN}Only a run of the event \`pull_request\` looks at the pull request itself.`])
  expect(job().asked()).toEqual([])
})
