import type { Severity } from '../../src/core/finding.js'
import { DEFAULT_CONFIGURATION } from '../../src/engine/configuration/configuration.js'
import { understand } from '../../src/engine/understand.js'
import { atRoot } from '../../src/evidence/place.js'
import { corsMissing } from '../../src/rules/cors-missing.js'
import { memoryTree } from '../../src/sources/memory-tree.js'

/** A configured severity takes the place of the rule's own; what the rule itself reports otherwise is never raised. */
test.each<[own: Severity, reported: Severity | null, configured: Severity | 'off' | null, said: Severity | null]>([
  ['warning', null, null, 'warning'],
  ['warning', null, 'error', 'error'],
  ['warning', null, 'note', 'note'],
  ['warning', 'warning', 'error', 'error'],
  ['error', 'warning', null, 'warning'],
  ['error', 'warning', 'error', 'warning'],
  ['error', 'warning', 'warning', 'warning'],
  ['error', 'warning', 'note', 'note'],
  ['warning', 'error', null, 'error'],
  ['warning', 'error', 'error', 'error'],
  ['warning', 'error', 'warning', 'warning'],
  ['warning', 'note', 'error', 'note'],
  ['warning', 'error', 'off', null],
  ['warning', null, 'off', null]
])('a rule of severity %s that reports %s and is configured as %s says %s', (own, reported, configured, said) => {
  const rule = {
    ...corsMissing,
    severity: own,
    *check({ service }: Parameters<typeof corsMissing.check>[0]) {
      for (const document of service.documents) {
        yield { at: atRoot(document), message: 'bad', help: '', ...(reported ? { severity: reported } : {}) }
      }
    }
  }
  const severities = new Map(configured ? [[rule.id, configured] as const] : [])
  const { findings } = understand(memoryTree({ 'policy.xml': '<policies><inbound /></policies>' }), {
    failOn: 'error',
    rules: [rule],
    configuration: { ...DEFAULT_CONFIGURATION, severities },
    today: '2026-11-22'
  })
  expect(findings.map(({ severity }) => severity)).toEqual(said === null ? [] : [said])
})
