import { api, CUT_OFF, INHERITING, NO_MISTAKE, ONE_MISTAKE } from '../command-line/repositories.js'
import { git } from '../git/repository.js'
import type { Proposal } from './proposal.js'
import { pullRequestJob } from './pull-request-job.js'

const job = pullRequestJob()
const PATH = 'apimartifacts/apis/cut/policy.xml'
const SUGGESTING = { inputs: { comment: 'never', suggestions: 'true' } }

/** GitHub knows the diff of the pull request. */
function show({ base, head }: Proposal): void {
  const { state } = job().github
  const range = `${base}...${head}`
  state.patches.clear()
  state.files.splice(0, Infinity, ...git(job().origin, 'diff', '--name-only', range).split('\n'))
  for (const path of state.files) {
    const diff = git(job().origin, 'diff', range, '--', path)
    state.patches.set(path, diff.slice(diff.indexOf('@@')))
  }
}

test('a new mistake gets a suggestion that a second run leaves alone and a mended pull request loses', async () => {
  const { propose, push, run, github } = job()
  const first = propose(NO_MISTAKE, api('cut', CUT_OFF))
  show(first)
  expect(await run(first, SUGGESTING)).toMatchObject({ status: 1, stderr: '' })
  const [suggestion, ...others] = github.state.reviewComments
  expect(others).toEqual([])
  expect(suggestion).toMatchObject({ path: PATH, line: 2, startLine: null })
  expect(suggestion?.body).toContain('```suggestion\n  <inbound><base /><set-header name="A" /></inbound>\n```\n')
  await run(first, SUGGESTING)
  expect(github.state.reviewComments).toEqual([suggestion])
  const second = push(first, api('cut', INHERITING))
  show(second)
  expect(await run(second, SUGGESTING)).toMatchObject({ status: 0 })
  expect(github.state.reviewComments).toEqual([])
})

test('nobody is offered to mend what was there before', async () => {
  const { propose, run, asked } = job()
  const proposal = propose(ONE_MISTAKE, { [PATH]: `${CUT_OFF}<!-- more -->\n` })
  show(proposal)
  await run(proposal, SUGGESTING)
  expect(asked()).toEqual(['pulls/list-review-comments'])
})

test('suggestions are off by default', async () => {
  const { propose, run, asked } = job()
  await run(propose(NO_MISTAKE, api('cut', CUT_OFF)), { inputs: { comment: 'never' } })
  expect(asked()).toEqual([])
})

test('what GitHub does not take is a notice beside the same verdict', async () => {
  const { propose, run, github } = job()
  const proposal = propose(NO_MISTAKE, api('cut', CUT_OFF))
  show(proposal)
  github.state.permission = 'read'
  const { status, stdout } = await run(proposal, SUGGESTING)
  expect(status).toBe(1)
  expect(stdout.match(/^::notice .*/gm)).toEqual([
    expect.stringContaining('The suggestions on the pull request were not')
  ])
})
