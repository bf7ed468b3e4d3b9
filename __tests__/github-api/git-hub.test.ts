import { getOctokit } from '@actions/github'
import { DESCRIPTION } from './description.js'
import { HEAD, useGitHub } from './use-git-hub.js'

const github = useGitHub()
const PLACE = { owner: 'contoso', repo: 'apis' }
const ISSUE = { ...PLACE, issue_number: 7 }
const PULL = { ...PLACE, pull_number: 7 }

// Without our plugins: they pause between writes.
const client = (): ReturnType<typeof getOctokit> =>
  getOctokit('secret', { baseUrl: github().environment['GITHUB_API_URL'] ?? '' })

function post(path: string, body: unknown, method = 'POST'): Promise<Response> {
  return fetch(`${github().environment['GITHUB_API_URL']}/repos/contoso/apis/${path}`, {
    method,
    headers: { authorization: 'token secret', 'content-type': 'application/json' },
    body: JSON.stringify(body)
  })
}

test.each(DESCRIPTION.map(({ id, ...operation }) => ({ id, operation })))('$id has a valid sample', ({ operation }) => {
  const body = operation.sample()
  expect([200, 201, 204].some((status) => operation.disown(status, body) === null)).toBe(true)
})

test.each<[string, string, unknown, string]>([
  ['a comment without a body', 'issues/7/comments', {}, "body must have required property 'body'"],
  ['a body that is no text', 'issues/7/comments', { body: 3 }, 'body/body must be string'],
  ['no JSON object', 'issues/7/comments', [], 'body must be object'],
  ['a number that is none', 'issues/x/comments', { body: 'x' }, 'path/issue_number must be integer'],
  [
    'a parameter that nobody knows',
    'issues/7/comments?dry=1',
    { body: 'x' },
    'query must NOT have additional properties'
  ],
  [
    'an event that nobody knows',
    'pulls/7/reviews',
    { event: 'NOTE' },
    'body/event must be equal to one of the allowed values'
  ]
])('%s is refused', async (_what, path, body, fault) => {
  expect((await post(path, body)).status).toBe(422)
  expect(github().takeFaults()).toEqual([expect.stringContaining(`is asked wrongly: ${fault}`)])
  expect(github().state.comments).toEqual([])
})

test('an operation that nobody knows is a fault, and so is a path above the API', async () => {
  expect((await post('issues/7/labels', { labels: ['x'] })).status).toBe(404)
  expect(github().takeFaults()).toEqual(['no operation is POST /repos/contoso/apis/issues/7/labels'])
})

test('a comment may have 65,536 characters and no more', async () => {
  await client().rest.issues.createComment({ ...ISSUE, body: 'x'.repeat(65_536) })
  const { body = '' } = (await client().rest.issues.listComments(ISSUE)).data[0] ?? {}
  expect(body).toHaveLength(65_536)
  const long = { body: 'x'.repeat(65_537) }
  const message = expect.stringContaining('Body is too long (maximum is 65536 characters)')
  await expect(client().rest.issues.createComment({ ...ISSUE, ...long })).rejects.toMatchObject({
    status: 422,
    message
  })
  const own = { ...PLACE, comment_id: github().state.comments[0]?.id ?? 0 }
  await expect(client().rest.issues.updateComment({ ...own, ...long })).rejects.toMatchObject({ status: 422, message })
  await expect(client().rest.issues.createComment({ ...ISSUE, body: ' ' })).rejects.toMatchObject({ status: 422 })
})

test('a comment lives: created, listed, changed, deleted', async () => {
  const { issues } = client().rest
  const { data } = await issues.createComment({ ...ISSUE, body: 'first' })
  expect(data).toMatchObject({ body: 'first', user: { login: 'github-actions[bot]', type: 'Bot' } })
  await issues.updateComment({ ...PLACE, comment_id: data.id, body: 'second' })
  expect((await issues.listComments(ISSUE)).data).toMatchObject([{ id: data.id, body: 'second' }])
  await issues.deleteComment({ ...PLACE, comment_id: data.id })
  expect((await issues.listComments(ISSUE)).data).toEqual([])
  const gone = { ...PLACE, comment_id: data.id, body: 'third' }
  await expect(issues.updateComment(gone)).rejects.toMatchObject({ status: 404 })
})

test('a review lives, on the files of the pull request alone', async () => {
  const { pulls } = client().rest
  github().state.files.push('apim/policy.xml')
  const comments = [{ path: 'apim/policy.xml', line: 3, body: '```suggestion\n```' }]
  await pulls.createReview({ ...PULL, event: 'COMMENT', body: 'x', commit_id: HEAD, comments })
  const [written] = (await pulls.listReviewComments(PULL)).data
  expect(written).toMatchObject({ path: 'apim/policy.xml', line: 3, user: { login: 'github-actions[bot]' } })
  expect((await pulls.listFiles(PULL)).data.map(({ filename }) => filename)).toEqual(['apim/policy.xml'])
  await pulls.deleteReviewComment({ ...PLACE, comment_id: written?.id ?? 0 })
  expect((await pulls.listReviewComments(PULL)).data).toEqual([])
  const elsewhere = { ...PULL, comments: [{ path: 'x', line: 1, body: 'x' }] }
  await expect(pulls.createReview(elsewhere)).rejects.toMatchObject({ status: 422 })
})

test('lists come in pages', async () => {
  for (let id = 1; id <= 250; id++) github().state.comments.push({ id, pull: 7, author: 'alice', body: String(id) })
  const { data, headers } = await client().rest.issues.listComments({ ...ISSUE, per_page: 100, page: 2 })
  expect(data.map(({ body }) => body).slice(0, 2)).toEqual(['101', '102'])
  expect(
    [...(headers.link ?? '').matchAll(/[?&]page=(\d+)>; rel="(\w+)"/g)].map(([, page, rel]) => [rel, page])
  ).toEqual([
    ['prev', '1'],
    ['first', '1'],
    ['next', '3'],
    ['last', '3']
  ])
  const all = await client().paginate(client().rest.issues.listComments, { ...ISSUE, per_page: 100 })
  expect(all).toHaveLength(250)
  expect((await client().rest.issues.listComments(ISSUE)).data).toHaveLength(30)
})

test('who may what', async () => {
  const { issues, pulls } = client().rest
  github().state.permission = 'read'
  await expect(issues.createComment({ ...ISSUE, body: 'x' })).rejects.toMatchObject({ status: 403 })
  expect((await pulls.get(PULL)).data.head.sha).toBe(HEAD)
  github().state.permission = 'none'
  await expect(pulls.get(PULL)).rejects.toMatchObject({ status: 404 })
  await expect(fetch(`${github().environment['GITHUB_API_URL']}/repos/contoso/apis/pulls/7`)).resolves.toMatchObject({
    status: 401
  })
})
