import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../github/temporary-folder.js'
import { run } from './product.js'
import { check, type Report } from './report.js'
import { api, type Files, INHERITING, LFS_POINTER, NO_MISTAKE, ONE_MISTAKE, policy, write } from './repositories.js'

const folder = temporaryFolder()
const BAD = 'apimartifacts/apis/bad'
const MISTAKE = 'cors-not-inherited apimartifacts/apis/cut/policy.xml:2'

/** `rule path:line message` */
function findings({ findings: list }: Report): readonly string[] {
  return list.map(({ rule, path, line, message }) => `${rule} ${path}:${line} ${message}`)
}

/** `kind path:line message` */
function problems({ coverage: { policyDocuments, ...kinds } }: Report): readonly string[] {
  return Object.entries(kinds).flatMap(([kind, list]) =>
    list.map(({ path, line, message }) => `${kind} ${path}:${line} ${message}`)
  )
}

const ENTITIES = `<!DOCTYPE policies [<!ENTITY lol "lol"><!ENTITY out SYSTEM "file:///etc/passwd">]>\n${policy('&out;')}`
const DEEP = policy('<choose>'.repeat(10_000) + '</choose>'.repeat(10_000))
const LARGE = policy(`<!-- ${'x'.repeat(5_000_000)} -->`)

test.each<[string, Files, readonly string[]]>([
  [
    'a policy that is no XML',
    api('bad', '<policies>\n  <inbound>\n</policies>'),
    [`policy-unreadable ${BAD}/policy.xml:2`, '<inbound> is never closed']
  ],
  ['10,000 nested elements', api('bad', DEEP), [`policy-unreadable ${BAD}/policy.xml:2`, 'deeper than 128 elements']],
  ['5 MB of policy', api('bad', LARGE), [`policy-unreadable ${BAD}/policy.xml:1`, 'longer than 1048576 characters']],
  ['5 MB of loose policy', { 'loose.xml': LARGE }, ['policy-unreadable loose.xml:1', 'longer than 1048576 characters']],
  ['a DOCTYPE with entities', api('bad', ENTITIES), [`policy-unreadable ${BAD}/policy.xml:1`, 'DOCTYPE']],
  [
    'a fragment cycle',
    {
      ...api('bad', policy('<base /><include-fragment fragment-id="one" />')),
      'apimartifacts/policyFragments/one/policy.xml': '<fragment>\n<include-fragment fragment-id="two" />\n</fragment>',
      'apimartifacts/policyFragments/two/policy.xml': '<fragment>\n<include-fragment fragment-id="one" />\n</fragment>'
    },
    [
      'fragment-unresolved apimartifacts/policyFragments/one/policy.xml:2',
      'fragment-unresolved apimartifacts/policyFragments/two/policy.xml:2'
    ]
  ]
])('%s is a finding, and the rest is judged', (_name, files, expected) => {
  write(folder(), { ...ONE_MISTAKE, ...files })
  const { status, report, stderr } = check(folder())
  expect(findings(report).join('\n')).toContain(MISTAKE)
  for (const text of expected) expect(findings(report).join('\n')).toContain(text)
  expect(problems(report)).toEqual([])
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  // A finding is no hole in the run.
  expect(check(folder(), '--fail-on', 'never').status).toBe(0)
})

test.each<[string, Files, string]>([
  [
    'broken JSON',
    { ...api('bad', INHERITING), [`${BAD}/apiInformation.json`]: '{\n  "properties": {' },
    `unreadable ${BAD}/apiInformation.json:2 ${BAD}/apiInformation.json is not valid JSON: close brace expected`
  ],
  [
    'a broken OpenAPI document',
    { ...api('bad', INHERITING), [`${BAD}/specification.json`]: '[1,\n2' },
    `unreadable ${BAD}/specification.json:2 ${BAD}/specification.json is not valid JSON: close bracket expected`
  ],
  [
    'broken YAML',
    {
      ...api('orders', INHERITING),
      'apimartifacts/apis/bad/apiInformation.json': '{}',
      'apimartifacts/apis/bad/specification.yaml': 'openapi: 3.0.1\npaths:\n  /a: [\n'
    },
    `unreadable ${BAD}/specification.yaml:4 ${BAD}/specification.yaml is not valid YAML: unexpected end of the stream within a flow collection`
  ],
  [
    'two folders of one API',
    { ...api('bad', INHERITING), ...api('bad;rev=1', INHERITING) },
    `skipped ${BAD};rev=1/apiInformation.json:1 ${BAD};rev=1 claims revision 1 of API bad, as ${BAD} does, and is left out: rename or remove one of the two folders`
  ]
])('%s is named, and the rest is judged', (_name, files, expected) => {
  write(folder(), { ...ONE_MISTAKE, ...files })
  const { status, report, stderr } = check(folder())
  expect(problems(report)).toEqual([expected])
  expect(findings(report)).toEqual([expect.stringContaining(MISTAKE)])
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
})

