import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Compares with a file beside the fixture; `UPDATE_GOLDEN=1 npm test` writes it anew, to be read in the diff before it is committed. */
export function expectGolden(actual: string, file: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual)
  expect(actual).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `${file} is missing`)
}
