import { callTo, cors, summary } from './small-service.js'

/** The origins that CORS scanners try, against policies that a team could have: OWASP WSTG-CLNT-07, PortSwigger's CORS labs. */
const PROBES = {
  itself: 'https://app.contoso.com',
  'another host that ends like it': 'https://evilapp.contoso.com',
  'another domain behind it': 'https://app.contoso.com.evil.example',
  'the dot taken as any letter': 'https://appxcontoso.com',
  'its sub-domain': 'https://x.app.contoso.com',
  'its parent': 'https://contoso.com',
  'http for https': 'http://app.contoso.com',
  'another port': 'https://app.contoso.com:8443',
  'an opaque origin': 'null',
  'a third party': 'https://evil.example',
  'upper case, which no browser sends': 'https://APP.contoso.com'
} as const

const ORIGIN = '<origin>https://app.contoso.com</origin>'
const POLICIES = {
  exact: cors({ origins: ORIGIN }),
  terminating: cors({ origins: ORIGIN, attributes: 'terminate-unmatched-request="true"' }),
  any: cors({ origins: '<origin>*</origin>' }),
  'wildcard sub-domain, which the service refuses': cors({ origins: '<origin>https://*.contoso.com</origin>' }),
  'computed by a regular expression': cors({
    origins:
      '<origin>@(Regex.IsMatch(context.Request.Headers.GetValueOrDefault("Origin",""), "app.contoso.com") ? "yes" : "no")</origin>'
  })
} as const

describe.each(Object.entries(POLICIES))('%s', (name, global) => {
  test.each(Object.entries(PROBES))('%s', (probe, origin) => {
    const preflighted = summary(callTo({ global }, { origin, method: 'PUT' }))
    const simple = summary(callTo({ global }, { origin }))
    const blocked = ['blocked by the preflight: allow-origin-missing', 'blocked by the actual: allow-origin-missing']
    if (name === 'any') expect([preflighted, simple]).toEqual(['allowed', 'allowed'])
    else if (name.startsWith('computed'))
      expect([preflighted, simple].every((verdict) => verdict.startsWith('unknown: @('))).toBe(true)
    else if (probe === 'itself' && !name.startsWith('wildcard'))
      expect([preflighted, simple]).toEqual(['allowed', 'allowed'])
    else expect([preflighted, simple]).toEqual(blocked)
  })
})

test('credentials pass for the one origin only', () => {
  const global = cors({ origins: ORIGIN, attributes: 'allow-credentials="true"' })
  for (const origin of Object.values(PROBES)) {
    const verdict = callTo({ global }, { origin, method: 'PUT', credentials: true })
    expect([origin, verdict.outcome]).toEqual([origin, origin === PROBES.itself ? 'allowed' : 'blocked'])
  }
})
