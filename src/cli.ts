import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { CHECK_FORMATS, type CheckOptions, check } from './commands/check.js'
import { type EffectiveOptions, effective } from './commands/effective.js'
import type { Outcome } from './commands/outcome.js'
import { type PreflightOptions, preflight } from './commands/preflight.js'
import { terminalOf } from './commands/terminal.js'
import { type TreeOptions, tree } from './commands/tree.js'
import { UserError } from './core/user-error.js'
import { TOOL_VERSION } from './core/version.js'
import { safeLines, safeText } from './reporters/encode.js'

// A reader such as `head` closes the pipe as soon as it has enough: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`The output cannot be written: ${safeLines(error.message)}\n`)
  process.exitCode = 3
})

const terminal = terminalOf(process.stdout, process.env)
const program = new Command('apim-cors-gate')
  .description(
    'Which browser origins can call which operation of an Azure API Management service, from the files of a repository.'
  )
  .version(TOOL_VERSION)
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(safeLines(text)) })
  .showHelpAfterError('(--help shows every option)')
  .addHelpText(
    'after',
    '\nExit code: 0 pass or allowed, 1 findings that fail or a blocked call,\n           2 wrong usage, 3 incomplete or an unknown verdict'
  )

program
  .command('check')
  .description('report what is misconfigured')
  .argument('[path]', 'a folder of the repository, or one root file such as main.bicep', '.')
  .addOption(new Option('--format <format>', 'how to print').choices(CHECK_FORMATS).default('text'))
  .option(
    '--config <file>',
    'the configuration (default: .github/apim-cors-gate.yml of the folder, or of one above it)'
  )
  .option('--environment <name>', 'the only environment to judge (default: each one that is found, and none)')
  .addOption(
    new Option('--fail-on <severity>', 'lowest severity that fails (default: error)').choices([
      'error',
      'warning',
      'note',
      'never'
    ])
  )
  .option('--base <revision>', 'compare with this commit, branch or tag, or with a folder')
  .addOption(
    new Option(
      '--gate <gate>',
      'fail for what the base does not have, or for everything (default: new with --base)'
    ).choices(['new', 'all'])
  )
  .addOption(
    new Option('--revisions <which>', 'the revisions of the APIs that are judged (default: current)').choices([
      'current',
      'all'
    ])
  )
  .option('--fix', 'mend in place what can be mended without a doubt, then report what is left')
  .action((path: string, options: CheckOptions) => finish(check(path, options, terminal)))

program
  .command('effective')
  .description('print the effective policy of an operation, or of every operation of an API')
  .argument('[path]', 'a folder of the repository, or one root file such as main.bicep', '.')
  .requiredOption('--api <id>', 'the API')
  .option('--operation <id>', 'the operation; all of the API without it')
  .option('--product <id>', 'the product whose key the call carries')
  .option('--environment <name>', 'the environment to ask (default: the repository as it is, or the first one)')
  .option('--section <name>', 'inbound, backend, outbound or on-error')
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
  .action((path: string, options: EffectiveOptions) => finish(effective(path, options)))

program
  .command('preflight')
  .description('show step by step whether a page may make a call')
  .argument('[path]', 'a folder of the repository, or one root file such as main.bicep', '.')
  .requiredOption('--origin <origin>', 'the origin of the page, such as https://shop.contoso.com')
  .requiredOption('--api <id>', 'the API')
  .option('--operation <id>', 'the operation; without it, one for each different policy and verdict of the API')
  .option('--method <method>', 'the method (default: the one of the operation)')
  .option('--header <name>', 'a header that the page sets, as NAME or NAME: VALUE; may be repeated', collect)
  .option('--credentials', 'the page sends cookies or other credentials')
  .addOption(
    new Option('--key <place>', 'how the subscription key travels (default: header where one is required)').choices([
      'header',
      'query',
      'none'
    ])
  )
  .option('--product <id>', 'the product whose key the call carries')
  .option('--environment <name>', 'the environment to ask (default: the repository as it is, or the first one)')
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
  .action((path: string, options: PreflightOptions) => finish(preflight(path, options, terminal)))

program
  .command('tree')
  .description('print scopes, documents and links')
  .argument('[path]', 'a folder of the repository, or one root file such as main.bicep', '.')
  .option('--environment <name>', 'the environment to ask (default: the repository as it is, or the first one)')
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
  .action((path: string, options: TreeOptions) => finish(tree(path, options)))

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  if (value === '') throw new InvalidArgumentError('Name the header.')
  return [...previous, value]
}

function finish({ output, notes = [], exitCode }: Outcome): void {
  process.exitCode = exitCode
  for (const note of notes) process.stderr.write(`${safeText(note)}\n`)
  process.stdout.write(output)
}

try {
  program.parse()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof UserError) {
    process.stderr.write(`${safeLines(error.message)}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(
      `apim-cors-gate failed; please report this:\n${safeLines(String(error instanceof Error ? error.stack : error))}\n`
    )
    process.exitCode = 3
  }
}
