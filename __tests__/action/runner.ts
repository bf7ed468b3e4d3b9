/** A workflow command as the runner understood it. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** What a runner makes of a step's output. */
export interface Understood {
  /** Every command that it obeyed. */
  readonly commands: readonly WorkflowCommand[]
  /** What it showed while commands were stopped. */
  readonly quoted: string
}

/**
 * Reads a step's output as the runner does: any of the three line ends ends a line, `::` counts behind blanks, `##[` anywhere.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function understand(output: string): Understood {
  const commands: WorkflowCommand[] = []
  const quoted: string[] = []
  let stopped: string | null = null
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = parse(line)
    if (stopped !== null) {
      if (command?.name === stopped) stopped = null
      else quoted.push(line)
    } else if (command?.name === 'stop-commands') {
      stopped = command.message
    } else if (command) commands.push(command)
  }
  if (stopped !== null) throw new Error('commands were stopped and never started again')
  return { commands, quoted: quoted.join('\n') }
}

function parse(line: string): WorkflowCommand | null {
  const blank = /^[\s\u0085]*/.exec(line)?.[0].length ?? 0
  const end = line.startsWith('::', blank) ? line.indexOf('::', blank + 2) : -1
  if (end >= 0) return command(line.slice(blank + 2, end), ',', line.slice(end + 2))
  const legacy = line.indexOf('##[')
  const bracket = line.indexOf(']', legacy)
  return legacy >= 0 && bracket >= 0 ? command(line.slice(legacy + 3, bracket), ';', line.slice(bracket + 1)) : null
}

function command(head: string, separator: string, message: string): WorkflowCommand {
  const space = head.indexOf(' ')
  const pairs = space < 0 ? [] : head.slice(space + 1).split(separator)
  return {
    name: space < 0 ? head : head.slice(0, space),
    properties: Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))])
    ),
    message: unescaped(message)
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }

function unescaped(text: string): string {
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => ESCAPES[code] ?? code)
}
