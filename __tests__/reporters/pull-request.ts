import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeRepository } from '../../src/commands/judge-repository.js'
import { openRepository } from '../../src/commands/open-repository.js'
import type { GateResult } from '../../src/engine/gate-result.js'
import { copyExample } from '../command-line/repositories.js'
import { commit, initialise, opened, write } from '../git/repository.js'

const CATALOG = 'apimartifacts/apis/catalog/policy.xml'
const TEST_API = 'apimartifacts/apis/test-api/policy.xml'

/** A pull request that breaks examples/storefront-fixed in two places: any site may call one API, and no page another one. */
export function judgePullRequest(folder: string): GateResult {
  const root = initialise(join(folder, 'repository'))
  copyExample('storefront-fixed', root)
  const base = commit(root, {})
  const text = (path: string): string => readFileSync(join(root, path), 'utf8')
  write(root, {
    [CATALOG]: text(CATALOG).replace('https://shop.contoso.com', '*'),
    [TEST_API]: text(TEST_API).replace('    <base />\n', '')
  })
  const given = { config: null, failOn: null, environment: null, revisions: 'current' } as const
  const result = judgeRepository(openRepository(root), given, {
    git: opened(root),
    baseline: { status: 'merge-parent', commit: base },
    gate: 'new',
    isProposed: true
  })
  // The id follows from every byte of the example.
  const comparison = result.comparison && {
    ...result.comparison,
    baseline: { status: 'merge-parent', commit: '5'.repeat(40) } as const
  }
  return { ...result, comparison }
}
