import { createHash } from 'node:crypto'
import type { Inputs } from './inputs.js'

const LENGTH = 16

/**
 * The hidden line by which a job finds its comment again. Two jobs that say different things have different ones; names come in
 * as a hash, so that none can end the HTML comment.
 */
export function commentMarker(inputs: Pick<Inputs, 'path' | 'environment'>, environment: NodeJS.ProcessEnv): string {
  const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = environment
  const names = JSON.stringify([workflow, job, inputs.path, inputs.environment])
  const key = createHash('sha256').update(names).digest('hex').slice(0, LENGTH)
  return `<!-- apim-cors-gate:${key} -->`
}
