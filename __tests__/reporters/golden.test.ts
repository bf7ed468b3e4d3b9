import { renderAnnotations } from '../../src/reporters/annotations.js'
import { renderJson } from '../../src/reporters/json.js'
import { renderSummary } from '../../src/reporters/summary.js'
import { renderText } from '../../src/reporters/text.js'
import { expectGolden } from '../golden.js'
import { readStorefront, STOREFRONT } from './storefront.js'

const LINKS = {
  repository: { serverUrl: 'https://github.com', repository: 'contoso/storefront', sha: '0123456789'.repeat(4) },
  rulePages: 'https://github.com/contoso/apim-cors-gate/blob/v1/docs/rules'
}

test('the storefront as text', () => {
  expectGolden(
    renderText(STOREFRONT, { colour: false, width: 110, readSource: readStorefront }),
    '__tests__/reporters/text.golden.txt'
  )
})

test('the storefront as job summary', () => {
  expectGolden(renderSummary(STOREFRONT, LINKS), '__tests__/reporters/summary.golden.md')
})

test('the storefront as JSON', () => {
  expectGolden(renderJson(STOREFRONT, { toolVersion: '1.2.3' }), '__tests__/reporters/report.golden.json')
})

test('the storefront as annotations', () => {
  expectGolden(`${renderAnnotations(STOREFRONT, LINKS).join('\n')}\n`, '__tests__/reporters/annotations.golden.txt')
})
