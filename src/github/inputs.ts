import { getInput } from '@actions/core'
import { UserError } from '../core/user-error.js'
import type { Gate } from '../engine/baseline.js'
import type { FailOn } from '../engine/configuration/configuration.js'
import type { CommentPolicy } from '../reporters/comment.js'

/** The inputs of `action.yml`, read once. Null: not given, so the configuration file or the default decides. */
export interface Inputs {
  readonly path: string
  readonly config: string | null
  readonly environment: string | null
  readonly failOn: FailOn | null
  readonly gate: Gate | null
  readonly comment: CommentPolicy | null
  readonly annotations: boolean
  readonly suggestions: boolean
  readonly sarifFile: string | null
  readonly reportFile: string | null
  readonly githubToken: string | null
}

/** @throws UserError for a value that an input does not have. */
export function readInputs(): Inputs {
  return {
    path: text('path') ?? '.',
    config: text('config'),
    environment: text('environment'),
    failOn: choice('fail-on', ['error', 'warning', 'note', 'never']),
    gate: choice('gate', ['new', 'all']),
    comment: choice('comment', ['never', 'on-findings', 'always']),
    annotations: flag('annotations') ?? true,
    suggestions: flag('suggestions') ?? false,
    sarifFile: text('sarif-file'),
    reportFile: text('report-file'),
    githubToken: text('github-token')
  }
}

function text(name: string): string | null {
  return getInput(name) || null
}

function choice<T extends string>(name: string, values: readonly T[]): T | null {
  const given = text(name)
  if (given === null) return null
  const value = values.find((candidate) => candidate === given)
  if (value !== undefined) return value
  throw new UserError(`${name} must be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}, not '${given}'`)
}

function flag(name: string): boolean | null {
  const value = choice(name, ['true', 'false'])
  return value === null ? null : value === 'true'
}
