import { readFileSync } from 'node:fs'
import addFormats from 'ajv-formats'
import { OpenAPIBackend } from 'openapi-backend'

const definition = JSON.parse(readFileSync('__tests__/github-api/api.github.com.json', 'utf8'))
let loaded: Promise<OpenAPIBackend> | null = null

/** GitHub's own description of its API, cut to what we use by `scripts/slice-openapi.mjs`. */
export function description(): Promise<OpenAPIBackend> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<OpenAPIBackend> {
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    ajvOpts: { strict: false },
    customizeAjv: (ajv) => addFormats.default(ajv)
  })
  return await api.init()
}
