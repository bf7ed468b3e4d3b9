import { readFileSync } from 'node:fs'
import { expectGolden } from '../golden.js'
import { run } from './product.js'

const GOLDEN = '__tests__/command-line/golden'

test.each(['check', 'effective', 'preflight', 'tree'])('%s --help', (command) => {
  const { status, stdout, stderr } = run('.', command, '--help')
  expectGolden(stdout, `${GOLDEN}/help-${command}.txt`)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('--help lists the commands and the exit codes', () => {
  const { status, stdout, stderr } = run('.', '--help')
  expectGolden(stdout, `${GOLDEN}/help.txt`)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test.each(['', 'check', 'effective', 'preflight', 'tree'])('%s --help fits into 80 columns', (command) => {
  const lines = run('.', ...(command === '' ? [] : [command]), '--help').stdout.split('\n')
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})

test('--version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(run('.', '--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test('without a command the help is an error message', () => {
  const { status, stdout, stderr } = run('.')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toBe(run('.', '--help').stdout)
})
