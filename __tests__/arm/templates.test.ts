import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { wholeFile } from '../../src/core/problem.js'
import { evaluateTemplate } from '../../src/sources/arm/template.js'
import { locationOf } from '../../src/sources/values/place.js'
import type { EvaluatedResource } from '../../src/sources/values/resource.js'
import { toSourceText } from '../../src/sources/values/source-of-string.js'
import type { StringValue } from '../../src/sources/values/string-value.js'
import type { Value } from '../../src/sources/values/value.js'
import { toPlain } from '../values/plain.js'

const FOLDER = fileURLToPath(new URL('../../../__tests__/arm/templates/', import.meta.url))

function evaluate(folder: string) {
  const readFile = (path: string) =>
    existsSync(FOLDER + path) ? { text: readFileSync(FOLDER + path, 'utf8') } : { failure: 'There is no such file' }
  const path = posix.join(folder, 'main.json')
  return evaluateTemplate({ path, text: readFileSync(FOLDER + path, 'utf8') }, { readFile })
}

function textOf(value: StringValue): string {
  return toSourceText(value, wholeFile('')).text
}

/** Alternatives in full, everything else as JSON. */
function show(value: Value): string {
  if (value.kind !== 'unknown') return JSON.stringify(toPlain(value))
  const alternatives = value.alternatives.map((one) => `\n      ${one.when}: ${show(one.value)}`)
  return `?${value.name}${alternatives.join('')}`
}

function render(resource: EvaluatedResource): string {
  const { type, names, partial, when, repeated, existing, symbol, resourceGroup, properties, declaredAt } = resource
  const { path, line } = locationOf(declaredAt)
  const flags = [partial && 'partial', repeated && 'repeated', existing && 'existing', symbol && `symbol ${symbol}`]
  const group = resourceGroup === null ? '' : `in ${show(resourceGroup)}`
  const head = [`${posix.basename(path)}:${line}`, type, names.map(textOf).join(' / '), ...flags.filter(Boolean), group]
  const members = properties.kind === 'object' ? [...properties.properties.values()] : []
  return [
    head.filter((part) => part !== '').join('  '),
    ...(when === null ? [] : [`    when ${when}`]),
    ...members.map(({ name, value }) => `    ${name}: ${show(value)}`)
  ].join('\n')
}

test.each(readdirSync(FOLDER))('%s', (folder) => {
  const { resources, problems } = evaluate(folder)
  const places = problems.map(
    ({ message, location: { path, line, column } }) => `! ${path}:${line}:${column} ${message}`
  )
  const rendered = `${[...resources.map(render), ...places].join('\n')}\n`
  expect(rendered).toBe(readFileSync(`${FOLDER}${folder}/expected.txt`, 'utf8'))
})
