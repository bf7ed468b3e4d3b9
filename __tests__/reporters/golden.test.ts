import { renderAnnotations } from '../../src/reporters/annotations.js'
import { renderJson } from '../../src/reporters/json.js'
import { renderSummary } from '../../src/reporters/summary.js'
import { renderText } from '../../src/reporters/text.js'
import { expectGolden } from './golden.js'
import { readStorefront, STOREFRONT } from './storefront.js'

const LINKS = {
  repository: { serverUrl: 'https://github.com', repository: 'contoso/storefront', sha: '0123456789'.repeat(4) },
  rulePages: 'https://github.com/contoso/apim-cors-gate/blob/v1/docs/rules'
}

test('the storefront as text', () => {
  expectGolden('text.golden.txt', renderText(STOREFRONT, { colour: false, width: 110, readSource: readStorefront }))
})

test('the storefront as job summary', () => {
  expectGolden('summary.golden.md', renderSummary(STOREFRONT, LINKS))
})

test('the storefront as JSON', () => {
  expectGolden('report.golden.json', renderJson(STOREFRONT, { toolVersion: '1.2.3' }))
})

test('the storefront as annotations', () => {
  expectGolden('annotations.golden.txt', `${renderAnnotations(STOREFRONT, LINKS).join('\n')}\n`)
})
