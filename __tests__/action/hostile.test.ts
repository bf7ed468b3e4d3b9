import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RULES } from '../../src/rules/index.js'
import { run } from '../command-line/product.js'
import { parseReport } from '../command-line/report.js'
import { startGitHub } from '../github-api/git-hub.js'
import { HOSTILE_OPERATION, INHERITING_API, WEAPONS, writeHostileRepository } from './hostile-repository.js'
import { markerOf, stepOf } from './pull-request-job.js'
import { jobFolders, runAction } from './run-action.js'
import { understand } from './runner.js'

// Windows has no such names.
const suite = process.platform === 'win32' ? describe.skip : describe

const folder = mkdtempSync(join(tmpdir(), 'gate-'))
const { workspace } = jobFolders(folder)
const API = INHERITING_API
const [PRODUCT = ''] = WEAPONS
const CALL = ['--api', API, '--operation', HOSTILE_OPERATION]
const PAGE = ['--origin', 'https://shop.contoso.com']

const COMMANDS: readonly (readonly [number, ...(readonly string[])])[] = [
  [1, 'check'],
  [1, 'check', '--format', 'json'],
  [1, 'check', '--format', 'markdown'],
  // The hostile repository has files that cannot be read.
  [3, 'tree'],
  [3, 'tree', '--format', 'json'],
  [3, 'effective', '--api', API],
  [3, 'effective', ...CALL],
  [3, 'effective', ...CALL, '--format', 'json'],
  [3, 'effective', ...CALL, '--product', PRODUCT],
  [0, 'preflight', ...CALL, ...PAGE],
  [0, 'preflight', ...CALL, ...PAGE, '--format', 'json'],
  [2, 'effective', '--api', '::error::forgery'],
  [2, 'effective', '--api', API, '--operation', 'none'],
  [2, 'effective', '--api', API, '--product', 'none']
]

// Our own: line ends, the tabs of a policy, the zero-width space that breaks mentions, the colour of an emoji.
const OURS = /\n|\t|\u200b|\ufe0f/g
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u
const IGNORE = /^<!-- apim-cors-ignore [a-z-]+: reason -->$/

