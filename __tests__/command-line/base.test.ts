import { renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { commit, git, initialise } from '../git/repository.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { type Run, run } from './product.js'
import { check as checkReport } from './report.js'
import { api, CUT_OFF, GLOBAL, INHERITING, NO_MISTAKE, ONE_MISTAKE, policy, write } from './repositories.js'

const folder = temporaryFolder()
const CONFIGURATION = '.github/apim-cors-gate.yml'
const check = (...options: readonly string[]): Run => run(folder(), 'check', ...options)
const lastLine = ({ stdout }: Run): string | undefined => stdout.trimEnd().split('\n').at(-1)

beforeEach(() => {
  initialise(folder())
})

test('what the base has already does not fail, what is new does', () => {
  commit(folder(), ONE_MISTAKE)
  expect(check('--base', 'HEAD').status).toBe(0)
  expect(check('--base', 'HEAD', '--gate', 'all').status).toBe(1)
  expect(check().status).toBe(1)
  write(folder(), api('orders', CUT_OFF))
  const failing = check('--base', 'HEAD')
  expect(failing.status).toBe(1)
  expect(failing.stdout).toContain('error[cors-not-inherited] api/orders  new\n')
  expect(failing.stdout).toContain('error[cors-not-inherited] api/cut  existing\n')
  expect(failing.stdout).toContain(
    '  - 1 operation of orders (list-items) is no longer callable from https://shop.contoso.com, because of apimartifacts/apis/orders/policy.xml:2\n'
  )
  expect(lastLine(failing)).toMatch(/^✗ 2 errors \(1 of them new\) in .*\(fail-on: error, new findings only\)\.$/)
})

test('json: changes, mended findings and the baseline, valid against the schema', () => {
  const id = commit(folder(), ONE_MISTAKE)
  write(folder(), api('cut', INHERITING))
  const { report, status } = checkReport(folder(), '--base', 'main')
  expect(status).toBe(0)
  expect(report).toMatchObject({
    baseline: { status: 'given', commit: id, reason: null },
    mended: [{ rule: 'cors-not-inherited', scope: 'api/cut', state: null }],
    changes: [{ kind: 'widened', origins: ['https://shop.contoso.com'], apis: ['cut'], operations: 1, refused: false }]
  })
})

test('a folder that is analysed alone is compared with the same folder', () => {
  commit(folder(), { ...ONE_MISTAKE, 'other/policy.xml': policy('<cors />') })
  git(folder(), 'mv', 'apimartifacts', 'moved')
  expect(run(folder(), 'check', 'moved', '--base', 'HEAD').status).toBe(1)
  git(folder(), 'mv', 'moved', 'apimartifacts')
  expect(run(folder(), 'check', 'apimartifacts', '--base', 'HEAD').status).toBe(0)
  expect(run(join(folder(), 'apimartifacts', 'apis'), 'check', '--base', 'HEAD').status).toBe(0)
})

test('a base without any policy leaves everything new', () => {
  commit(folder(), { 'README.md': 'nothing yet' })
  write(folder(), ONE_MISTAKE)
  expect(check('--base', 'HEAD').stdout).toContain('error[cors-not-inherited] api/cut  new\n')
})

test.each([
  [['--base', 'nowhere'], '--base nowhere names neither a commit of this repository nor a folder: fetch it first.'],
  [['--base=--help'], '--base --help names neither a commit of this repository nor a folder: fetch it first.'],
  [['--gate', 'new'], '--gate new needs --base: name the revision or the folder to compare with.']
])('%j is refused', (options, message) => {
  commit(folder(), NO_MISTAKE)
  const { status, stderr, stdout } = check(...options)
  expect({ status, stderr, stdout }).toEqual({ status: 2, stderr: `${message}\n`, stdout: '' })
})

test('outside of git there is nothing to compare with', () => {
  write(folder(), NO_MISTAKE)
  rmSync(join(folder(), '.git'), { recursive: true })
  expect(check('--base', 'HEAD')).toMatchObject({
    status: 2,
    stderr: '--base HEAD names no folder, and git is not used here.\n',
    stdout: ''
  })
})

test('a folder can be the base, inside and outside of git', () => {
  write(join(folder(), 'before'), { ...ONE_MISTAKE, [CONFIGURATION]: 'version: 1\nfail-on: note\n' })
  write(join(folder(), 'after'), { ...ONE_MISTAKE, ...api('orders', CUT_OFF) })
  for (const isGit of [true, false]) {
    if (!isGit) rmSync(join(folder(), '.git'), { recursive: true })
    const { status, stdout } = run(folder(), 'check', 'after', '--base', 'before')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^error\[cors-not-inherited\] api\/orders {2}new$/m)
    expect(stdout).toMatch(/^error\[cors-not-inherited\] api\/cut {2}existing$/m)
    expect(stdout).toContain('1 operation of orders (list-items) is no longer callable')
    expect(stdout).toContain('Compared with before')
    expect(stdout).toContain('fail-on: note, new findings only')
  }
})

test('the configuration of the base decides, and what the change relaxes is reported', () => {
  commit(folder(), { ...ONE_MISTAKE, [CONFIGURATION]: 'version: 1\nfail-on: error\n' })
  const ignoring = 'version: 1\nfail-on: never\nignores:\n  - { rule: cors-not-inherited, path: "**", reason: mine }\n'
  write(folder(), { ...api('orders', CUT_OFF), [CONFIGURATION]: ignoring })
  const { status, stdout } = check('--base', 'HEAD')
  expect(status).toBe(1)
  expect(stdout).toContain('This change ignores cors-not-inherited in **.\n')
  expect(stdout).toContain('This change sets fail-on to never, which was error.\n')
  commit(folder(), {})
  expect(check('--base', 'HEAD').status).toBe(0)
})

