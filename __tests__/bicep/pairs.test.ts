import { readdirSync } from 'node:fs'
import { evaluateTemplate } from '../../src/sources/arm/template.js'
import { evaluateBicep } from '../../src/sources/bicep/evaluator/evaluate-bicep.js'
import { workingTree } from '../../src/sources/working-tree.js'
import { expectGolden } from '../golden.js'
import { printResources } from './print-value.js'

const folder = '__tests__/bicep/pairs'
const LIMIT = 1024 * 1024

/** Each folder holds a file and what the Bicep compiler makes of it. */
test.each(readdirSync(folder))('%s and what the compiler makes of it deploy the same', (name) => {
  const tree = workingTree(`${folder}/${name}`)
  const readFile = (path: string) => tree.read(path, LIMIT)
  const textOf = (path: string): { path: string; text: string } => {
    const content = readFile(path)
    if ('failure' in content) throw new Error(`${path} ${content.failure}`)
    return { path, text: content.text }
  }
  for (const allParametersUnknown of [false, true]) {
    const bicep = evaluateBicep(textOf('main.bicep'), { readFile, allParametersUnknown })
    const template = evaluateTemplate(textOf('main.json'), { readFile, allParametersUnknown })
    expect(bicep.problems).toEqual([])
    expect(template.problems).toEqual([])
    const resources = printResources(bicep.resources)
    expect(resources).toEqual(printResources(template.resources))
    if (!allParametersUnknown) expectGolden(`${resources.join('\n\n')}\n`, `${folder}/${name}/expected.txt`)
  }
})
