import { readdirSync, readFileSync } from 'node:fs'
import type { Problem } from '../../src/core/problem.js'
import { readParametersFile } from '../../src/sources/arm/parameters-file.js'
import { evaluateBicepParameters } from '../../src/sources/bicep/evaluator/bicep-parameters.js'
import { type BicepOptions, evaluateBicep } from '../../src/sources/bicep/evaluator/evaluate-bicep.js'
import { memoryTree } from '../../src/sources/memory-tree.js'
import type { EvaluatedResource } from '../../src/sources/values/resource.js'
import type { Value } from '../../src/sources/values/value.js'
import { expectGolden } from '../golden.js'
import { toPlain } from '../values/plain.js'

/**
 * Each file of the folder holds cases: `=== name`, the text of `main.bicep`, further files each after `+++ path`, and
 * after `---` what comes of them: the outputs, the resources, the modules that are not in the repository and the
 * problems. The parameters are those of `main.bicepparam` or `main.parameters.json`, if there is one, and unknown if the
 * name of the case ends with `(sweep)`.
 */
const FOLDER = '__tests__/bicep/evaluations'

test.each(readdirSync(FOLDER).sort())('%s', (file) => {
  const cases = readFileSync(`${FOLDER}/${file}`, 'utf8').split(/^=== /m).slice(1)
  const shown = cases.map((text) => {
    const [head = ''] = text.split(/^---\n/m)
    const [name = ''] = head.split('\n', 1)
    return `=== ${head.trimEnd()}\n---\n${evaluate(name, head.slice(name.length + 1)).join('\n')}\n`
  })
  expectGolden(shown.join('\n'), `${FOLDER}/${file}`)
})

function evaluate(name: string, files: string): readonly string[] {
  const [main = '', ...others] = files.split(/^\+\+\+ /m)
  const entries = others.map((other) => [other.split('\n', 1)[0], other.slice(other.indexOf('\n') + 1)] as const)
  const tree = memoryTree(Object.fromEntries([['main.bicep', main], ...entries]))
  const readFile: BicepOptions['readFile'] = (path) => tree.read(path, 1024 * 1024)
  const supplied = readParameters(readFile)
  const evaluated = evaluateBicep(
    { path: 'main.bicep', text: main },
    {
      readFile,
      allParametersUnknown: name.endsWith('(sweep)'),
      ...(supplied && { parameters: supplied.values })
    }
  )
  const outputs = [...main.matchAll(/^output (\w+)/gm)].map(([, key = '']) => {
    const value = evaluated.output(key)
    return `${key} = ${value === null ? 'nothing' : show(value)}`
  })
  const modules = evaluated.unresolvedModules.map(
    ({ reference, parameters, when, repeated }) =>
      `module ${reference.path} ${reference.version}${flags(when, repeated)} ${JSON.stringify(toPlain(parameters))}`
  )
  const found = [...(supplied?.problems ?? []), ...evaluated.problems].map(showProblem)
  return [...outputs, ...evaluated.resources.map(showResource), ...modules, ...new Set(found)]
}

function show(value: Value): string {
  if (value.kind !== 'unknown' || value.alternatives.length === 0) return JSON.stringify(toPlain(value))
  return value.alternatives.map((alternative) => `${show(alternative.value)} if ${alternative.when}`).join(', ')
}

function readParameters(readFile: BicepOptions['readFile']) {
  const source = readFile('main.bicepparam')
  if ('text' in source) return evaluateBicepParameters({ path: 'main.bicepparam', text: source.text }, { readFile })
  const json = readFile('main.parameters.json')
  return 'text' in json ? readParametersFile('main.parameters.json', json.text) : null
}

function showResource({ type, names, partial, when, repeated, existing, properties }: EvaluatedResource): string {
  const name = names.map((segment) => toPlain(segment)).join('/')
  const marks = `${existing ? ' existing' : ''}${partial ? ' partial' : ''}${flags(when, repeated)}`
  const shown = properties.kind === 'null' ? '' : ` ${JSON.stringify(toPlain(properties))}`
  return `resource ${type} ${name}${marks}${shown}`
}

function flags(when: string | null, repeated: boolean): string {
  return `${when === null ? '' : ` when(${when})`}${repeated ? ' repeated' : ''}`
}

function showProblem({ kind, location, message, incomplete }: Problem): string {
  return `${kind}${incomplete ? ', incomplete' : ''} ${location.path}:${location.line}:${location.column} ${message}`
}
