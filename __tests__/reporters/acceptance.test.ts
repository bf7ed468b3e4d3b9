import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeRepository } from '../../src/commands/judge-repository.js'
import { openRepository } from '../../src/commands/open-repository.js'
import type { Finding } from '../../src/core/finding.js'
import { wholeFile } from '../../src/core/problem.js'
import type { GateResult } from '../../src/engine/gate-result.js'
import { acceptance } from '../../src/reporters/acceptance.js'
import { copyExample } from '../command-line/repositories.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { STOREFRONT } from './storefront.js'

const folder = temporaryFolder()
const LINKS = { repository: null, rulePages: null }
const [FINDING] = STOREFRONT.findings as readonly [Finding]

function judged(): GateResult {
  const given = { config: null, failOn: null, environment: null, revisions: 'current' } as const
  return judgeRepository(openRepository(folder()), given, null).result
}

function block(markdown: string): string {
  return /```\w+\n([\s\S]*?)\n```/.exec(markdown)?.[1] ?? ''
}

test('what is copied from a comment accepts the finding', () => {
  copyExample('storefront', folder())
  const inText = judged().findings.filter(({ location }) => location.path.endsWith('.xml') && location.line > 1)
  expect(inText.length).toBeGreaterThan(2)
  for (const { rule, scope } of inText) {
    const found = judged().findings.find((finding) => finding.rule === rule && finding.scope === scope) as Finding
    const file = join(folder(), found.location.path)
    const lines = readFileSync(file, 'utf8').split('\n')
    writeFileSync(file, lines.toSpliced(found.location.line - 1, 0, block(acceptance(found, LINKS))).join('\n'))
  }
  const accepted = judged().ignored.map(({ finding, reason }) => [finding.rule, finding.scope, reason])
  expect(accepted).toEqual(expect.arrayContaining(inText.map(({ rule, scope }) => [rule, scope, 'reason'])))
})

test('a file that is no policy text is named in the configuration', () => {
  copyExample('storefront', folder())
  const entries = judged().findings.map((finding) =>
    block(acceptance({ ...finding, location: wholeFile(finding.location.path) }, LINKS))
  )
  writeFileSync(
    join(folder(), 'apim-cors-gate.yml'),
    `version: 1\nignores:\n${entries.map((entry) => entry.replace('ignores:\n', '')).join('\n')}\n`
  )
  const given = {
    config: join(folder(), 'apim-cors-gate.yml'),
    failOn: null,
    environment: null,
    revisions: 'current'
  } as const
  const { findings, ignored } = judgeRepository(openRepository(folder()), given, null).result
  expect({ findings, ignored: ignored.length }).toEqual({ findings: [], ignored: entries.length })
})

test.each<[string, Partial<Finding>, string]>([
  ['what judges ignores', { rule: 'ignore-unused' }, 'rules:\n  ignore-unused: note'],
  [
    'a file that cannot be read',
    { rule: 'policy-unreadable' },
    'ignores:\n  - rule: policy-unreadable\n    path: apimartifacts/apis/test-api/policy.xml\n    reason: reason'
  ],
  [
    'a path that YAML would read otherwise',
    { location: { ...FINDING.location, path: 'a: b/main.bicep' } },
    'ignores:\n  - rule: cors-not-inherited\n    path: "a: b/main.bicep"\n    reason: reason'
  ]
])('%s', (_name, finding, expected) => {
  expect(block(acceptance({ ...FINDING, ...finding }, LINKS))).toBe(expected)
})
