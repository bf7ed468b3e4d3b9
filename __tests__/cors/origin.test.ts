import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isLoopback, type Origin, parseOrigin } from '../../src/cors/origin.js'

const URL_STANDARD = 'https://url.spec.whatwg.org/'
const HOSTS = `${URL_STANDARD}#host-parsing`
const SERIALISED = 'https://html.spec.whatwg.org/multipage/browsers.html#ascii-serialisation-of-an-origin'
const HEADER = 'https://fetch.spec.whatwg.org/#origin-header'
const POLICY = 'https://learn.microsoft.com/azure/api-management/cors-policy'
const LOCALHOST = 'https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy'

function origin(text: string): Origin {
  const parsed = parseOrigin(text)
  if (parsed.kind === 'none') throw new Error(`${text} is not an origin: ${parsed.fault}`)
  return parsed.origin
}

describe('an origin is normalised', () => {
  test.each([
    ['https://shop.example', 'https://shop.example', SERIALISED],
    ['https://shop.example/', 'https://shop.example', POLICY],
    ['  https://shop.example\n', 'https://shop.example', URL_STANDARD],
    ['HTTPS://Shop.EXAMPLE', 'https://shop.example', URL_STANDARD],
    ['https://shop.example:443', 'https://shop.example', `${URL_STANDARD}#default-port`],
    ['https://shop.example:443/', 'https://shop.example', `${URL_STANDARD}#default-port`],
    ['http://shop.example:80', 'http://shop.example', `${URL_STANDARD}#default-port`],
    ['https://shop.example:80', 'https://shop.example:80', `${URL_STANDARD}#default-port`],
    ['http://shop.example:443', 'http://shop.example:443', `${URL_STANDARD}#default-port`],
    ['https://shop.example:', 'https://shop.example', `${URL_STANDARD}#port-state`],
    ['https://shop.example:08443', 'https://shop.example:8443', `${URL_STANDARD}#port-state`],
    ['https://m\xfcller.example', 'https://xn--mller-kva.example', `${URL_STANDARD}#concept-domain-to-ascii`],
    ['https://xn--mller-kva.example', 'https://xn--mller-kva.example', `${URL_STANDARD}#concept-domain-to-ascii`],
    ['http://[::1]:3000', 'http://[::1]:3000', HOSTS],
    ['http://[0:0:0:0:0:0:0:1]', 'http://[::1]', HOSTS],
    ['https://[2001:DB8::A]', 'https://[2001:db8::a]', HOSTS],
    ['http://127.1', 'http://127.0.0.1', `${URL_STANDARD}#concept-ipv4-parser`],
    ['https://shop.example.', 'https://shop.example.', HOSTS],
    ['https://a_b.example', 'https://a_b.example', HOSTS],
    ['capacitor://localhost', 'capacitor://localhost', 'https://capacitorjs.com/docs/config'],
    ['ionic://localhost', 'ionic://localhost', 'https://ionicframework.com/docs/troubleshooting/cors'],
    ['chrome-extension://AbcDef/', 'chrome-extension://abcdef', 'https://developer.chrome.com/docs/extensions'],
    ['tauri://localhost:80', 'tauri://localhost:80', `${URL_STANDARD}#special-scheme`]
  ])('%j is %s (%s)', (text, serialised) => {
    expect(origin(text).serialised).toBe(serialised)
  })

  test('into its parts', () => {
    expect(parseOrigin('HTTPS://Shop.example:8443/')).toEqual({
      kind: 'origin',
      origin: { scheme: 'https', host: 'shop.example', port: 8443, serialised: 'https://shop.example:8443' }
    })
    expect(origin('http://shop.example:80').port).toBeNull()
  })
})

