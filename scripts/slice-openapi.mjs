// Cuts the operations that we use out of GitHub's description of its API, with all that they refer to, for the tests' double.
// The description is api.github.com.json of the npm package @octokit/openapi (MIT): `npm pack @octokit/openapi`, unpack, and
// run this with the path of package/generated/api.github.com.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const OPERATIONS = [
  'issues/create-comment',
  'issues/delete-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/list-files',
  'pulls/list-review-comments',
  'repos/compare-commits-with-basehead'
]
/** What a validator does not look at. */
const PROSE = ['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'links']
const target = fileURLToPath(new URL('../__tests__/github-api/api.github.com.json', import.meta.url))

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Which description? Usage: node scripts/slice-openapi.mjs api.github.com.json')
const whole = JSON.parse(readFileSync(file, 'utf8'))
const paths = usedPaths(whole.paths)
const info = {
  title: 'The operations of the GitHub REST API that the tests answer',
  version: whole.info.version,
  license: whole.info.license,
  'x-origin': 'npm package @octokit/openapi, generated/api.github.com.json, cut by scripts/slice-openapi.mjs'
}
const slice = { openapi: whole.openapi, info, paths, components: closure(paths) }
writeFileSync(target, `${JSON.stringify(slice)}\n`)
console.log(`${target}: ${OPERATIONS.length} operations`)

function usedPaths(all) {
  const found = new Set()
  const used = Object.entries(all).flatMap(([path, item]) => {
    const operations = Object.entries(item).filter(([, { operationId }]) => OPERATIONS.includes(operationId))
    for (const [, { operationId }] of operations) found.add(operationId)
    return operations.length === 0 ? [] : [[path, withoutProse(Object.fromEntries(operations))]]
  })
  const missing = OPERATIONS.filter((id) => !found.has(id))
  if (missing.length > 0) throw new Error(`The description does not have ${missing.join(', ')}`)
  return Object.fromEntries(used)
}

/** Every component that the paths refer to, and that those refer to. */
function closure(from) {
  const components = {}
  const waiting = references(from)
  for (const reference of waiting) {
    const [, , kind, name] = reference.split('/')
    components[kind] ??= {}
    if (name in components[kind]) continue
    components[kind][name] = withoutProse(whole.components[kind][name])
    waiting.push(...references(components[kind][name]))
  }
  return components
}

function references(value) {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [inner] : references(inner)))
}

/** The keys of `properties` are names, and may be the same words. */
function withoutProse(value, keysAreNames = false) {
  if (Array.isArray(value)) return value.map((inner) => withoutProse(inner))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => keysAreNames || (!PROSE.includes(key) && !key.startsWith('x-')))
  const { nullable, ...rest } = Object.fromEntries(
    kept.map(([key, inner]) => [key, withoutProse(inner, !keysAreNames && key === 'properties')])
  )
  if (nullable === undefined) return rest
  // ajv refuses `nullable` where it cannot see a type.
  return keysAreNames || 'type' in rest ? { ...rest, nullable } : { anyOf: [rest, { enum: [null] }] }
}
