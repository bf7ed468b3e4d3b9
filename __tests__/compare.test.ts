import { readdirSync } from 'node:fs'
import { memos } from '../src/core/memo.js'
import { reach } from '../src/cors/reach.js'
import type { ReachRow } from '../src/cors/reach-row.js'
import { analyse } from '../src/engine/analyse.js'
import { changeCauses } from '../src/engine/change-cause.js'
import { DEFAULT_CONFIGURATION } from '../src/engine/configuration/configuration.js'
import type { GateResult } from '../src/engine/gate-result.js'
import { judge } from '../src/engine/judge.js'
import { pairServices } from '../src/engine/pair-services.js'
import { reachChanges } from '../src/engine/reach-change.js'
import { understand } from '../src/engine/understand.js'
import { changeSentence } from '../src/reporters/change-words.js'
import { lineName } from '../src/reporters/place.js'
import { RULES } from '../src/rules/index.js'
import { workingTree } from '../src/sources/working-tree.js'
import { expectGolden } from './golden.js'

const FOLDER = '__tests__/compare'
const SETTINGS = { failOn: 'error', rules: RULES, configuration: DEFAULT_CONFIGURATION, today: '2026-11-22' } as const

/** A case is a repository before and after a change, and what the change does. */
describe.each(readdirSync(FOLDER).sort())('%s', (name) => {
  test('what the change does', () => {
    expectGolden(told(compared(`${FOLDER}/${name}`, true)), `${FOLDER}/${name}/expected.txt`)
  })

  test('APIs that the change does not touch have no part in it', () => {
    const [base, head] = ['base', 'head'].map((side) =>
      analyse(workingTree(`${process.cwd()}/${FOLDER}/${name}/${side}`))
    )
    const after = head?.services.map(({ plain }) => plain) ?? []
    const paired = pairServices(base?.services ?? [], after).map(({ plain }) => plain)
    const rows = (side: typeof paired): readonly ReachRow[] =>
      side.flatMap(({ service, chains }) => reach(service, chains))
    const all = reachChanges(rows(paired), rows(after), changeCauses(paired, after))
    const { comparison, services } = compared(`${FOLDER}/${name}`, true)
    // With environments, what is compared is not only the services as they are.
    if (services.every(({ environments }) => environments.length === 0)) expect(comparison?.changes).toEqual(all)
  })

  test('what both sides have in common makes no difference when it is read once', () => {
    const [once, twice] = [true, false].map((shares) => compared(`${FOLDER}/${name}`, shares))
    expect({ ...once, reach: once?.reach }).toEqual({ ...twice, reach: twice?.reach })
  })
})

test.each(readdirSync('__tests__/rules').sort())('the fixtures of %s do not differ from themselves', (rule) => {
  for (const name of readdirSync(`__tests__/rules/${rule}`)) {
    const { findings, comparison } = compared(`__tests__/rules/${rule}/${name}`, true, ['', ''])
    expect(findings.filter(({ state }) => state !== 'existing')).toEqual([])
    expect([comparison?.changes, comparison?.mended]).toEqual([[], []])
  }
})

function compared(folder: string, shares: boolean, [before, after] = ['base', 'head']): GateResult {
  const nextMemo = memos()
  const tree = (side = ''): ReturnType<typeof workingTree> => workingTree(`${process.cwd()}/${folder}/${side}`)
  const head = understand(tree(after), SETTINGS, { memo: nextMemo() })
  const base = understand(tree(before), SETTINGS, { memo: (shares ? nextMemo : memos())(), head })
  return judge(head, SETTINGS, { gate: 'new', baseline: { status: 'given', commit: '0'.repeat(40) }, base })
}

function told({ result, findings, comparison, services }: GateResult): string {
  const spelling = { name: (text: string) => text, place: lineName, namesService: services.length > 1 }
  const lines = [
    ...findings.map((finding) => line(finding.state ?? 'none', finding)),
    ...(comparison?.mended ?? []).map((finding) => line('mended', finding)),
    ...(comparison?.gone ?? []).map((service) => `gone: service ${service}`),
    ...(comparison?.changes ?? []).map((change) => `${change.kind}: ${changeSentence(change, spelling)}`),
    result
  ]
  return lines.map((text) => `${text}\n`).join('')
}

function line(state: string, { severity, rule, scope, location }: GateResult['findings'][number]): string {
  return `${state}: ${severity} ${rule} in ${scope} at ${lineName(location)}`
}
