import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { judgeRepository } from '../../src/commands/judge-repository.js'
import { openRepository } from '../../src/commands/open-repository.js'
import { review } from '../../src/github/review.js'
import { api, CUT_OFF, type Files, GLOBAL, INHERITING, write } from '../command-line/repositories.js'
import { refusal } from '../github-api/answer.js'
import { HEAD, useGitHub } from '../github-api/use-git-hub.js'
import { temporaryFolder } from './temporary-folder.js'

// One write a second is what GitHub asks for.
jest.setTimeout(60_000)

const folder = temporaryFolder()
const github = useGitHub()
const PATH = 'apimartifacts/apis/cut/policy.xml'
const OTHER = 'apimartifacts/apis/torn/policy.xml'
const REPOSITORY: Files = { ...GLOBAL, ...api('cut', CUT_OFF) }
const WRITTEN = ['pulls/list-files', 'pulls/list-review-comments', 'pulls/get', 'pulls/create-review']

/** Runs a job on a pull request that adds files, or changes lines of them. */
async function run(files: Files, patches: Files = wholly(files), suggestions = true): Promise<readonly string[]> {
  const root = join(folder(), 'repository')
  write(root, files)
  const { state, seen, environment } = github()
  state.files.splice(0, Infinity, ...Object.keys(patches))
  state.patches.clear()
  for (const [path, patch] of Object.entries(patches)) state.patches.set(path, patch)
  const event = { pull_request: { number: 7, head: { sha: HEAD }, base: { sha: 'a'.repeat(40) } } }
  writeFileSync(join(folder(), 'event.json'), JSON.stringify(event))
  const judged = judgeRepository(openRepository(root), { config: null, failOn: null, environment: null }, null)
  const printed: string[] = []
  const inputs = { comment: null, githubToken: 'secret', path: '.', environment: null, suggestions }
  const told = seen.length
  await review(
    judged,
    {
      inputs,
      links: { repository: null, rulePages: 'https://github.com/contoso/gate/blob/v1/docs/rules' },
      environment: {
        ...environment,
        ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(folder(), 'event.json') },
        ...{ GITHUB_REPOSITORY: 'contoso/apis', GITHUB_SHA: 'c'.repeat(40), GITHUB_WORKFLOW: 'w', GITHUB_JOB: 'j' }
      }
    },
    (text) => printed.push(text)
  )
  return [...seen.slice(told).map(({ operation }) => operation), ...printed]
}

function wholly(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, added(text)]))
}

function added(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n')
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n')
}

const BODY = `[\`cors-not-inherited\`](https://github.com/contoso/gate/blob/v1/docs/rules/cors-not-inherited.md): \`api/cut\` has no \`<base />\` in \`<inbound>\`, so the global \`<cors>\` does not reach \`1\` operation of cut: browsers block calls from pages of other origins.

\`\`\`suggestion
  <inbound><base /><set-header name="A" /></inbound>
\`\`\`

<!-- apim-cors-gate-suggestion:`

test('a mend on a line of the pull request is offered as GitHub describes it', async () => {
  expect(await run(REPOSITORY)).toEqual(WRITTEN)
  const { state, seen } = github()
  expect(state.reviewComments).toMatchObject([{ path: PATH, line: 2, startLine: null }])
  expect(state.reviewComments[0]?.body.startsWith(BODY.replace('`1`', '1'))).toBe(true)
  expect(seen.find(({ operation }) => operation === 'pulls/create-review')?.body).toMatchObject({
    event: 'COMMENT',
    commit_id: HEAD,
    comments: [{ path: PATH, line: 2, side: 'RIGHT' }]
  })
})

test('it is off if nobody asks for it', async () => {
  expect(await run(REPOSITORY, wholly(REPOSITORY), false)).toEqual([])
})

