import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../github/temporary-folder.js'
import { run } from './product.js'

const temporary = temporaryFolder()

/** Outside git, so that its paths begin where it begins. */
function copied(name: string): string {
  cpSync(join('__tests__/environments', name, 'repository'), temporary(), { recursive: true })
  return temporary()
}

const SHOP = ['preflight', '--api', 'orders', '--origin', 'https://shop.contoso.com']
const FIRST =
  'This is the environment dev, because nothing is deployed without one; --environment chooses another one: prod, test.'

describe('a service that is deployed to its environments alone', () => {
  const folder = (): string => copied('bicep-parameters')

  test('tree shows the first one, and says so', () => {
    const { stdout, stderr } = run(folder(), 'tree')
    expect(stdout).toContain('infra/main in environment dev  [bicep]')
    expect(stdout).not.toContain('partners')
    expect(stderr).toBe(`${FIRST}\n`)
  })

  test('tree shows what only another one has', () => {
    const { stdout, stderr } = run(folder(), 'tree', '--environment', 'prod')
    expect(stdout).toContain('api/partners (http)')
    expect(stderr).toBe('')
  })

  test('preflight says where the answer is another one', () => {
    const { status, stderr } = run(folder(), ...SHOP)
    expect([status, stderr]).toEqual([
      3,
      `${FIRST}\nEnvironments answer differently: allowed in prod; see --environment.\n`
    ])
  })

  test('preflight answers for one environment', () => {
    const { status, stdout, stderr } = run(folder(), ...SHOP, '--environment', 'prod')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('calls GET / (orders/list) in environment prod')
  })

  test('effective composes the policy of one environment', () => {
    const asked = ['effective', '--api', 'orders', '--environment', 'prod', '--format', 'json']
    const { policies } = JSON.parse(run(folder(), ...asked).stdout) as { readonly policies: readonly object[] }
    expect(policies).toMatchObject([{ environment: 'prod' }])
    expect(JSON.stringify(policies)).toContain('https://shop.contoso.com')
  })
})

describe('a service that is deployed as it is, and to environments', () => {
  const folder = (): string => copied('overrides')

  test('is shown as it is', () => {
    const { stdout, stderr } = run(folder(), 'effective', '--api', 'orders')
    expect(stdout).not.toContain('environment')
    expect(stderr).toBe('This is the repository as it is; --environment chooses prod, stage, test.\n')
  })

  test('may be asked about an environment', () => {
    const { status, stdout } = run(folder(), ...SHOP, '--operation', 'listOrders', '--environment', 'prod')
    expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining('in environment prod')])
  })
})

test.each([['tree'], ['effective', '--api', 'orders'], SHOP])('%s knows no other environment', (...command) => {
  const { status, stderr } = run(copied('overrides'), ...command, '--environment', 'live')
  expect([status, stderr]).toEqual([2, 'No environment is named live: there are prod, stage, test.\n'])
})
