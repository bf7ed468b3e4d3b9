import { policyRoot } from '../../src/sources/policy-head.js'

test.each([
  ['a document', '<policies><inbound/></policies>', true],
  ['a document with one section', '<policies>\n<on-error>', true],
  ['a fragment', '<fragment>\n</fragment>', true],
  ['an empty fragment', '<fragment/>', true],
  ['after a comment that holds another root', '<!-- <other> --> <policies><inbound>', true],
  ['after a declaration and a document type', '<?xml version="1.0"?><!DOCTYPE a><policies><backend >', true],
  ['after a document type with entities', '<!DOCTYPE a [<!ENTITY b "c>">]><policies><outbound>', true],
  ['cut off', '<policies><inbound', false],
  ['no section', '<policies><policy/></policies>', false],
  ['sections in a comment only', '<policies><!--<inbound>--></policies>', false],
  ['a comment that never ends', '<policies><!--<inbound>', false],
  ['a root in a comment that never ends', '<!-- <policies><inbound>', false],
  ['another root', '<policymap><inbound/></policymap>', false],
  ['a root that begins alike', '<policies-old><inbound/></policies-old>', false],
  ['an Android layout', '<fragment xmlns:android="http://schemas.android.com/apk/res/android"/>', false],
  ['text before the root', 'see <policies><inbound/></policies>', false],
  ['nothing', '', false]
])('%s', (_name, text, expected) => {
  expect(policyRoot(text) !== null).toBe(expected)
})

// More than linear work would take hours here.
test.each(['<!-- -->'.repeat(100_000), `<policies${' '.repeat(500_000)}`, `<policies>${'<!-- '.repeat(200_000)}`])(
  'an endless prologue is no root',
  (text) => {
    expect(policyRoot(text)).toBeNull()
  }
)