suite('a hostile repository', () => {
  beforeAll(() => writeHostileRepository(workspace))
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(COMMANDS.map(([status, ...args]) => ({ title: JSON.stringify(args), status, args })))(
    'commands nobody: $title',
    ({ args, status }) => {
      const actual = run(workspace, ...args)
      const output = `${actual.stdout}\n${actual.stderr}`
      expect(actual.status).toBe(status)
      expect(understand(output).commands).toEqual([])
      expect(INVISIBLE.exec(output.replaceAll(OURS, ''))).toBeNull()
      expect(output).toMatch(/set-output name=stolen::yes|error::forged/)
      expect(output).not.toContain('please report this')
      // What the links in it point to.
      expect(output).not.toContain('root:')
    }
  )

  test('reads true in JSON, whatever was escaped', () => {
    const { findings } = parseReport(run(workspace, 'check', '--format', 'json').stdout)
    const paths = findings.filter(({ rule }) => rule === 'cors-not-inherited').map(({ path }) => path)
    expect(paths).toEqual(WEAPONS.map((weapon) => `apimartifacts/apis/${weapon}/policy.xml`).sort())
  })

  test('makes the Action say only what it means to', async () => {
    const { commands, annotations, outputs, quoted, stderr, status } = await runAction(folder)
    expect(commands).toEqual(annotations)
    expect({ status, stderr, result: outputs['result'] }).toEqual({ status: 1, stderr: '', result: 'fail' })
    const log = quoted.replaceAll(/\u001b\[[\d;]*m/g, '')
    expect(INVISIBLE.exec(log.replaceAll(OURS, ''))).toBeNull()
    for (const { message } of annotations) expect(INVISIBLE.exec(message.replaceAll(OURS, ''))).toBeNull()
  })

  test('gets annotations of our rules alone, on its files', async () => {
    const titles = [...RULES.map(({ id }) => id), 'apim-cors-gate']
    const { commands } = understand(run(workspace, 'check', '--format', 'github').stdout)
    const { annotations } = await runAction(folder)
    expect(commands).toHaveLength(annotations.length)
    for (const { name, properties } of [...annotations, ...commands]) {
      const { file, title } = properties
      expect(['error', 'warning', 'notice']).toContain(name)
      expect(titles).toContain(title)
      // A path with invisible characters is shown and attaches to nothing; a line end is kept.
      const attaches = file === undefined || file.includes('\\u{') || existsSync(join(workspace, file))
      expect([file, attaches]).toEqual([file, true])
    }
  })

  test('writes nothing into the summary but text', async () => {
    const { summary } = await runAction(folder)
    expectText(summary)
    expect(withoutCode(summary).match(/^#{1,6} .*$/gm)).toEqual([
      expect.stringMatching(/^### ❌ \d+ CORS problems must be mended$/),
      '### Who can call what',
      '### What was read'
    ])
    expect(summary).not.toContain('<!--')
  })

  test('writes nothing into the comment but text and one line of ours', async () => {
    const github = await startGitHub()
    const [base, head] = ['a'.repeat(40), 'b'.repeat(40)]
    github.state.heads.set(7, head)
    const forged = { id: 1, pull: 7, author: 'mallory', body: `### ✅ Everything passed\n${markerOf()}` }
    github.state.comments.push(forged)
    const { status, commands, annotations } = await runAction(folder, stepOf(github, { base, head, merge: head }))
    expect(status).toBe(1)
    expect(commands.filter(({ name }) => name !== 'add-mask')).toEqual(annotations)
    const [, { body } = { body: '' }] = github.state.comments
    await github.stop()
    expectText(body)
    expect(withoutCode(body).match(/^#{1,6} .*$/gm)).toEqual([
      expect.stringMatching(/^### ❌ \d+ new CORS problems must/)
    ])
    // What can be copied to accept a finding holds a rule's id and no more.
    const htmlComments = (body.match(/^.*<!--.*$/gm) ?? []).filter((line) => !IGNORE.test(line))
    expect(htmlComments).toEqual([markerOf()])
    expect(withoutCode(body).match(/<!--/g)).toHaveLength(1)
    expect(INVISIBLE.exec(body.replaceAll(OURS, ''))).toBeNull()
    expect(body.length).toBeLessThanOrEqual(65_536)
  })

  test('a report file with a hostile name is one output', async () => {
    mkdirSync(join(workspace, 'out'), { recursive: true })
    const { outputs, commands, annotations } = await runAction(folder, {
      inputs: { 'report-file': 'out/a\n::error::b\nresult<<x\npass' }
    })
    expect(outputs).toMatchObject({
      result: 'fail',
      'report-file': `${workspace}/out/a\n::error::b\nresult<<x\npass`
    })
    expect(commands).toEqual(annotations)
  })
})

/** No HTML, address, mention or reference but ours. */
function expectText(markdown: string): void {
  const outside = withoutCode(markdown.replace(markerOf(), ''))
  expect(outside.match(/<(?!\/?(?:details|summary|code|br|sub)>)[^\n]*/g)).toBeNull()
  expect(outside.match(/\]\((?!https:\/\/github\.com\/contoso\/)[^\n]*/g)).toBeNull()
  expect(outside.match(/^.*(?:@|(?<!&)#\d|evil\.example|onerror=).*$/gm)).toBeNull()
  expect(outside.split('<details>')).toHaveLength(outside.split('</details>').length)
}

/** What a Markdown renderer would read as Markdown: code spans and fenced blocks left out. */
function withoutCode(markdown: string): string {
  const blocks = markdown.replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
  return blocks.replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, 'CODE')
}