function namedPipe(path: string): void {
  execFileSync('mkfifo', [path])
}

function forbidden(path: string): void {
  writeFileSync(path, INHERITING)
  chmodSync(path, 0)
}

function linkToPasswords(path: string): void {
  symlinkSync('/etc/passwd', path)
}

function largeFilePointer(path: string): void {
  writeFileSync(path, LFS_POINTER)
}

const isRoot = process.getuid?.() === 0
const CANNOT_BE_HAD = [
  ['a symbolic link to a file outside', linkToPasswords, 'skipped', 'is a symbolic link, and links are not followed'],
  ['a named pipe', namedPipe, 'unreadable', 'is not a regular file'],
  [
    'a Git LFS pointer',
    largeFilePointer,
    'unreadable',
    'is a Git LFS pointer: check the repository out with its large files'
  ],
  ...(isRoot
    ? []
    : ([['a forbidden file', forbidden, 'unreadable', 'may not be read: the permission is missing']] as const))
] as const

if (process.platform !== 'win32') {
  test.each(CANNOT_BE_HAD)('%s in place of a policy cuts the run short', (_name, make, kind, failure) => {
    write(folder(), NO_MISTAKE)
    mkdirSync(join(folder(), BAD))
    make(join(folder(), BAD, 'policy.xml'))
    const { status, report } = check(folder())
    expect(problems(report)).toEqual([`${kind} ${BAD}/policy.xml:1 ${BAD}/policy.xml ${failure}`])
    expect({ status, result: report.result }).toEqual({ status: 3, result: 'incomplete' })
    expect(run(folder(), 'check').stdout).toContain(`  ${BAD}/policy.xml ${failure}\n`)
    expect(run(folder(), 'check', '--format', 'github').stdout).toContain(
      `\n::error file=${BAD}/policy.xml,title=apim-cors-gate::The run was cut short, so nothing is proven: ${BAD}/policy.xml ${failure}.\n`
    )
  })

  test.each<[number, readonly string[]]>([
    [3, ['tree']],
    [3, ['effective', '--api', 'orders']],
    // What it answers is known all the same.
    [0, ['preflight', '--api', 'orders', '--origin', 'https://shop.contoso.com']]
  ])('exit code %d, and a line on the standard error about what was not read: %j', (status, args) => {
    write(folder(), NO_MISTAKE)
    write(folder(), { [`${BAD}/policy.xml`]: LFS_POINTER })
    expect(run(folder(), ...args)).toMatchObject({
      status,
      stderr: `The run was cut short, so nothing is proven: ${BAD}/policy.xml is a Git LFS pointer: check the repository out with its large files.\n`
    })
  })

  test.each(CANNOT_BE_HAD)('%s does not hide what the rest says', (_name, make) => {
    write(folder(), ONE_MISTAKE)
    mkdirSync(join(folder(), BAD))
    make(join(folder(), BAD, 'policy.xml'))
    const { status, report } = check(folder())
    expect(findings(report)).toEqual([expect.stringContaining(MISTAKE)])
    expect(status).toBe(1)
  })
}

test('what could not be read is not called consistent', () => {
  write(folder(), { ...NO_MISTAKE, ...api('bad', INHERITING), [`${BAD}/specification.json`]: '{' })
  const { status, stdout } = run(folder(), 'check')
  expect(status).toBe(0)
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^✓ .*: CORS is consistent in what could be read\.$/)
})

const NOTHING =
  /^✓ No API Management files, so there is nothing to check\. Looked for APIOps folders .* <policies> or <fragment>.*\.\n$/

test('a folder without API Management files passes and says what was looked for', () => {
  write(folder(), { 'src/index.js': 'export {}', 'web.xml': '<configuration><policies /></configuration>' })
  expect(run(folder(), 'check')).toEqual({ status: 0, stdout: expect.stringMatching(NOTHING), stderr: '' })
  expect(check(folder())).toMatchObject({ status: 0, report: { result: 'pass', findings: [], services: [] } })
  expect(run(folder(), 'tree').stdout).toBe('No API Management service was found.\n')
})

test('100,000 files without any policy', () => {
  for (let index = 0; index < 100; index++) {
    const below = join(folder(), `package-${index}`)
    mkdirSync(below)
    for (let file = 0; file < 1000; file++) writeFileSync(join(below, `data-${file}.${file % 2 ? 'js' : 'json'}`), '')
  }
  expect(run(folder(), 'check')).toEqual({ status: 0, stdout: expect.stringMatching(NOTHING), stderr: '' })
}, 120_000)
