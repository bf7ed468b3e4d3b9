import { distance } from 'fastest-levenshtein'
import { isToken } from '../cors/http-names.js'
import { COMMON_METHODS, REGISTERED_METHODS } from '../cors/registered-methods.js'
import { type LiveCors, liveCors } from '../evidence/live-cors.js'
import { type Mend, rewording } from '../evidence/mend.js'
import type { Place } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import { listWords, scopeWords } from '../evidence/scope-words.js'
import type { PolicyValue } from '../xml/value.js'
import type { Rule } from './rule.js'

export const corsMethodInvalid: Rule = {
  id: 'cors-method-invalid',
  severity: 'error',
  summary: 'A <method> is one that neither HTTP nor any operation of the service knows.',
  *check({ service }) {
    const known = new Set([...REGISTERED_METHODS, ...service.operations.map(({ method }) => method.toUpperCase())])
    const complete = service.apis.length > 0 && service.apis.every(({ operationsKnown }) => operationsKnown)
    for (const cors of liveCors(service)) {
      const methods = writtenMethods(cors)
      for (const method of methods) {
        if (!known.has(method.name.toUpperCase())) yield* unknownMethod(cors, method, complete)
      }
      const lower = methods.filter(({ name }) => known.has(name.toUpperCase()) && name !== name.toUpperCase())
      if (lower.length > 0) yield lowerCase(cors, lower)
    }
  }
}

interface WrittenMethod {
  readonly name: string
  /** As it stands in the policy; a named value cannot be mended here. */
  readonly value: PolicyValue
  readonly at: Place
}

function writtenMethods({ text, policy, knownText }: LiveCors): readonly WrittenMethod[] {
  return (policy.methods?.items ?? []).flatMap(({ value }) => {
    const name = value && knownText(value)
    return value && name && name !== '*' ? [{ name, value, at: { text, span: value.span } }] : []
  })
}

/** As long as some operations are not known, only what looks like a slip of the pen is certain. */
function* unknownMethod({ text }: LiveCors, method: WrittenMethod, complete: boolean): Generator<Report> {
  const { name, at } = method
  const [near, ...others] = COMMON_METHODS.filter((known) => distance(known, name.toUpperCase()) <= 1)
  if (!isToken(name)) {
    yield {
      at,
      message: `Method ${name} of ${scopeWords(text)} is not the name of one method.`,
      help: 'Write one <method> element for each method.'
    }
  } else if (near || complete) {
    yield {
      at,
      message: `Method ${name} of ${scopeWords(text)} is known to no operation and to no HTTP standard.`,
      help: near ? `Write ${near}.` : 'Write the method of an operation, or remove it.',
      ...(near && others.length === 0 && mend([method], () => near))
    }
  }
}

function lowerCase({ text }: LiveCors, methods: readonly WrittenMethod[]): Report {
  const [first, ...others] = methods
  const names = methods.map(({ name }) => name)
  return {
    at: first!.at,
    severity: 'note',
    message: `Methods are upper case, and ${scopeWords(text)} writes ${listWords(names)}.`,
    help: `Write ${listWords(names.map((name) => name.toUpperCase()))}.`,
    ...mend(methods, (name) => name.toUpperCase()),
    related: others.map(({ name, at }) => ({ at, message: `${name} as well` })),
    assumption: 'T12'
  }
}

function mend(methods: readonly WrittenMethod[], right: (name: string) => string): { readonly mend?: Mend } {
  if (methods.some(({ value }) => value.kind !== 'literal')) return {}
  const does = `${listWords(methods.map(({ name }) => right(name)))} written`
  return {
    mend: rewording(
      methods.map(({ name, value }) => [value.span, right(name)] as const),
      does
    )
  }
}
