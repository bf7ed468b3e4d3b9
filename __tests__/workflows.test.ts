import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: unknown; readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }
    >
  >
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const FOLDER = '.github/workflows'

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8')
  const workflow = parse(text) as Workflow

  // A tag can be moved to other code; a commit cannot.
  test('pins every action to a commit and says which version that is', () => {
    const uses = text.match(/uses: .*/g) ?? []
    expect(uses.filter((line) => !/^uses: (\.\/|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(line))).toEqual([])
  })

  test('grants nothing to all jobs, and bounds each', () => {
    expect(workflow.permissions).toEqual({})
    const unbounded = Object.entries(workflow.jobs).filter(
      ([, job]) => job.permissions === undefined || job['timeout-minutes'] === undefined
    )
    expect(unbounded.map(([id]) => id)).toEqual([])
  })
})

describe('the workflow of the README', () => {
  const [, text = ''] = /```yaml\n(name: apim-cors-gate\n[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  const workflow = parse(text) as Workflow
  const job = workflow.jobs['apim-cors-gate']

  // A required check that a filter skips stays pending for ever, and so does one that a merge queue never starts.
  test('runs for every pull request, merge queue and push, whatever they change', () => {
    expect(workflow.on).toEqual({ pull_request: null, merge_group: null, push: { branches: ['main'] } })
  })

  test('has one job, whose name is the required check', () => {
    expect(Object.keys(workflow.jobs)).toEqual(['apim-cors-gate'])
    expect(Object.keys(job ?? {})).toEqual(['runs-on', 'timeout-minutes', 'permissions', 'steps'])
  })

  test('grants what is needed and no more', () => {
    expect(workflow.permissions).toEqual({})
    expect(job?.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
    expect(job?.steps[0]?.with).toEqual({ 'persist-credentials': false })
  })

  test('stops what a newer push of the same pull request makes idle, and nothing else', () => {
    expect(workflow.concurrency).toEqual({
      group: 'apim-cors-gate-${{ github.event.pull_request.number || github.sha }}',
      'cancel-in-progress': true
    })
  })

  test('gives the Action only inputs that it has', () => {
    const known = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { inputs: object }).inputs)
    expect(job?.steps.map(({ uses }) => uses?.replace(/@.*/, ''))).toEqual(['actions/checkout', 'OWNER/apim-cors-gate'])
    expect(job?.steps[1]?.with).toEqual({ comment: 'on-findings' })
    expect(known).toEqual(expect.arrayContaining(Object.keys(job?.steps[1]?.with ?? {})))
  })
})
