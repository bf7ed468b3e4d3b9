import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACTION, type Run, startScript } from '../command-line/product.js'
import { type Understood, understand, type WorkflowCommand } from './runner.js'

export const SHA = '0123456789abcdef0123456789abcdef01234567'

export interface Step {
  /** By their names in `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: object
  readonly environment?: Readonly<Record<string, string>>
}

export interface StepResult extends Run, Understood {
  readonly annotations: readonly WorkflowCommand[]
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/** The folders of a job; the workspace is what the runner checks out into. */
export function jobFolders(root: string): { readonly workspace: string; readonly temporary: string } {
  const folders = { workspace: join(root, 'workspace'), temporary: join(root, 'temporary') }
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  return folders
}

/**
 * Runs the Action in a process of its own, as the runner does: inputs and files through the environment, no terminal, and no token but
 * what a test gives. Meanwhile a test may play GitHub.
 */
export async function runAction(
  root: string,
  { inputs = {}, event = {}, environment = {} }: Step = {}
): Promise<StepResult> {
  const { workspace, temporary } = jobFolders(root)
  const file = (name: string, text = ''): string => {
    writeFileSync(join(root, name), text)
    return join(root, name)
  }
  const [stepSummary, outputFile] = [file('step-summary'), file('output')]
  const run = await startScript(ACTION, [], workspace, {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...{ GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary },
    ...{ GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)), GITHUB_EVENT_NAME: 'pull_request' },
    ...{ GITHUB_STEP_SUMMARY: stepSummary, GITHUB_OUTPUT: outputFile },
    ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'contoso/apis', GITHUB_SHA: SHA },
    ...{ GITHUB_ACTION_REPOSITORY: 'contoso/apim-cors-gate', GITHUB_ACTION_REF: 'v0' },
    ...environment
  })
  const understood = understand(`${run.stdout}\n${run.stderr}`)
  return {
    ...run,
    ...understood,
    annotations: understood.commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
    summary: readFileSync(stepSummary, 'utf8'),
    outputs: outputsOf(readFileSync(outputFile, 'utf8'))
  }
}

// name<<delimiter, lines, delimiter
function outputsOf(text: string): Readonly<Record<string, string>> {
  const entries = [...text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)]
  return Object.fromEntries(entries.map(([, name, , value]) => [name, value]))
}
