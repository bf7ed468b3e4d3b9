import { api, CUT_OFF, INHERITING, NO_MISTAKE, ONE_MISTAKE } from '../command-line/repositories.js'
import { markerOf, pullRequestJob } from './pull-request-job.js'

const job = pullRequestJob()
const LIST = 'issues/list-comments'
const CREATED = [LIST, 'pulls/get', LIST, 'issues/create-comment']
const UPDATED = [LIST, 'graphql', 'pulls/get', 'issues/update-comment']

const NOTES = { 'docs/notes.md': 'x' }

test('a pull request that breaks something gets one comment', async () => {
  const { propose, run, comments, asked, github } = job()
  const { status, annotations, stderr } = await run(propose(NO_MISTAKE, api('cut', CUT_OFF)))
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(annotations.map(({ properties }) => properties['title'])).toEqual(['cors-not-inherited'])
  expect(asked()).toEqual(CREATED)
  expect(comments()).toEqual([expect.stringMatching(/^### ❌ 1 new CORS problem must be mended\n/)])
  expect(comments()[0]?.split('\n')).toContain(markerOf())
  expect(comments()[0]).toContain('https://github.com/contoso/apis/actions/runs/42')
  expect(github.seen.map(({ token }) => token)).toEqual(Array(4).fill('token secret'))
})

test('a second run says the same and writes nothing', async () => {
  const { propose, run, comments, asked } = job()
  const proposal = propose(NO_MISTAKE, api('cut', CUT_OFF))
  await run(proposal)
  const before = comments()
  asked()
  await run(proposal, { environment: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(asked()).toEqual([LIST, 'graphql'])
  expect(comments()).toEqual(before)
})

test('the comment follows the pull request: worse, then mended', async () => {
  const { propose, push, run, comments, asked } = job()
  const first = propose(NO_MISTAKE, api('cut', CUT_OFF))
  await run(first)
  asked()
  const second = push(first, api('torn', CUT_OFF))
  await run(second)
  expect(asked()).toEqual(UPDATED)
  expect(comments()).toEqual([expect.stringMatching(/^### ❌ 2 new CORS problems must be mended\n/)])
  const third = push(second, { ...api('cut', INHERITING), ...api('torn', INHERITING) })
  expect(await run(third)).toMatchObject({ status: 0, outputs: { result: 'pass' } })
  expect(asked()).toEqual(UPDATED)
  expect(comments()).toHaveLength(1)
  expect(comments()[0]).not.toMatch(/❌|must be mended/)
})

test('what is right from the start gets no comment, whatever was wrong before', async () => {
  const { propose, run, comments, asked } = job()
  expect(await run(propose(ONE_MISTAKE, NOTES))).toMatchObject({ status: 0, outputs: { findings: '1' } })
  expect(asked()).toEqual([LIST])
  expect(comments()).toEqual([])
})

test('comment: always speaks all the same, and once', async () => {
  const { propose, run, comments, asked } = job()
  const proposal = propose(NO_MISTAKE, NOTES)
  await run(proposal, { inputs: { comment: 'always' } })
  expect(asked()).toEqual(CREATED)
  await run(proposal, { inputs: { comment: 'always' } })
  expect(asked()).toEqual([LIST, 'graphql'])
  expect(comments()).toEqual([expect.stringMatching(/^### ✅/)])
})

test.each([{}, { comment: 'never' }])('%j asks GitHub nothing', async (inputs) => {
  const { propose, run, asked } = job()
  const proposal = propose(NO_MISTAKE, api('cut', CUT_OFF))
  expect(await run(proposal, { inputs: { comment: '', ...inputs } })).toMatchObject({ status: 1 })
  expect(asked()).toEqual([])
})

test('a comment that somebody deleted is written anew', async () => {
  const { propose, push, run, comments, asked, github } = job()
  const first = propose(NO_MISTAKE, api('cut', CUT_OFF))
  await run(first)
  github.state.comments.splice(0)
  asked()
  await run(push(first, api('torn', CUT_OFF)))
  expect(asked()).toEqual(CREATED)
  expect(comments()).toEqual([expect.stringMatching(/^### ❌ 2 new CORS problems/)])
})

test('a comment that disappears before the update is written anew', async () => {
  const { propose, run, comments, asked, github } = job()
  const proposal = propose(NO_MISTAKE, api('cut', CUT_OFF))
  github.state.comments.push({ id: 1, pull: 7, author: 'github-actions[bot]', body: markerOf() })
  const found = github.state.comments
  github.script('issues/update-comment', {
    get status() {
      found.splice(0)
      return 404
    },
    body: { message: 'Not Found' }
  })
  const { commands } = await run(proposal)
  expect(commands.filter(({ name }) => name === 'notice')).toEqual([])
  expect(asked()).toEqual([...UPDATED, LIST, 'issues/create-comment'])
  expect(comments()).toEqual([expect.stringMatching(/^### ❌ 1 new CORS problem/)])
})

test("somebody else's comment with our hidden line stays as it is", async () => {
  const { propose, run, comments, github } = job()
  const forged = `### ✅ All is well\n\n${markerOf()}\n`
  for (const [index, author] of ['mallory', 'github-actions', 'renovate[bot]'].entries()) {
    github.state.comments.push({ id: index + 1, pull: 7, author, body: forged })
  }
  await run(propose(NO_MISTAKE, api('cut', CUT_OFF)))
  expect(comments()).toEqual([forged, forged, forged, expect.stringMatching(/^### ❌/)])
  expect(comments()[3]).not.toContain('All is well')
})

test('nor does our own comment that only quotes the line count', async () => {
  const { propose, run, comments, github } = job()
  const quoting = `> \`${markerOf()}\` is what marks the comment`
  github.state.comments.push({ id: 1, pull: 7, author: 'github-actions[bot]', body: quoting })
  await run(propose(NO_MISTAKE, api('cut', CUT_OFF)))
  expect(comments()).toEqual([quoting, expect.stringMatching(/^### ❌/)])
})

test('our comment is found on the third page', async () => {
  const { propose, run, comments, asked, github } = job()
  for (let id = 1; id <= 250; id++) github.state.comments.push({ id, pull: 7, author: 'alice', body: 'LGTM' })
  Object.assign(github.state.comments[230] ?? {}, { author: 'github-actions[bot]', body: `old\r\n${markerOf()}\r\n` })
  await run(propose(NO_MISTAKE, api('cut', CUT_OFF)))
  expect(asked()).toEqual([LIST, LIST, ...UPDATED])
  expect(comments()).toHaveLength(250)
  expect(comments()[230]).toMatch(/^### ❌/)
})

test('jobs that look at different things keep different comments', async () => {
  const { propose, run, comments } = job()
  const proposal = propose(NO_MISTAKE, api('cut', CUT_OFF))
  await run(proposal)
  await run(proposal, { inputs: { path: 'apimartifacts' } })
  await run(proposal, { environment: { GITHUB_JOB: 'other' } })
  await run(proposal, { environment: { GITHUB_WORKFLOW: '--> <h1>All is well</h1>' } })
  expect(new Set(comments().map((body) => /<!-- apim-cors-gate:[0-9a-f]{16} -->/.exec(body)?.[0])).size).toBe(4)
  expect(comments().join()).not.toContain('All is well')
  await run(proposal)
  expect(comments()).toHaveLength(4)
})

test.each([
  ['an app', 'contoso-gate[bot]', 'contoso-gate[bot]'],
  ['a person', 'alice', 'alice'],
  ['a job, as GraphQL shortens it', 'github-actions[bot]', 'github-actions'],
  ['a job that may not ask who it is', 'github-actions[bot]', null]
])('the token of %s', async (_whose, login, viewer) => {
  const { propose, push, run, comments, github } = job()
  Object.assign(github.state, { login, viewer })
  const first = propose(NO_MISTAKE, api('cut', CUT_OFF))
  await run(first)
  await run(push(first, api('torn', CUT_OFF)))
  expect(comments()).toEqual([expect.stringMatching(/^### ❌ 2 new/)])
})
