import { fileTails } from '../../../src/sources/infrastructure/file-tails.js'

const find = fileTails([
  'a/policies/global.xml',
  'b/policies/global.xml',
  'b/policies/orders.xml',
  'b/extra/orders.xml',
  'c/only.xml',
  'd/Only.xml'
])

test.each([
  ['only.xml', 'x/main.json', 'c/only.xml'],
  ['https-like/main/c/only.xml', 'x/main.json', 'c/only.xml'],
  ['/c//./only.xml', 'main.json', 'c/only.xml'],
  ['policies/global.xml', 'a/main.json', 'a/policies/global.xml'],
  ['global.xml', 'b/main.json', 'b/policies/global.xml'],
  ['b/policies/global.xml', 'a/main.json', 'b/policies/global.xml'],
  ['policies/orders.xml', 'b/main.json', 'b/policies/orders.xml'],
  ['orders.xml', 'b/main.json', 'may mean b/policies/orders.xml or b/extra/orders.xml'],
  ['global.xml', 'main.json', 'may mean a/policies/global.xml or b/policies/global.xml'],
  ['none.xml', 'main.json', 'names no file of the repository'],
  ['', 'main.json', 'names no file of the repository'],
  ['constructor', 'main.json', 'names no file of the repository'],
  [`${'a/'.repeat(10_000)}c/only.xml`, 'main.json', 'c/only.xml']
])('%.40s in %s', (tail, from, expected) => {
  const found = find(tail, from)
  expect('path' in found ? found.path : found.failure).toBe(expected)
})
