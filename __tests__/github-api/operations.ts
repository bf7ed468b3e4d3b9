import { type Answer, NOT_FOUND, refusal } from './answer.js'
import { page } from './pages.js'
import { nextId, type State, type StoredComment } from './state.js'

/** A request that the description allows. */
export interface Call {
  readonly state: State
  readonly address: URL
  readonly parameters: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
  /** An answer to this operation that is valid, to be filled with what is known. */
  readonly sample: unknown
}

type Members = Readonly<Record<string, unknown>>

/** @see https://github.com/orgs/community/discussions/27190 */
export const LONGEST_BODY = 65_536

/** What GitHub does, by the ids of its operations. */
export const OPERATIONS: Readonly<Record<string, (call: Call) => Answer>> = {
  'issues/list-comments': ({ state, address, parameters, sample }) => {
    const pull = Number(parameters['issue_number'])
    if (!state.heads.has(pull)) return NOT_FOUND
    const comments = state.comments.filter((comment) => comment.pull === pull)
    return page(
      comments.map((comment) => shown((sample as Members[])[0] ?? {}, comment)),
      address
    )
  },
  'issues/create-comment': ({ state, parameters, body, sample }) => {
    const pull = Number(parameters['issue_number'])
    if (!state.heads.has(pull)) return NOT_FOUND
    const text = String(body['body'])
    if (isRefused(text)) return tooLong
    const comment = { id: nextId(), pull, author: state.login, body: text }
    state.comments.push(comment)
    return { status: 201, body: shown(sample as Members, comment) }
  },
  'issues/update-comment': ({ state, parameters, body, sample }) => {
    const comment = state.comments.find(({ id }) => id === Number(parameters['comment_id']))
    if (comment === undefined) return NOT_FOUND
    const text = String(body['body'])
    if (isRefused(text)) return tooLong
    comment.body = text
    return { status: 200, body: shown(sample as Members, comment) }
  },
  'issues/delete-comment': ({ state, parameters }) => remove(state.comments, parameters['comment_id']),
  'pulls/get': ({ state, parameters, sample }) => {
    const number = Number(parameters['pull_number'])
    const sha = state.heads.get(number)
    if (sha === undefined) return NOT_FOUND
    const pull = sample as { readonly head: Members }
    return { status: 200, body: { ...pull, number, head: { ...pull.head, sha } } }
  },
  'pulls/list-files': ({ state, address, sample }) =>
    page(
      state.files.map((filename) => ({ ...(sample as Members[])[0], filename })),
      address
    ),
  'pulls/list-review-comments': ({ state, address, parameters, sample }) => {
    const comments = state.reviewComments.filter(({ pull }) => pull === Number(parameters['pull_number']))
    const [like = {}] = sample as Members[]
    return page(
      comments.map(({ path, line, ...comment }) => ({ ...shown(like, comment), path, line })),
      address
    )
  },
  'pulls/create-review': ({ state, parameters, body, sample }) => {
    const pull = Number(parameters['pull_number'])
    const comments = (body['comments'] ?? []) as readonly { path: string; body: string; line: number }[]
    if (!state.heads.has(pull)) return NOT_FOUND
    if (comments.some(({ path }) => !state.files.includes(path))) {
      return refusal(422, 'Unprocessable Entity', { errors: ['Path could not be resolved'] })
    }
    for (const { path, body: text, line } of comments) {
      state.reviewComments.push({ id: nextId(), pull, author: state.login, body: text, path, line })
    }
    return { status: 200, body: { ...(sample as Members), id: nextId(), body: body['body'] ?? '' } }
  },
  'pulls/delete-review-comment': ({ state, parameters }) => remove(state.reviewComments, parameters['comment_id']),
  'repos/compare-commits-with-basehead': ({ sample }) => ({ status: 200, body: sample })
}

const tooLong = refusal(422, 'Validation Failed', {
  errors: [
    {
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: `Body is too long (maximum is ${LONGEST_BODY} characters)`
    }
  ]
})

function isRefused(body: string): boolean {
  return body.trim() === '' || [...body].length > LONGEST_BODY
}

function shown(like: Members, { id, body, author }: Pick<StoredComment, 'id' | 'body' | 'author'>): Members {
  const type = author.endsWith('[bot]') ? 'Bot' : 'User'
  return { ...like, id, body, user: { ...(like['user'] as Members), login: author, type } }
}

function remove(list: { readonly id: number }[], given: string | undefined): Answer {
  const index = list.findIndex(({ id }) => id === Number(given))
  if (index < 0) return NOT_FOUND
  list.splice(index, 1)
  return { status: 204 }
}
