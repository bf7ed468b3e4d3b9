import { readFileSync, writeFileSync } from 'node:fs'

/** Compares with a file beside the tests; `UPDATE_GOLDEN=1 npm test` writes the file instead. */
export function expectGolden(name: string, actual: string): void {
  const path = `__tests__/reporters/${name}`
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, actual)
  expect(actual).toBe(readFileSync(path, 'utf8'))
}
