// An OpenAPI specification of about 20 KB with 20 operations, as YAML or JSON.
import { dump } from 'js-yaml'

const RESOURCES = ['orders', 'customers', 'invoices', 'shipments', 'returns']
const FIELDS = [
  'name',
  'description',
  'status',
  'amount',
  'currency',
  'createdAt',
  'updatedAt',
  'owner',
  'reference',
  'tags'
]
// JSON spends more of its bytes on indentation and quotes: fewer fields give the same size.
const SIZES = { yaml: { fields: 6, parameters: 1 }, json: { fields: 2, parameters: 0 } }

export const OPERATION_IDS = RESOURCES.flatMap((name) => [
  `list-${name}`,
  `create-${name}`,
  `get-${name}`,
  `replace-${name}`
])

export function specification(api, format) {
  const size = SIZES[format]
  const paths = Object.fromEntries(RESOURCES.flatMap((name) => pathsOf(name, size)))
  const schemas = Object.fromEntries(RESOURCES.map((name) => [name, schemaOf(name, size)]))
  const info = {
    title: `API ${api}`,
    version: '1.0',
    description: `What the teams of the estate can do with API ${api}.`
  }
  const content = {
    openapi: '3.0.3',
    info,
    servers: [{ url: `https://estate.azure-api.net/${api}` }],
    paths,
    components: { schemas }
  }
  return format === 'yaml' ? dump(content, { lineWidth: 120, noRefs: true }) : JSON.stringify(content, null, 2)
}

function pathsOf(name, { parameters }) {
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    description: `Which of the ${name}.`,
    schema: { type: 'string', format: 'uuid' }
  }
  const filters = FIELDS.slice(0, parameters).map((field) => ({
    name: field,
    in: 'query',
    description: `Only ${name} whose ${field} equals this value, compared without regard to case.`,
    schema: { type: 'string', maxLength: 64 }
  }))
  return [
    [
      `/${name}`,
      { get: operation('list', name, { parameters: filters }), post: operation('create', name, body(name)) }
    ],
    [
      `/${name}/{id}`,
      {
        get: operation('get', name, { parameters: [id] }),
        put: operation('replace', name, { parameters: [id], ...body(name) })
      }
    ]
  ]
}

function operation(verb, name, rest) {
  return {
    operationId: `${verb}-${name}`,
    summary: `${verb} ${name}`,
    description: `Callers need the role ${name}.${verb}; the answer follows the conventions of the estate's guidelines, chapter ${name.length}.`,
    tags: [name],
    ...rest,
    responses: {
      200: { description: `The ${name} after the call.`, content: content(name) },
      400: { description: 'A parameter or the body does not follow this specification.' }
    }
  }
}

function body(name) {
  return { requestBody: { required: true, content: content(name) } }
}

function content(name) {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }
}

function schemaOf(name, { fields }) {
  const properties = FIELDS.slice(0, fields).map((field) => [
    field,
    {
      type: 'string',
      description: `The ${field} of ${name}, as the system of record has it.`,
      example: `${name}-${field}`
    }
  ])
  return { type: 'object', required: FIELDS.slice(0, 2), properties: Object.fromEntries(properties) }
}
