import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { RULES } from '../src/rules/index.js'

const COPIED = [
  'schemas',
  'src',
  'scripts',
  'docs',
  'package.json',
  'tsconfig.json',
  'jest.config.js',
  '__tests__/rules.test.ts',
  '__tests__/docs.test.ts',
  '__tests__/golden.ts',
  '__tests__/rules/cors-missing'
]
const ID = 'cors-not-a-rule'

let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-rule-'))
  for (const path of COPIED) cpSync(path, join(copy, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test.each([
  ['nothing', [], 'Which rule?'],
  ['one word', ['cors'], 'cors is no id'],
  ['other letters', ['cors-Missing'], 'cors-Missing is no id'],
  ['a path', ['../cors-x'], '../cors-x is no id'],
  ['an id that exists', ['cors-missing'], 'cors-missing exists: src/rules/cors-missing.ts']
])('refuses %s', (_, args, message) => {
  const run = runNode('scripts/new-rule.mjs', ...args)
  expect(run.stderr).toContain(message)
  expect(run.status).toBe(2)
})

test('what it writes compiles, and the failing tests say what to fill in', () => {
  const made = runNode('scripts/new-rule.mjs', ID)
  expect(made.stdout).toContain(`wrote __tests__/rules/${ID}/silent/apimartifacts/policy.xml`)
  expect(made.stdout).toMatch(/1\. Show the mistake[\s\S]*2\. Write[\s\S]*3\. UPDATE_GOLDEN=1/)
  const ids = [...RULES.map(({ id }) => id), ID].sort()
  expect(readFileSync(join(copy, 'src/rules/index.ts'), 'utf8')).toContain(
    `= [\n${ids.map((id) => `  ${id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`).join(',\n')}\n]`
  )

  const compiled = runNode('node_modules/typescript/bin/tsc', '-p', '.')
  expect(compiled.stdout + compiled.stderr).toBe('')

  const { stderr } = runNode('node_modules/jest/bin/jest.js', '-t', ID)
  expect(stderr).toContain(`● ${ID} › fires`)
  expect(stderr).toContain(`__tests__/rules/${ID}/silent/expected.txt is missing`)
  expect(stderr).toContain(`● ${ID} › has a page with its name, severity and summary`)
  expect(stderr).toContain('TODO: in 3 to 8 sentences, what the user of the page sees')
  expect(stderr).toContain(`● ${ID} › shows its fixtures as examples`)
}, 60_000)

function runNode(...args: readonly string[]): SpawnSyncReturns<string> {
  const { UPDATE_GOLDEN: _, ...environment } = process.env
  return spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...environment, NO_COLOR: '1', FORCE_COLOR: '0' }
  })
}
