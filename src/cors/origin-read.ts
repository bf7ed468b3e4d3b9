/** What an expression hands on just as it is: the request's `Origin` header, or a variable. */
export type OriginRead = { readonly kind: 'origin' } | { readonly kind: 'variable'; readonly name: string }

const TOKEN = /"(?:[^"\\]|\\.)*"|\w+|\?\?|==|[^\s\w"]/g

/** With nothing but these, an expression can read and return a text, and cannot compare it with anything. */
const HARMLESS = new Set([
  ...['context', 'Request', 'Headers', 'Variables', 'GetValueOrDefault', 'TryGetValue', 'string', 'String', 'Empty'],
  ...['First', 'FirstOrDefault', 'Single', 'SingleOrDefault', 'Last', 'LastOrDefault', 'Join', 'Concat', 'ToArray'],
  ...['ToString', 'ToLower', 'ToLowerInvariant', 'Trim', 'null', 'return', 'var', 'out', '0'],
  ...['.', ',', ';', '(', ')', '[', ']', '=', '??', '?']
])

/**
 * Reads an expression that returns the `Origin` header or a variable without a comparison; null for one that does, or may do, anything
 * else: to call an expression careless, everything in it has to be understood.
 */
export function readOrigin(expression: string): OriginRead | null {
  if (expression.length > LONGEST) return null
  const isBlock = expression.startsWith('@{')
  const tokens: readonly string[] =
    expression
      .slice(2, -1)
      .replaceAll(/<\s*string\s*>/gi, '')
      .match(TOKEN) ?? []
  const unknown = new Set(tokens.filter((token) => !token.startsWith('"') && !HARMLESS.has(token)))
  const [local] = unknown
  if (local === undefined) return isBlock ? returned(tokens, undefined) : readIn(tokens)
  return isBlock && unknown.size === 1 && isDeclared(tokens, local) ? returned(tokens, local) : null
}

/** Whoever writes more than this does more than hand a text on. */
const LONGEST = 1000

/** `var origin`, `string origin`, `string[] origin` or `out origin`. */
function isDeclared(tokens: readonly string[], local: string): boolean {
  return /^\w+$/.test(local) && /^(?:var|string|String|out|\])$/.test(tokens[tokens.indexOf(local) - 1] ?? '')
}

function returned(tokens: readonly string[], local: string | undefined): OriginRead | null {
  const at = tokens.lastIndexOf('return')
  if (at !== tokens.indexOf('return')) return null
  const result = tokens.slice(at + 1)
  return readIn(local !== undefined && result.includes(local) ? tokens : result)
}

function readIn(tokens: readonly string[]): OriginRead | null {
  if (argumentsOf(tokens, 'Headers').some((name) => name.toLowerCase() === 'origin')) return { kind: 'origin' }
  const [name] = argumentsOf(tokens, 'Variables')
  return name === undefined ? null : { kind: 'variable', name }
}

/** The first text behind each `context.Request.Headers` or `context.Variables`. */
function argumentsOf(tokens: readonly string[], source: 'Headers' | 'Variables'): readonly string[] {
  return tokens.flatMap((token, index) => {
    const text =
      token === source ? tokens.slice(index, index + ARGUMENT_WITHIN).find((next) => next.startsWith('"')) : undefined
    return text === undefined ? [] : [text.slice(1, -1)]
  })
}

/** `Headers . GetValueOrDefault ( "Origin"` */
const ARGUMENT_WITHIN = 5
