import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a git command printed, or why it gave nothing, as the second half of a sentence. */
export type GitAnswer = { readonly output: Buffer } | GitFailure

export interface GitFailure {
  readonly failure: string
}

export interface GitOptions {
  readonly input?: string
  readonly milliseconds?: number
  /** At most so many bytes are taken. */
  readonly bytes?: number
  /** Gives git the credentials for the remote. */
  readonly authenticated?: boolean
  /** A partial clone fetches nothing; git before 2.45 does not know how to. */
  readonly offline?: boolean
}

/** One repository, as the git program sees it. */
export interface Git {
  /** Whether there are credentials besides those that the repository itself is configured with. */
  readonly hasCredentials: boolean
  run(command: readonly string[], options?: GitOptions): GitAnswer
}

const MEBIBYTE = 1024 * 1024
const USUAL = { milliseconds: 60_000, bytes: 256 * MEBIBYTE }

/**
 * The tree under analysis is not trusted: a folder of it can look like a bare repository whose configuration names a program to run. So
 * nothing is discovered, no hook, monitor or external diff runs, and git never runs inside that tree.
 *
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
 */
const GUARDS: readonly string[] = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'gc.auto=0',
  'maintenance.auto=false'
].flatMap((setting) => ['-c', setting])

const GUARD_ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // A ref can replace an object by another one.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C'
}

/** Variables that lead git to another repository, or to programs; a hook that calls us has some of them set. */
const MISLEADING = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_EXTERNAL_DIFF'
]

/**
 * The repository whose top level is `root`; null if it is not one. The program is looked for on the path of `environment`;
 * `credentials` are further variables, for the commands that talk to the remote.
 */
export function openGit(
  root: string,
  environment: NodeJS.ProcessEnv,
  credentials: Readonly<Record<string, string>> = {}
): Git | null {
  const folder = join(root, '.git')
  if (!existsSync(folder)) return null
  const trusted = Object.entries(environment).filter(([name]) => !MISLEADING.includes(name))
  const usual = { ...Object.fromEntries(trusted), ...GUARD_ENVIRONMENT }
  const leading = [`--git-dir=${folder}`, '-c', `safe.directory=${root}`, ...GUARDS]
  return {
    hasCredentials: Object.keys(credentials).length > 0,
    run(command, options = {}) {
      const limits = { ...USUAL, ...options }
      const { error, status, stdout, stderr } = spawnSync('git', [...leading, ...command], {
        cwd: tmpdir(),
        env: {
          ...usual,
          ...(options.authenticated ? credentials : {}),
          ...(options.offline ? { GIT_NO_LAZY_FETCH: '1' } : {})
        },
        input: options.input ?? '',
        timeout: limits.milliseconds,
        maxBuffer: limits.bytes,
        windowsHide: true
      })
      if (error) return { failure: failureOf(error, limits.milliseconds) }
      return status === 0 ? { output: stdout } : { failure: complaint(stderr.toString(), command[0] ?? '') }
    }
  }
}

function failureOf(error: Error, milliseconds: number): string {
  const code = 'code' in error ? error.code : ''
  if (code === 'ENOENT') return 'git is not installed'
  if (code === 'ETIMEDOUT') return `git gave no answer within ${milliseconds / 1000} seconds`
  return `git could not be run (${code || error.message})`
}

/** The line in which git says what is wrong, without the credentials that an address may hold. */
function complaint(text: string, command: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const line =
    lines.find((candidate) => /^(?:fatal|error|ERROR)\b/.test(candidate)) ?? lines.at(-1) ?? 'no reason given'
  return `git ${command} failed: ${line.trim().replaceAll(/\/\/[^/@\s]*@/g, '//')}`
}
