import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Git } from '../../src/git/git.js'
import { openGit } from '../../src/git/git.js'

/** Nothing of the machine's own configuration reaches the tests. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z'
}

/** Runs git as a person would, and returns what it prints. */
export function git(folder: string, ...command: readonly string[]): string {
  return execFileSync('git', command, { cwd: folder, env: ENVIRONMENT, encoding: 'utf8', stdio: 'pipe' }).trim()
}

export function opened(folder: string): Git {
  const found = openGit(folder, ENVIRONMENT)
  if (!found) throw new Error(`${folder} is no repository`)
  return found
}

/** A file by its path; null removes it. */
export type Files = Readonly<Record<string, string | Buffer | null>>

export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) rmSync(join(folder, path), { recursive: true })
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
  }
}

export function initialise(folder: string): string {
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'config', 'uploadpack.allowFilter', 'true')
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(folder, 'config', 'core.autocrlf', 'false')
  return folder
}

/** Commits all files and returns the id of the commit. */
export function commit(folder: string, files: Files, message = 'a change'): string {
  write(folder, files)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', `--message=${message}`)
  return git(folder, 'rev-parse', 'HEAD')
}

/** Clones over the wire, as a runner does, so that depth and filters count. */
export function clone(from: string, to: string, ...options: readonly string[]): string {
  git(dirname(from), 'clone', '--quiet', '--config', 'core.autocrlf=false', ...options, pathToFileURL(from).href, to)
  return to
}