describe('what no browser sends as an origin is none', () => {
  test.each([
    ['', 'empty', POLICY],
    [' \n\t', 'empty', POLICY],
    ['*', 'wildcard', POLICY],
    ['null', 'null', HEADER],
    ['"https://shop.example"', 'quotes', POLICY],
    ["'https://shop.example'", 'quotes', POLICY],
    ['\u201chttps://shop.example\u201d', 'quotes', POLICY],
    ['https://a.example,https://b.example', 'several', POLICY],
    ['https://a.example; https://b.example', 'several', POLICY],
    ['https://a.example https://b.example', 'several', POLICY],
    ['https://a.example\nhttps://b.example', 'several', POLICY],
    ['*, https://a.example', 'several', POLICY],
    ['shop.example', 'no-scheme', POLICY],
    ['localhost:3000', 'no-scheme', POLICY],
    ['//shop.example', 'no-scheme', HEADER],
    ['https:shop.example', 'no-scheme', HEADER],
    ['https:/shop.example', 'no-scheme', HEADER],
    ['*.example.com', 'no-scheme', POLICY],
    ['https://*.shop.example', 'wildcard-in-host', POLICY],
    ['https://*', 'wildcard-in-host', POLICY],
    ['*://shop.example', 'no-scheme', POLICY],
    ['http://localhost:*', 'wildcard-in-port', POLICY],
    ['https://user@shop.example', 'user-info', SERIALISED],
    ['https://user:password@shop.example', 'user-info', SERIALISED],
    ['https://shop.example@evil.example', 'user-info', SERIALISED],
    ['https://shop.example/app', 'path', POLICY],
    ['https://shop.example//', 'path', POLICY],
    ['https://shop.example/?q', 'path', POLICY],
    ['https://shop.example\\evil', 'path', URL_STANDARD],
    ['https://shop.example?q', 'query', SERIALISED],
    ['https://shop.example#top', 'fragment', SERIALISED],
    ['https://', 'malformed', HOSTS],
    ['https:///shop.example', 'malformed', HOSTS],
    ['https://shop.example:99999', 'malformed', URL_STANDARD],
    ['https://shop.example:port', 'malformed', URL_STANDARD],
    ['https://[::1', 'malformed', HOSTS],
    ['https://[shop.example]', 'malformed', HOSTS],
    ['https://shop<.example', 'malformed', HOSTS],
    ['https://%2a.shop.example', 'malformed', HOSTS],
    ['https://sh\u0000op.example', 'malformed', HOSTS],
    [`https://${'\u5e97'.repeat(100_000)}`, 'malformed', 'https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4'],
    ['https://1.2.3.256', 'malformed', `${URL_STANDARD}#concept-ipv4-parser`],
    ['file:///index.html', 'malformed', HEADER]
  ])('%j: %s (%s)', (text, fault) => {
    expect(parseOrigin(text)).toEqual({ kind: 'none', fault })
  })
})

describe('origins are compared exactly', () => {
  // https://html.spec.whatwg.org/multipage/browsers.html#same-origin
  test.each([
    ['https://shop.example', 'https://shop.example:443/', true],
    ['https://shop.example', 'HTTPS://SHOP.example', true],
    ['https://m\xfcller.example', 'https://xn--mller-kva.example', true],
    ['https://shop.example', 'http://shop.example', false],
    ['https://shop.example', 'https://shop.example:8443', false],
    ['https://shop.example', 'https://www.shop.example', false],
    ['https://shop.example', 'https://example', false],
    ['https://shop.example', 'https://shop.example.evil.example', false],
    ['https://shop.example', 'https://evilshop.example', false],
    ['https://shop.example', 'https://shop.exampl', false],
    ['https://shop.example', 'https://shop.example.', false],
    ['https://shop.example', 'https://sh\u043ep.example', false],
    ['http://localhost', 'http://127.0.0.1', false],
    ['capacitor://localhost', 'http://localhost', false]
  ])('%s and %s: %s', (one, other, same) => {
    expect(origin(one).serialised === origin(other).serialised).toBe(same)
  })
})

describe('loopback', () => {
  test.each([
    ['http://localhost', true, LOCALHOST],
    ['http://localhost:3000', true, LOCALHOST],
    ['https://app.localhost', true, LOCALHOST],
    ['http://localhost.', true, LOCALHOST],
    ['http://127.0.0.1:8080', true, LOCALHOST],
    ['http://127.255.0.3', true, LOCALHOST],
    ['http://2130706433', true, `${URL_STANDARD}#concept-ipv4-parser`],
    ['http://[::1]:3000', true, LOCALHOST],
    ['capacitor://localhost', true, LOCALHOST],
    ['http://[::2]', false, LOCALHOST],
    ['http://128.0.0.1', false, LOCALHOST],
    ['http://0.0.0.0', false, LOCALHOST],
    ['https://127.0.0.1.evil.example', false, LOCALHOST],
    ['https://localhost.evil.example', false, LOCALHOST],
    ['https://evillocalhost', false, LOCALHOST],
    ['https://notlocalhost.example', false, LOCALHOST]
  ])('%s: %s (%s)', (text, loopback) => {
    expect(isLoopback(origin(text))).toBe(loopback)
  })
})

describe('whatever is written', () => {
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.stringMatching(/^[a-z*:/@.?#[\]%,0-9"\\ -]{0,40}$/).map((rest) => `https://${rest}`)
  )

  test('an origin read is what the browser sends for a page there, and reads as itself', () => {
    fc.assert(
      fc.property(written, (text) => {
        const parsed = parseOrigin(text)
        if (parsed.kind === 'none') return
        const { serialised, scheme } = parsed.origin
        expect(parseOrigin(serialised)).toEqual(parsed)
        if (scheme === 'http' || scheme === 'https') expect(new URL(text.trim()).origin).toBe(serialised)
      }),
      { numRuns: 2000 }
    )
  })

  test('the origin of any web page is read', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const { origin: expected } = new URL(url)
        expect(origin(expected).serialised).toBe(expected)
      })
    )
  })
})
