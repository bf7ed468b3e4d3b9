import { createHash } from 'node:crypto'
import type { Finding } from '../core/finding.js'

/**
 * Replaces each finding's subject by a fingerprint that survives line moves, reformatting and moved files that keep their scope: it is
 * made of the rule, the service, the scope and the subject, and of a number where those are equal.
 */
export function fingerprints(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const identity = JSON.stringify([finding.rule, finding.service, finding.scope, finding.fingerprint])
    const ordinal = seen.get(identity) ?? 0
    seen.set(identity, ordinal + 1)
    const fingerprint = createHash('sha256').update(`${identity}#${ordinal}`).digest('hex').slice(0, 32)
    return { ...finding, fingerprint }
  })
}