test('a change that mends a broken configuration, or names APIs that only one side has, is judged', () => {
  commit(folder(), { ...NO_MISTAKE, [CONFIGURATION]: 'version: 1\nnonsense: true\n' })
  const client = (name: string, id: string): string =>
    `  - { name: ${name}, origin: "https://shop.contoso.com", apis: [${id}] }\n`
  write(folder(), { [CONFIGURATION]: `version: 1\nclients:\n${client('a', 'orders')}` })
  expect(check('--base', 'HEAD')).toMatchObject({ status: 0, stderr: '' })
  commit(folder(), {})
  write(folder(), { ...api('stock', CUT_OFF), [CONFIGURATION]: `version: 1\nclients:\n${client('b', 'stock')}` })
  git(folder(), 'rm', '--quiet', '-r', '--cached', 'apimartifacts/apis/orders')
  const { status, stdout, stderr } = check('--base', 'HEAD')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain('error[client-blocked] api/stock  new\n')
  expect(stdout).toContain('This change removes the client a from the contract.\n')
})

test.each([
  ['never', 0],
  ['credentials', 1],
  ['any', 1]
])('fail-on-widened: %s', (value, status) => {
  const opened = GLOBAL['apimartifacts/policy.xml']!.replace('<cors>', '<cors allow-credentials="true">')
  commit(folder(), { ...NO_MISTAKE, [CONFIGURATION]: `version: 1\nfail-on-widened: ${value}\n` })
  write(folder(), { 'apimartifacts/policy.xml': opened })
  const result = check('--base', 'HEAD')
  expect(result.status).toBe(status)
  expect(result.stdout.includes('Refused by fail-on-widened')).toBe(status === 1)
})

test('a widening that a client is promised is not refused', () => {
  const client = '  - { name: shop, origin: "https://new.contoso.com", apis: [orders] }\n'
  commit(folder(), { ...NO_MISTAKE, [CONFIGURATION]: `version: 1\nfail-on-widened: any\nclients:\n${client}` })
  const opened = GLOBAL['apimartifacts/policy.xml']!.replace(
    '<origin>',
    '<origin>https://new.contoso.com</origin><origin>'
  )
  write(folder(), { 'apimartifacts/policy.xml': opened })
  const { status, stdout } = check('--base', 'HEAD')
  expect(status).toBe(0)
  expect(stdout).toContain(
    '  + 1 operation of orders (list-items) becomes callable from https://new.contoso.com, because of'
  )
})

test('a client that comes with the widening promises nothing yet', () => {
  const client = '  - { name: shop, origin: "https://new.contoso.com", apis: [orders] }\n'
  commit(folder(), { ...NO_MISTAKE, [CONFIGURATION]: 'version: 1\nfail-on-widened: any\n' })
  write(folder(), {
    'apimartifacts/policy.xml': GLOBAL['apimartifacts/policy.xml']!.replace(
      '<origin>',
      '<origin>https://new.contoso.com</origin><origin>'
    ),
    [CONFIGURATION]: `version: 1\nfail-on-widened: any\nclients:\n${client}`
  })
  const { status, stdout } = check('--base', 'HEAD')
  expect(status).toBe(1)
  expect(stdout).toContain('(refused)')
})

test('an ignore that comes to stand beside another finding is reported', () => {
  const accepting = (origin: string): Readonly<Record<string, string>> => ({
    'apimartifacts/policy.xml': GLOBAL['apimartifacts/policy.xml']!.replace(
      '<origin>',
      `<!-- apim-cors-ignore cors-origin-insecure: legacy --><origin>${origin}</origin>\n<origin>`
    )
  })
  const told = 'This change accepts a finding of cors-origin-insecure in global.\n'
  commit(folder(), { ...NO_MISTAKE, ...accepting('http://old.contoso.com') })
  write(folder(), {
    'apimartifacts/policy.xml': `\n${accepting('http://old.contoso.com')['apimartifacts/policy.xml']}`
  })
  expect(check('--base', 'HEAD').stdout).not.toContain(told)
  write(folder(), accepting('http://evil.example.com'))
  expect(check('--base', 'HEAD').stdout).toContain(told)
})

test('a change that hides the policies of the base is not judged to be good', () => {
  const template = JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    resources: [
      {
        type: 'Microsoft.ApiManagement/service/policies',
        apiVersion: '2022-08-01',
        name: 'shop/policy',
        properties: { format: 'rawxml', value: '<policies><inbound /></policies>' }
      }
    ]
  })
  const loose = { 'loose/a.xml': '<policies><inbound><cors /></inbound></policies>' }
  commit(folder(), { 'main.json': template })
  renameSync(join(folder(), 'main.json'), join(folder(), 'main.txt'))
  symlinkSync('main.txt', join(folder(), 'main.json'))
  expect(check('--base', 'HEAD').status).toBe(3)
  expect(check().status).toBe(0)
  rmSync(join(folder(), 'main.json'))
  commit(folder(), loose)
  renameSync(join(folder(), 'loose'), join(folder(), 'elsewhere.d'))
  symlinkSync('elsewhere.d', join(folder(), 'loose'))
  expect(check('--base', 'HEAD').stdout).toContain('loose is a symbolic link')
  expect(check('--base', 'HEAD').status).not.toBe(0)
})