test.each<[string, Files]>([
  ['in a hunk of other lines', { [PATH]: '@@ -4,1 +4,1 @@\n-x\n+  <outbound><base /></outbound>' }],
  [
    'in a hunk that reads otherwise',
    { [PATH]: '@@ -1,2 +1,2 @@\n <policies>\n+  <inbound>somebody was faster</inbound>' }
  ],
  ['without a diff', {}]
])('what stands %s is not offered', async (_name, patches) => {
  expect(await run(REPOSITORY, patches)).toEqual(['pulls/list-files', 'pulls/list-review-comments'])
  expect(github().state.reviewComments).toEqual([])
})

test('a line beside a change, in the same hunk, can be commented on', async () => {
  const lines = CUT_OFF.split('\n')
  const patch = `@@ -1,2 +1,3 @@ x\n ${lines[0]}\n ${lines[1]}\n+${lines[2]}`
  expect(await run(REPOSITORY, { [PATH]: patch })).toEqual(WRITTEN)
})

test('a second run says nothing twice, and one that finds it mended takes it back', async () => {
  await run(REPOSITORY)
  const { state } = github()
  const before = [...state.reviewComments]
  const quiet = ['pulls/list-files', 'pulls/list-review-comments', 'graphql']
  expect(await run(REPOSITORY)).toEqual(quiet)
  expect(state.reviewComments).toEqual(before)
  const both = { ...REPOSITORY, ...api('torn', CUT_OFF) }
  expect(await run(both)).toEqual([...quiet, 'pulls/get', 'pulls/create-review'])
  expect(state.reviewComments.map(({ path }) => path)).toEqual([PATH, OTHER])
  expect(await run({ ...both, ...api('cut', INHERITING) })).toEqual([
    ...quiet,
    'pulls/get',
    'pulls/delete-review-comment'
  ])
  expect(state.reviewComments.map(({ path }) => path)).toEqual([OTHER])
})

test('one that the pull request has overtaken is replaced, and those of others are left alone', async () => {
  await run(REPOSITORY)
  const { state } = github()
  const [own] = state.reviewComments
  state.reviewComments.push({ ...own!, id: 1, author: 'mallory' })
  own!.line = null
  await run(REPOSITORY)
  expect(state.reviewComments.map(({ author, line }) => [author, line])).toEqual([
    ['mallory', 2],
    ['github-actions[bot]', 2]
  ])
})

test('there are at most ten', async () => {
  const apis = Array.from({ length: 12 }, (_, index) => api(`api-${index}`, CUT_OFF))
  await run(Object.assign({}, GLOBAL, ...apis))
  expect(github().state.reviewComments).toHaveLength(10)
})

test.each<[string, string]>([
  ['a character that nobody sees', CUT_OFF.replace('"A"', '"A\u202e"')],
  ['line ends of Windows', CUT_OFF.replaceAll('\n', '\r\n')],
  ['a hidden line of ours', CUT_OFF.replace('<set', '<!-- apim-cors-gate-suggestion:x --><set')]
])('%s cannot be shown as it is, so nothing is offered', async (_name, policy) => {
  await run({ ...GLOBAL, ...api('cut', policy) })
  expect(github().state.reviewComments).toEqual([])
})

test('backticks cannot end the block', async () => {
  await run({ ...GLOBAL, ...api('cut', CUT_OFF.replace('"A"', '"````suggestion"')) })
  expect(github().state.reviewComments[0]?.body).toContain('\n`````suggestion\n  <inbound><base />')
})

test('what GitHub refuses is one notice', async () => {
  github().script('pulls/create-review', refusal(422, 'Unprocessable Entity'))
  const notice =
    '::notice title=apim-cors-gate::The suggestions on the pull request were not written. GitHub answers 422: Unprocessable Entity.\n'
  expect(await run(REPOSITORY)).toEqual([...WRITTEN, notice])
})

test('a token that may only read is one notice', async () => {
  github().state.permission = 'read'
  expect((await run(REPOSITORY)).at(-1)).toMatch(/^::notice .*pull-requests: write/)
})

test('a pull request that has moved on is left to its next run', async () => {
  github().state.heads.set(7, 'd'.repeat(40))
  expect((await run(REPOSITORY)).at(-1)).toMatch(/^::notice .*moved on/)
  expect(github().state.reviewComments).toEqual([])
})
