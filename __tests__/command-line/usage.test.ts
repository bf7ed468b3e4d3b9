import { run } from './product.js'

const HINT = '(--help shows every option)\n'
const CALL = ['preflight', 'examples/storefront', '--origin', 'https://shop.contoso.com']
const POLICY = ['effective', 'examples/storefront']

test.each<[string, readonly string[], string]>([
  ['a command', ['chek'], `error: unknown command 'chek'\n(Did you mean check?)\n${HINT}`],
  ['an option', ['check', '--loud'], `error: unknown option '--loud'\n${HINT}`],
  [
    'a misspelt option',
    ['check', '--fromat', 'json'],
    `error: unknown option '--fromat'\n(Did you mean --format?)\n${HINT}`
  ],
  [
    'one argument too many',
    ['tree', 'a', 'b'],
    `error: too many arguments for 'tree'. Expected 1 argument but got 2.\n${HINT}`
  ],
  ['a missing option', POLICY, `error: required option '--api <id>' not specified\n${HINT}`],
  ['an API', [...POLICY, '--api', 'catlog'], 'No API is named catlog. Did you mean catalog?\n'],
  [
    'an operation',
    [...POLICY, '--api', 'catalog', '--operation', 'get-prodct'],
    'No operation of API catalog is named get-prodct. Did you mean get-product?\n'
  ],
  [
    'a product',
    [...POLICY, '--api', 'catalog', '--product', 'startr'],
    'No product of API catalog is named startr. Did you mean starter?\n'
  ],
  [
    'a section',
    [...POLICY, '--api', 'catalog', '--section', 'inbond'],
    'No section of a policy is named inbond. Did you mean inbound?\n'
  ],
  [
    'an API with a name like none',
    [...POLICY, '--api', 'nope'],
    'No API is named nope. Those that exist: catalog, orders, test-api, incidents.\n'
  ],
  ['an API of a call', [...CALL, '--api', 'order'], 'No API is named order. Did you mean orders?\n'],
  [
    'an origin with a path',
    ['preflight', 'examples/storefront', '--api', 'orders', '--origin', 'https://a.example/x'],
    '--origin must be scheme://host or scheme://host:port, such as https://shop.contoso.com, not https://a.example/x.\n'
  ],
  ['a method', [...CALL, '--api', 'orders', '--method', 'PATCH'], 'API orders has no operation for PATCH.\n'],
  [
    'a method of an operation',
    [...CALL, '--api', 'orders', '--operation', 'list-orders', '--method', 'put'],
    'Operation list-orders of API orders answers GET, not PUT.\n'
  ],
  [
    'a place of the key',
    [...CALL, '--api', 'orders', '--key', 'cookie'],
    `error: option '--key <place>' argument 'cookie' is invalid. Allowed choices are header, query, none.\n${HINT}`
  ],
  [
    'a header without a name',
    [...CALL, '--api', 'orders', '--header', ''],
    `error: option '--header <name>' argument '' is invalid. Name the header.\n${HINT}`
  ],
  [
    'a folder',
    ['check', 'no-such-folder'],
    'no-such-folder does not exist: name a folder of the repository, or a root file such as main.bicep.\n'
  ],
  [
    'a file',
    ['check', 'LICENSE'],
    'LICENSE is neither a folder nor a .bicep, .bicepparam or .json file: name one of them.\n'
  ]
])('%s that does not exist is exit code 2', (_what, args, message) => {
  expect(run('.', ...args)).toEqual({ status: 2, stdout: '', stderr: message })
})

test.each([
  ['check', '--format'],
  ['check', '--fail-on'],
  ['tree', '--format']
])('%s %s names its values', (...args) => {
  const { status, stdout, stderr } = run('.', ...args, 'loud')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/argument 'loud' is invalid\. Allowed choices are \w+(, \w+)+\.\n/)
})

test('an API in a repository without any', () => {
  expect(run('docs', 'effective', '.', '--api', 'orders').stderr).toBe(
    'No API is named orders. There is none at all; the command tree prints what was found.\n'
  )
})

test('an argument cannot write to the terminal as it likes', () => {
  expect(run('.', 'check', 'a\u001b[31m\n::error::b').stderr).toBe(
    'a\\u{1b}[31m\n\\u{3a}:error::b does not exist: name a folder of the repository, or a root file such as main.bicep.\n'
  )
})
