import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { analyse } from '../src/engine/analyse.js'
import { SECTION_NAMES, type SectionName } from '../src/model/policy-document.js'
import { effectiveXml } from '../src/reporters/effective.js'
import { workingTree } from '../src/sources/working-tree.js'
import { parsePolicyXml } from '../src/xml/parse.js'
import { expectGolden } from './golden.js'

/** Which effective policy a case prints: `call.json` beside the repository; left out: the only one. */
interface Call {
  readonly operation?: string
  readonly product?: string
  readonly sections?: readonly SectionName[]
}

const FOLDER = '__tests__/effective'

/** A case is a small repository and one effective policy of it, as the command `effective` prints it. */
const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())

test.each(cases.map(({ name }) => name).sort())('%s', (name) => {
  const call = readCall(`${FOLDER}/${name}/call.json`)
  const printed = analyse(workingTree(`${FOLDER}/${name}`)).services.flatMap(({ plain: { service, chains } }) =>
    chains
      .filter(({ api }) => api !== null)
      .filter(({ operations }) => !call.operation || operations.some(({ id }) => id === call.operation))
      .filter(({ products }) => products.some((product) => (product?.id ?? null) === (call.product ?? null)))
      .map((chain) =>
        effectiveXml({
          environment: null,
          service: service.name,
          chain,
          product: call.product ?? null,
          sections: call.sections ?? ['inbound']
        })
      )
  )
  expect(printed).toHaveLength(1)
  const [xml = ''] = printed
  expect(parsePolicyXml(xml).problems).toEqual([])
  expectGolden(xml, `${FOLDER}/${name}/expected.xml`)
})

function readCall(file: string): Call {
  const call: Call = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  for (const section of call.sections ?? []) expect(SECTION_NAMES).toContain(section)
  return call
}
