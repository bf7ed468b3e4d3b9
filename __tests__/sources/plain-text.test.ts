import { plainText } from '../../src/sources/apiops/environments/plain-text.js'

test.each([
  'https://shop.contoso.com',
  'http://[::1]:3000',
  'https://a.contoso.com,https://b.contoso.com',
  '@(context.Request.OriginalUrl.Host)',
  ''
])('%j is a value', (text) => {
  expect(plainText(text)).toBe(text)
})

test.each([
  '{#[WEB_ORIGIN]#}',
  '{#webOrigin#}',
  'https://{#[HOST]#}',
  '#{WEB_ORIGIN}#',
  '__WEB_ORIGIN__',
  '$(web.origin)',
  '${WEB_ORIGIN}',
  '%WEB_ORIGIN%',
  '<your origin>',
  'https://[your host here]/'
])('%j waits to be filled in', (text) => {
  expect(plainText(text)).toBeNull()
})

test.each([
  [8080, '8080'],
  [true, 'true'],
  [['your origin here'], null],
  [{ a: 1 }, null],
  [null, null]
])('YAML reads %j as %j', (value, expected) => {
  expect(plainText(value)).toBe(expected)
})
