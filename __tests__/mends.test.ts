import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../src/commands/check.js'
import { memos } from '../src/core/memo.js'
import { findConfiguration } from '../src/engine/configuration/find-configuration.js'
import { proposeMends } from '../src/engine/mend.js'
import { mendsAlone } from '../src/engine/mend-trial.js'
import { understand } from '../src/engine/understand.js'
import { RULES } from '../src/rules/index.js'
import { workingTree } from '../src/sources/working-tree.js'
import { temporaryFolder } from './github/temporary-folder.js'
import { expectGolden } from './golden.js'

const TERMINAL = { colour: false, width: 110 }
const folder = temporaryFolder()

/** A case is a repository before and after its mends, byte for byte, and what the command says about them. */
describe('check --fix', () => {
  test.each(readdirSync('__tests__/mends').sort())('%s', (name) => {
    const home = `__tests__/mends/${name}`
    cpSync(`${home}/before`, folder(), { recursive: true })
    const { output } = check(folder(), { format: 'text', fix: true }, TERMINAL)
    expectGolden(`${output.split('\n\n')[0]}\n`, `${home}/expected.txt`)
    if (process.env['UPDATE_GOLDEN'] === '1') {
      rmSync(`${home}/after`, { recursive: true, force: true })
      cpSync(folder(), `${home}/after`, { recursive: true })
    }
    expect(bytesOf(folder())).toEqual(bytesOf(`${home}/after`))
    // What proves itself is made at once, so a second run has nothing to do.
    const again = check(folder(), { format: 'text', fix: true }, TERMINAL)
    expect(again.output).not.toMatch(/^mended/m)
    expect(bytesOf(folder())).toEqual(bytesOf(`${home}/after`))
  })
})

function bytesOf(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path)).toString('latin1')]))
}

/** Mends of fixtures that are right not to be made, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'cors-not-inherited/arm-string': 'not offered: the policy stands in a JSON string',
  'cors-not-inherited/workspace-chain': 'refused: the <cors> of the workspace would then stand behind the global one'
}

const rulesWithMend = new Map<string, ReturnType<typeof mendsOfFixtures>>(
  RULES.map(({ id }) => [id, mendsOfFixtures(id)])
)

function mendsOfFixtures(rule: string): readonly { readonly name: string; readonly proven: boolean }[] {
  return readdirSync(`__tests__/rules/${rule}`).flatMap((name) => {
    const tree = workingTree(`${process.cwd()}/__tests__/rules/${rule}/${name}`)
    const configuration = findConfiguration(tree, '')
    const settings = { failOn: 'error', rules: RULES, configuration, today: '2026-11-22' } as const
    const nextMemo = memos()
    const head = understand(tree, settings, { memo: nextMemo() })
    const own = head.mends.filter(({ finding }) => finding.rule === rule)
    if (own.length === 0) return []
    const proposed = proposeMends(own, tree)
    const proven = mendsAlone({ tree, settings, head, nextMemo }, proposed, proposed.length)
    const findings = new Set(proven.flatMap((mend) => mend.findings.map(({ fingerprint }) => fingerprint)))
    return [{ name: `${rule}/${name}`, proven: own.every(({ finding }) => findings.has(finding.fingerprint)) }]
  })
}

describe('the mends of the fixtures prove themselves', () => {
  const cases = [...rulesWithMend.values()].flat()
  test.each(cases)('$name', ({ name, proven }) => expect(proven).toBe(!(name in EXCEPTIONS)))

  test('and there are no other exceptions', () => {
    const names = cases.filter(({ proven }) => !proven).map(({ name }) => name)
    expect(names.sort()).toEqual(Object.keys(EXCEPTIONS).sort())
  })
})

test.each(RULES.map(({ id }) => id))('the page of %s says whether check --fix mends it', (id) => {
  const page = readFileSync(`docs/rules/${id}.md`, 'utf8')
  expect(page.includes('](../mends.md)')).toBe(rulesWithMend.get(id)?.some(({ proven }) => proven))
})
