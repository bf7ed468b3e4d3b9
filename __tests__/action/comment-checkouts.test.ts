import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { api, CUT_OFF, type Files, NO_MISTAKE } from '../command-line/repositories.js'
import { checkout } from '../git/pull-request.js'
import { type Job, pullRequestJob, stepOf } from './pull-request-job.js'
import { runAction } from './run-action.js'

const BROKEN = /^### ❌ 1 new CORS problem must be mended\n/

describe('on github.com', () => {
  const job = pullRequestJob()

  test.each([[['--filter=blob:none']], [['--sparse', '--filter=blob:none']]])(
    'checked out with %j',
    async (options) => {
      const { propose, run, comments } = job()
      const { annotations } = await run(propose(NO_MISTAKE, api('cut', CUT_OFF)), { checkout: options })
      expect(annotations.filter(({ name, properties }) => name === 'notice' && !properties['file'])).toEqual([])
      expect(comments()).toEqual([expect.stringMatching(BROKEN)])
    }
  )

  test('without git, where everything is new', async () => {
    const { propose, comments, workspace, origin, root, github } = job()
    const proposal = propose(NO_MISTAKE, api('cut', CUT_OFF))
    rmSync(join(checkout(origin, workspace, proposal.merge), '.git'), { recursive: true })
    expect(await runAction(root, stepOf(github, proposal))).toMatchObject({ status: 1, stderr: '' })
    expect(comments()).toEqual([expect.stringMatching(BROKEN)])
  })

  test('the head itself checked out: GitHub knows where it branched off', async () => {
    const { propose, run, comments, asked } = job()
    const proposal = propose(NO_MISTAKE, api('cut', CUT_OFF))
    await run({ ...proposal, merge: proposal.head })
    expect(asked()[0]).toBe('repos/compare-commits-with-basehead')
    expect(comments()).toEqual([expect.stringMatching(BROKEN)])
  })

  test('1,000 findings fit into one comment', async () => {
    const { propose, run, comments } = job()
    const names = Array.from({ length: 1000 }, (_, index) => `api-with-quite-a-long-name-${index}`)
    const change = names.reduce<Files>((files, name) => Object.assign(files, api(name, CUT_OFF)), {})
    const { outputs, annotations } = await run(propose(NO_MISTAKE, change))
    expect(outputs['new-findings']).toBe('1000')
    expect(annotations.filter(({ name }) => name === 'notice')).toEqual([])
    expect(comments()).toEqual([expect.stringMatching(/^### ❌ 1,?000 new CORS problems must be mended\n/)])
    expect(comments()[0]?.length).toBeLessThanOrEqual(65_536)
  })
})

describe('on an Enterprise Server', () => {
  const job = pullRequestJob('/api/v3')

  test('REST and GraphQL are found where they are', async () => {
    const { propose, push, run, comments, asked }: Job = job()
    const first = propose(NO_MISTAKE, api('cut', CUT_OFF))
    await run(first)
    await run(push(first, api('torn', CUT_OFF)))
    expect(asked().filter((operation) => operation === 'graphql')).toHaveLength(1)
    expect(comments()).toEqual([expect.stringMatching(/^### ❌ 2 new CORS problems/)])
  })
})
