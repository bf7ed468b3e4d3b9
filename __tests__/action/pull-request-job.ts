import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { commentMarker } from '../../src/github/comment-marker.js'
import { checkout } from '../git/pull-request.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { type GitHub, startGitHub } from '../github-api/git-hub.js'
import { type Proposal, propose as proposed, push as pushed } from './proposal.js'
import { runAction, type Step, type StepResult } from './run-action.js'

const NUMBER = 7
const REPOSITORY = 'contoso/apis'
const NAMES = { GITHUB_WORKFLOW: 'policies', GITHUB_JOB: 'apim-cors-gate' }

export interface JobStep extends Step {
  /** As `checkout` takes them. */
  readonly checkout?: readonly string[]
  /** Where the branch of the pull request is. */
  readonly headRepository?: string
}

/** A job for a pull request of a repository, with a GitHub of its own. */
export interface Job {
  readonly github: GitHub
  readonly origin: string
  readonly workspace: string
  readonly root: string
  /** The pull request; GitHub knows its head. */
  propose(...change: Parameters<typeof proposed> extends [string, ...infer Rest] ? Rest : never): Proposal
  push(...change: Parameters<typeof pushed> extends [string, ...infer Rest] ? Rest : never): Proposal
  /** Checks out what GitHub merged, and runs the Action with `comment: on-findings` if it is not told otherwise. */
  run(proposal: Proposal, step?: JobStep): Promise<StepResult>
  /** The bodies of the comments on the pull request. */
  comments(): readonly string[]
  /** The operations that GitHub was asked for since the last call. */
  asked(): readonly string[]
}

/** The hidden line of a job's comment. */
export function markerOf(path = '.'): string {
  return commentMarker({ path, environment: null }, NAMES)
}

/** A job for each test of the file, with a GitHub that is as strict as its description. */
export function pullRequestJob(root: '' | '/api/v3' = ''): () => Job {
  const folder = temporaryFolder()
  let job: Job
  beforeEach(async () => {
    job = openJob(folder(), await startGitHub(root))
  })
  afterEach(() => job.github.stop())
  return () => job
}

function openJob(root: string, github: GitHub): Job {
  const [origin, workspace] = [join(root, 'origin'), join(root, 'workspace')]
  const { state, seen } = github
  const known = (proposal: Proposal): Proposal => {
    state.heads.set(NUMBER, proposal.head)
    return proposal
  }
  let told = 0
  return {
    ...{ github, origin, workspace, root },
    propose: (...change) => known(proposed(origin, ...change)),
    push: (...change) => known(pushed(origin, ...change)),
    run: (proposal, step = {}) => {
      rmSync(workspace, { recursive: true, force: true })
      checkout(origin, workspace, proposal.merge, ...(step.checkout ?? []))
      return runAction(root, stepOf(github, proposal, step))
    },
    comments: () => state.comments.map(({ body }) => body),
    asked: () => {
      const operations = seen.slice(told).map(({ operation }) => operation)
      told = seen.length
      return operations
    }
  }
}

/** What the runner hands to the step of a pull request. */
export function stepOf(github: GitHub, { base, head, merge }: Proposal, step: JobStep = {}): Step {
  const pull = {
    number: NUMBER,
    head: { sha: head, repo: { full_name: step.headRepository ?? REPOSITORY } },
    base: { sha: base, repo: { full_name: REPOSITORY } }
  }
  return {
    event: step.event ?? { pull_request: pull },
    inputs: { comment: 'on-findings', 'github-token': 'secret', ...step.inputs },
    environment: {
      ...github.environment,
      ...NAMES,
      ...{ GITHUB_REPOSITORY: REPOSITORY, GITHUB_SHA: merge, GITHUB_RUN_ID: '42' },
      ...step.environment
    }
  }
}
