import { existsSync, readdirSync } from 'node:fs'
import { findConfiguration } from '../src/engine/configuration/find-configuration.js'
import { readConfiguration } from '../src/engine/configuration/read-configuration.js'
import { judge } from '../src/engine/judge.js'
import { reportWeakening } from '../src/engine/report-weakening.js'
import type { Settings } from '../src/engine/settings.js'
import { type Understanding, understand } from '../src/engine/understand.js'
import { renderFindings } from '../src/reporters/text.js'
import { RULES } from '../src/rules/index.js'
import type { FileTree } from '../src/sources/file-tree.js'
import { workingTree } from '../src/sources/working-tree.js'
import { expectGolden } from './golden.js'

/** A case is a small repository and the findings expected in it, as a user sees them. Its rule runs alone. */
describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const folder = `__tests__/rules/${id}`
  const cases = existsSync(folder) ? readdirSync(folder).sort() : ['fires', 'silent']

  test('has a case that fires and one that is silent', () => {
    expect(cases).toEqual(expect.arrayContaining(['fires', 'silent']))
  })

  test.each(cases)('%s', (name) => {
    const tree = workingTree(`${process.cwd()}/${folder}/${name}`)
    // What a rule says about ignores depends on the rules that they name.
    const rules = rule.judgesIgnores ? RULES : [rule]
    const configuration = findConfiguration(tree, '')
    const settings = { failOn: 'error', rules, configuration, today: '2026-11-22' } as const
    const { findings, ...judged } = judge(asChange(understand(tree, settings), tree, settings), settings)
    const result = { ...judged, findings: findings.filter((finding) => finding.rule === id) }
    const readSource = (path: string): string | null => {
      const content = tree.read(path, 1_000_000)
      return 'text' in content ? content.text : null
    }
    const text = renderFindings(result, { colour: false, width: 110, readSource }) || 'No findings.\n'
    if (name === 'fires') expect(text).not.toBe('No findings.\n')
    if (name === 'silent') expect(text).toBe('No findings.\n')
    expectGolden(text, `${folder}/${name}/expected.txt`)
  })
})

/** A case may hold the configuration from before a change in `base.yml`; nothing else was there before. */
function asChange(head: Understanding, tree: FileTree, settings: Settings): Understanding {
  const before = tree.read('base.yml', 1_000_000)
  if (!('text' in before)) return head
  const base = { analyses: [], environments: [], findings: [], ignored: [], mends: [], problems: [] }
  const change = { base: readConfiguration(before.text, 'base.yml'), head: settings.configuration }
  return reportWeakening(head, base, change, settings)
}

test('rules are sorted by id, and each id is a subject and what is wrong with it', () => {
  const ids = RULES.map(({ id }) => id)
  expect(ids).toEqual([...ids].sort())
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
})
