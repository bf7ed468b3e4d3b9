import type { Refusal, RefusalReason } from './browser.js'
import type { Unsendable } from './cors-request.js'

/** What a sentence has to name of a call. */
export interface CallNames {
  readonly url: string
  readonly origin: string
}

export type CallStage = 'preflight' | 'actual'

const MEND = ' Have the server send the header with a valid value.'

/** The text of a refusal, as Chromium 156 words it for `fetch()`; the refused value stands in the place of `{}`. */
const TEXTS: Readonly<Record<RefusalReason, string>> = {
  'preflight-redirect': 'Redirect is not allowed for a preflight request.',
  'preflight-status': 'It does not have HTTP ok status.',
  'allow-origin-missing': "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  'allow-origin-multiple': `The 'Access-Control-Allow-Origin' header contains multiple values '{}', but only one is allowed.${MEND}`,
  'allow-origin-invalid': `The 'Access-Control-Allow-Origin' header contains the invalid value '{}'.${MEND}`,
  'allow-origin-mismatch': `The 'Access-Control-Allow-Origin' header has a value '{}' that is not equal to the supplied origin.${MEND}`,
  'allow-origin-wildcard-with-credentials':
    "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
  'allow-credentials-missing':
    "The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'.",
  'allow-credentials-invalid':
    "The value of the 'Access-Control-Allow-Credentials' header in the response is '{}' which must be 'true' when the request's credentials mode is 'include'.",
  'allow-methods-unparsable': 'Cannot parse Access-Control-Allow-Methods response header field in preflight response.',
  'allow-headers-unparsable': 'Cannot parse Access-Control-Allow-Headers response header field in preflight response.',
  'method-not-allowed': 'Method {} is not allowed by Access-Control-Allow-Methods in preflight response.',
  'header-not-allowed': 'Request header field {} is not allowed by Access-Control-Allow-Headers in preflight response.'
}
/** These speak of the preflight themselves. */
const ABOUT_LISTS: ReadonlySet<RefusalReason> = new Set([
  'allow-methods-unparsable',
  'allow-headers-unparsable',
  'method-not-allowed',
  'header-not-allowed'
])

/** What the developer tools of Chromium print about a refused call, word for word; of several headers they name one. */
export function consoleSentence(stage: CallStage, { reason, values }: Refusal, { url, origin }: CallNames): string {
  const subject =
    stage === 'preflight' && !ABOUT_LISTS.has(reason)
      ? "Response to preflight request doesn't pass access control check: "
      : ''
  const text = TEXTS[reason].replace('{}', () => printable(values[0] ?? ''))
  return `Access to fetch at '${url}' from origin '${origin}' has been blocked by CORS policy: ${subject}${text}`
}

/** The message of the error that `fetch()` throws before it asks anybody. */
export function thrownSentence({ reason, value }: Unsendable): string {
  const complaint = {
    'method-malformed': `'${value}' is not a valid HTTP method.`,
    'method-forbidden': `'${value}' HTTP method is unsupported.`,
    'header-malformed': 'Invalid name'
  }
  return `Failed to execute 'fetch' on 'Window': ${complaint[reason]}`
}

function printable(value: string): string {
  return value.replace(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  })
}
