import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLinkOptions } from '../../src/github/link-options.js'
import { temporaryFolder } from './temporary-folder.js'

const folder = temporaryFolder()
const MERGE = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)
const RUNNER = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'contoso/storefront', GITHUB_SHA: MERGE }

function event(content: string): string {
  const path = join(folder(), 'event.json')
  writeFileSync(path, content)
  return path
}

test('a pull request links to its head', () => {
  const path = event(JSON.stringify({ pull_request: { head: { sha: HEAD } } }))
  expect(readLinkOptions({ ...RUNNER, GITHUB_EVENT_PATH: path }).repository?.sha).toBe(HEAD)
})

test.each(['{}', 'not JSON', 'null', '{"pull_request":{"head":{"sha":7}}}'])(
  'the event %s links to the commit',
  (content) => {
    expect(readLinkOptions({ ...RUNNER, GITHUB_EVENT_PATH: event(content) }).repository?.sha).toBe(MERGE)
  }
)

test('rules link to the pages of the version that runs', () => {
  const action = { GITHUB_ACTION_REPOSITORY: 'contoso/apim-cors-gate', GITHUB_ACTION_REF: 'v1' }
  expect(readLinkOptions(action).rulePages).toBe('https://github.com/contoso/apim-cors-gate/blob/v1/docs/rules')
})

test.each([
  [{}],
  [{ ...RUNNER, GITHUB_REPOSITORY: 'contoso/x) [y](https://evil.example' }],
  [{ ...RUNNER, GITHUB_SHA: 'main' }]
])('no links from %j', (environment) => {
  expect(readLinkOptions(environment)).toEqual({ repository: null, rulePages: null })
})
