import { workflowCommand } from '../reporters/encode.js'

/** Says what went wrong besides the verdict. */
export function notice(message: string): string {
  return `${workflowCommand('notice', { title: 'apim-cors-gate' }, message)}\n`
}
