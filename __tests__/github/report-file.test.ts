import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../src/core/user-error.js'
import { writeReportFile } from '../../src/github/report-file.js'
import { temporaryFolder } from './temporary-folder.js'

const folder = temporaryFolder()

function workspace(): string {
  const path = join(folder(), 'workspace')
  mkdirSync(path, { recursive: true })
  return path
}

test('a relative path starts at the workspace; folders are made; an old report is replaced', () => {
  const path = writeReportFile('out/reports/gate.json', 'old and longer', [workspace()])
  expect(path).toBe(join(workspace(), 'out', 'reports', 'gate.json'))
  writeReportFile('out/reports/gate.json', 'new', [workspace()])
  expect(readFileSync(path, 'utf8')).toBe('new')
})

test('a later root is as good as the first', () => {
  const path = join(folder(), 'temp', 'gate.json')
  mkdirSync(join(folder(), 'temp'))
  expect(writeReportFile(path, 'x', [workspace(), join(folder(), 'temp')])).toBe(path)
})

test.each([
  ['../gate.json', /must be below the workspace/],
  ['link/gate.json', /must be below the workspace/],
  ['link/new/gate.json', /must be below the workspace/],
  ['gate-link.json', /exists and is not a file/],
  ['dangling/gate.json', /cannot be written/],
  ['.', /must be below the workspace|is not a file/]
])('%s is refused', (path, message) => {
  const outside = join(folder(), 'outside')
  mkdirSync(outside)
  writeFileSync(join(outside, 'gate.json'), 'untouched')
  symlinkSync(outside, join(workspace(), 'link'), 'dir')
  symlinkSync(join(outside, 'gate.json'), join(workspace(), 'gate-link.json'))
  symlinkSync(join(outside, 'nowhere'), join(workspace(), 'dangling'), 'dir')
  const write = (): string => writeReportFile(path, 'x', [workspace()])
  expect(write).toThrow(UserError)
  expect(write).toThrow(message)
  expect(readFileSync(join(outside, 'gate.json'), 'utf8')).toBe('untouched')
})
