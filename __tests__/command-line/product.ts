import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { jest } from '@jest/globals'

// Processes start slowly on a busy machine.
jest.setTimeout(60_000)

// What users run. While a change of src/ waits for its bundle: UNBUNDLED=1.
const BUNDLED = process.env['UNBUNDLED'] !== '1'

export const COMMAND_LINE = resolve(BUNDLED ? 'dist/cli/index.js' : 'build/src/cli.js')
export const ACTION = resolve(BUNDLED ? 'dist/index.js' : 'build/src/main.js')

const INHERITED = { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'] }

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a script of the product in a process of its own, with nothing in its environment but what a test gives it. */
export function runScript(script: string, args: readonly string[], folder: string, environment: object = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...INHERITED, ...environment },
    maxBuffer: 1 << 28
  })
  return { status, stdout, stderr }
}

/** The same, while the test goes on. */
export async function startScript(
  script: string,
  args: readonly string[],
  folder: string,
  environment: object = {}
): Promise<Run> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...INHERITED, ...environment },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const ended = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { status, stdout, stderr }
}

/** The command line, started in a folder. */
export function run(folder: string, ...args: readonly string[]): Run {
  return runScript(COMMAND_LINE, args, folder)
}
