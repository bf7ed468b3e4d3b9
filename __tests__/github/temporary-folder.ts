import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for each test of the file. */
export function temporaryFolder(): () => string {
  let folder = ''
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'gate-')))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  return () => folder
}
