import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMMAND_LINE, run } from './product.js'
import { parseReport } from './report.js'
import { api, CUT_OFF, GLOBAL, write } from './repositories.js'

const APIS = Array.from({ length: 500 }, (_, index) => `api-${index}`)

// Its report is larger than what a pipe or a socket holds.
const folder = mkdtempSync(join(tmpdir(), 'gate-'))
beforeAll(() => {
  write(folder, GLOBAL)
  for (const id of APIS) write(folder, api(id, CUT_OFF))
})
afterAll(() => rmSync(folder, { recursive: true }))

function start(args: readonly string[], stdout: 'pipe' | number = 'pipe') {
  const child = spawn(process.execPath, [COMMAND_LINE, ...args], { cwd: folder, stdio: ['ignore', stdout, 'pipe'] })
  const errors: string[] = []
  child.stderr?.on('data', (chunk) => errors.push(String(chunk)))
  return { child, ended: once(child, 'close').then(([code]) => ({ code, stderr: errors.join('') })) }
}

test('a large report arrives whole, however slowly it is read', async () => {
  const { child, ended } = start(['check', '--format', 'json'])
  const chunks: string[] = []
  for await (const chunk of child.stdout ?? []) {
    chunks.push(String(chunk))
    if (chunks.length < 4) await new Promise((resume) => setTimeout(resume, 50))
  }
  expect(await ended).toEqual({ code: 1, stderr: '' })
  const paths = parseReport(chunks.join('')).findings.map(({ path }) => path)
  expect(paths).toEqual(APIS.map((id) => `apimartifacts/apis/${id}/policy.xml`).sort())
})

test.each([['text'], ['json'], ['github']])(
  'a reader that goes away early is no error, and does not change the exit code (%s)',
  async (format) => {
    const { child, ended } = start(['check', '--format', format])
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await ended).toEqual({ code: 1, stderr: '' })
  }
)

const onLinux = existsSync('/dev/full') ? test : test.skip

onLinux('a full disk is an error', async () => {
  const { ended } = start(['tree'], openSync('/dev/full', 'w'))
  expect(await ended).toEqual({ code: 3, stderr: expect.stringMatching(/^The output cannot be written: ENOSPC/) })
})

test('nothing in a pipe is coloured', () => {
  for (const args of [['check'], ['preflight', '--api', 'api-1', '--origin', 'https://a.example']]) {
    expect(run(folder, ...args).stdout).not.toContain('\u001b')
  }
})
