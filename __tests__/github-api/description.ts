import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { type Schema, sample } from './sample.js'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

interface Described {
  readonly operationId: string
  readonly parameters?: readonly unknown[]
  readonly requestBody?: Content & { readonly required?: boolean }
  readonly responses: Readonly<Record<string, unknown>>
}

/** An operation as GitHub describes it. */
export interface Operation {
  readonly id: string
  readonly method: string
  /** The groups are the parameters in the path. */
  readonly path: RegExp
  /** What is wrong with a request; null for nothing. */
  refuse(request: RequestParts): string | null
  /** What is wrong with an answer; null for nothing. */
  disown(status: number, body: unknown): string | null
  /** A success with all that must be in it. */
  sample(): unknown
}

export interface RequestParts {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly header: Readonly<Record<string, string>>
  readonly body: unknown
}

const definition = JSON.parse(readFileSync('__tests__/github-api/api.github.com.json', 'utf8'))
const { components } = definition
const settings = { strict: false, validateFormats: false, allErrors: true }
const exact = new Ajv(settings)
/** What stands in an address or a header is text, whatever it means. */
const textual = new Ajv({ ...settings, coerceTypes: true })

/** GitHub's own description of its API, cut to what we use by `scripts/slice-openapi.mjs`. */
export const DESCRIPTION: readonly Operation[] = Object.entries<Record<string, Described>>(definition.paths).flatMap(
  ([path, item]) => Object.entries(item).map(([method, described]) => operation(path, method, described))
)

function operation(path: string, method: string, described: Described): Operation {
  const parameters = (described.parameters ?? []).map(resolved<Parameter>)
  const places = (['path', 'query', 'header'] as const).map((place) => [place, validator(place, parameters)] as const)
  const bodySchema = described.requestBody && schemaOf(described.requestBody)
  const checkBody = bodySchema && compile(exact, bodySchema)
  const answers = Object.entries(described.responses).map(([status, response]) => {
    const schema = schemaOf(resolved<Content>(response))
    return [Number(status), schema && compile(exact, schema)] as const
  })
  const [success] = Object.entries(described.responses).filter(([status]) => status.startsWith('2'))
  return {
    ...{ id: described.operationId, method: method.toUpperCase() },
    path: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    refuse: (request) => {
      for (const [place, check] of places) if (!check({ ...request[place] })) return faultsOf(place, check)
      if (request.body === undefined) return described.requestBody?.required ? 'the body is missing' : null
      if (!checkBody) return 'there must be no body'
      return checkBody(request.body) ? null : faultsOf('body', checkBody)
    },
    disown: (status, body) => {
      const known = answers.find(([candidate]) => candidate === status)
      if (known === undefined) return `the status ${status} is not described`
      const [, check] = known
      if (!check) return body === undefined ? null : 'there must be no body'
      return check(body) ? null : faultsOf('answer', check)
    },
    sample: () => {
      const schema = success && schemaOf(resolved<Content>(success[1]))
      return schema && sample(schema, components)
    }
  }
}

/** GitHub ignores headers and parameters that it does not know; a parameter that it ignores is a mistake of ours. */
function validator(place: Parameter['in'], parameters: readonly Parameter[]): ValidateFunction {
  const here = parameters.filter((parameter) => parameter.in === place)
  return compile(textual, {
    type: 'object',
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
    required: here.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: place === 'header'
  })
}

function compile(ajv: Ajv, schema: Schema): ValidateFunction {
  return ajv.compile({ ...schema, components })
}

function schemaOf({ content }: Content): Schema | undefined {
  return content?.['application/json']?.schema
}

function resolved<T>(given: unknown): T {
  const { $ref } = given as { readonly $ref?: string }
  if ($ref === undefined) return given as T
  const [, , kind = '', name = ''] = $ref.split('/')
  return components[kind][name]
}

function faultsOf(part: string, { errors }: ValidateFunction): string {
  return (errors ?? []).map(({ instancePath, message }) => `${part}${instancePath} ${message}`).join('; ')
}
