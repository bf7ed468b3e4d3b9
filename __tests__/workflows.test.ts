import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly 'timeout-minutes'?: number }>>
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
