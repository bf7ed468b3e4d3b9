import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { writeTexts } from '../../src/commands/write-texts.js'
import { UserError } from '../../src/core/user-error.js'
import { commit, initialise } from '../git/repository.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { run } from './product.js'
import { api, CUT_OFF, ONE_MISTAKE, write } from './repositories.js'

const folder = temporaryFolder()
const CUT = 'apimartifacts/apis/cut/policy.xml'
const MENDED = `mended cors-not-inherited at ${CUT}:2:3: <base /> added\n`
const read = (path: string): string => readFileSync(join(folder(), path), 'utf8')

test('a mended tree is judged, and the exit code is its verdict', () => {
  write(folder(), ONE_MISTAKE)
  chmodSync(join(folder(), CUT), 0o755)
  const mode = statSync(join(folder(), CUT)).mode
  expect(run(folder(), 'check').status).toBe(1)
  const { status, stdout, stderr } = run(folder(), 'check', '--fix')
  expect(stdout).toMatch(new RegExp(`^${MENDED}no finding is left\n\n`))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(read(CUT)).toBe(ONE_MISTAKE[CUT]?.replace('<inbound>', '<inbound><base />'))
  expect(statSync(join(folder(), CUT)).mode).toBe(mode)
})

test('a report for programs stays one, and the mends go to the standard error', () => {
  write(folder(), ONE_MISTAKE)
  const { stdout, stderr } = run(folder(), 'check', '--fix', '--format', 'json')
  expect(JSON.parse(stdout)).toMatchObject({ result: 'pass', findings: [] })
  expect(stderr).toBe(`${MENDED}no finding is left\n`)
})

test('with a base, only what is new is mended', () => {
  initialise(folder())
  commit(folder(), ONE_MISTAKE)
  write(folder(), api('torn', CUT_OFF))
  const { status, stdout } = run(folder(), 'check', '--fix', '--base', 'HEAD')
  expect(stdout).toMatch(
    /^mended cors-not-inherited at apimartifacts\/apis\/torn\/policy.xml:2:3: <base \/> added\nno new finding is left\nnot touched: 1 existing finding; see --gate all\n\n/
  )
  expect(status).toBe(0)
  expect(read(CUT)).toBe(ONE_MISTAKE[CUT])
  expect(read('apimartifacts/apis/torn/policy.xml')).toContain('<base />')
})

test('nothing is written where nothing is asked for', () => {
  write(folder(), ONE_MISTAKE)
  run(folder(), 'check')
  expect(read(CUT)).toBe(ONE_MISTAKE[CUT])
})

describe('writing', () => {
  test.each<[string, string, () => void]>([
    ['a file that has changed', 'has changed since it was read', () => writeFileSync(join(folder(), 'b.xml'), 'other')],
    [
      'a symbolic link',
      'symbolic link',
      () => {
        renameSync(join(folder(), 'b.xml'), join(folder(), 'real.xml'))
        symlinkSync('real.xml', join(folder(), 'b.xml'))
      }
    ],
    ['bytes that are no text', 'has changed|no text', () => writeFileSync(join(folder(), 'b.xml'), Buffer.from([0xff]))]
  ])('%s is refused, and then nothing is written', (_name, message, change) => {
    write(folder(), { 'a.xml': 'before', 'b.xml': 'before' })
    change()
    const texts = ['a.xml', 'b.xml'].map((path) => ({ path, before: 'before', after: 'after' }))
    expect(() => writeTexts(folder(), texts)).toThrow(UserError)
    expect(() => writeTexts(folder(), texts)).toThrow(new RegExp(message))
    expect(read('a.xml')).toBe('before')
  })

  test('a folder behind a link is refused', () => {
    mkdirSync(join(folder(), 'real'))
    write(folder(), { 'real/a.xml': 'before' })
    symlinkSync('real', join(folder(), 'linked'))
    const through = (path: string) => () => writeTexts(folder(), [{ path, before: 'before', after: 'after' }])
    expect(through('linked/a.xml')).toThrow('linked/a.xml is behind a symbolic link')
    expect(through('../a.xml')).toThrow(UserError)
    expect(lstatSync(join(folder(), 'linked')).isSymbolicLink()).toBe(true)
    expect(read('real/a.xml')).toBe('before')
  })
})
