import {
  api,
  CUT_OFF,
  copyExample,
  GLOBAL,
  LFS_POINTER,
  NO_MISTAKE,
  ONE_MISTAKE,
  write
} from '../command-line/repositories.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { jobFolders, runAction } from './run-action.js'

const folder = temporaryFolder()
const workspace = (): string => jobFolders(folder()).workspace

test('the storefront: worst first, each on the line to mend', async () => {
  copyExample('storefront', workspace())
  const { annotations, status } = await runAction(folder())
  expect(annotations.map(({ name, properties: { title, file, line } }) => `${name} ${title} ${file}:${line}`)).toEqual([
    'error cors-not-inherited apimartifacts/apis/test-api/policy.xml:2',
    'error cors-product-scope apimartifacts/products/contoso/policy.xml:3',
    'warning cors-not-first apimartifacts/apis/orders/policy.xml:3',
    'warning cors-not-first apimartifacts/products/starter/policy.xml:3',
    'notice cors-missing status/policy.xml:2'
  ])
  expect(status).toBe(1)
})

test('a message says what is wrong, how to mend it and where to read on', async () => {
  write(workspace(), ONE_MISTAKE)
  const [annotation] = (await runAction(folder())).annotations
  const [message, help, page] = annotation?.message.split('\n') ?? []
  expect(message).toMatch(/^api\/cut has no <base \/> in <inbound>/)
  expect(help).toMatch(/^Help: Add <base \/>/)
  expect(page).toBe('See https://github.com/contoso/apim-cors-gate/blob/v0/docs/rules/cors-not-inherited.md')
})

test('columns stand only where one line holds the place', async () => {
  const inbound = '<inbound\n    >'
  write(workspace(), { ...ONE_MISTAKE, ...api('two-lines', CUT_OFF.replace('<inbound>', inbound)) })
  expect((await runAction(folder())).annotations.map(({ properties }) => properties)).toEqual([
    {
      ...{ title: 'cors-not-inherited', file: 'apimartifacts/apis/cut/policy.xml' },
      ...{ line: '2', endLine: '2', col: '3', endColumn: '12' }
    },
    { title: 'cors-not-inherited', file: 'apimartifacts/apis/two-lines/policy.xml', line: '2', endLine: '3' }
  ])
})

test('at most ten of a level: what is more becomes one roll-up', async () => {
  write(workspace(), GLOBAL)
  for (let index = 10; index < 30; index++) write(workspace(), api(`api-${index}`, CUT_OFF))
  const { annotations, outputs, status } = await runAction(folder())
  const names = Array.from({ length: 9 }, (_, index) => `apimartifacts/apis/api-${index + 10}/policy.xml`)
  expect(annotations.map(({ name }) => name)).toEqual(Array(10).fill('error'))
  expect(annotations.map(({ properties }) => properties['file'])).toEqual([...names, undefined])
  expect(annotations.at(-1)?.message).toBe('11 more errors, see the job summary')
  expect({ status, findings: outputs['findings'] }).toEqual({ status: 1, findings: '20' })
})

test('a run that was cut short says so first, within the ten', async () => {
  write(workspace(), { ...GLOBAL, 'apimartifacts/products/big/policy.xml': LFS_POINTER })
  for (let index = 10; index < 30; index++) write(workspace(), api(`api-${index}`, CUT_OFF))
  const { annotations, status, outputs, summary } = await runAction(folder(), { inputs: { 'fail-on': 'never' } })
  expect(annotations).toHaveLength(10)
  expect(annotations[0]).toEqual({
    name: 'error',
    properties: { file: 'apimartifacts/products/big/policy.xml', title: 'apim-cors-gate' },
    message: CUT_SHORT
  })
  expect(annotations.at(-1)?.message).toBe('12 more errors, see the job summary')
  expect({ status, result: outputs['result'] }).toEqual({ status: 1, result: 'incomplete' })
  expect(summary).toMatch(/^### ⚠️ The run was cut short, so nothing is proven\n/)
})

test('annotations: false leaves the log and the summary to speak', async () => {
  write(workspace(), ONE_MISTAKE)
  const { annotations, quoted, summary, status } = await runAction(folder(), { inputs: { annotations: 'false' } })
  expect(annotations).toEqual([])
  expect(quoted).toContain('apimartifacts/apis/cut/policy.xml:2:3')
  expect(summary).toMatch(/^### ❌ 1 CORS problem must be mended\n/)
  expect(status).toBe(1)
})

test('annotations: false does not hide that a run was cut short', async () => {
  write(workspace(), { ...NO_MISTAKE, 'apimartifacts/products/big/policy.xml': LFS_POINTER })
  const { annotations, status } = await runAction(folder(), { inputs: { annotations: 'false' } })
  expect(annotations.map(({ message }) => message)).toEqual([CUT_SHORT])
  expect(status).toBe(1)
})

const CUT_SHORT =
  'The run was cut short, so nothing is proven: apimartifacts/products/big/policy.xml is a Git LFS pointer: check the repository out with its large files.'
