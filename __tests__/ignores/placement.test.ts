import { DEFAULT_CONFIGURATION } from '../../src/engine/configuration/configuration.js'
import { understand } from '../../src/engine/understand.js'
import { corsMissing } from '../../src/rules/cors-missing.js'
import type { Rule } from '../../src/rules/rule.js'
import { memoryTree } from '../../src/sources/memory-tree.js'
import { descendants } from '../../src/xml/query.js'

/** Reports each `<value>` and each attribute `bad`, under the id of a rule that an ignore can name. */
const reportsValues: Rule = {
  ...corsMissing,
  *check({ service }) {
    for (const document of service.documents) {
      for (const element of document.root ? descendants(document.root) : []) {
        const spans = [
          ...(element.name === 'value' ? [element.startTag] : []),
          ...element.attributes.filter(({ name }) => name === 'bad').map(({ span }) => span)
        ]
        for (const span of spans) yield { at: { text: document, span }, message: 'bad', help: '' }
      }
    }
  }
}

const IGNORE = '<!-- apim-cors-ignore cors-missing: because -->'

test.each<[string, string, findings: number, ignored: number]>([
  ['on the line above', `${IGNORE}\n<value>1</value>`, 0, 1],
  ['on the same line, in front', `${IGNORE}<value>1</value>`, 0, 1],
  ['on the same line, behind', `<value>1</value> ${IGNORE}\n<value>2</value>`, 1, 1],
  ['at the end of another line above', `<trace> ${IGNORE}\n<value>1</value></trace>`, 0, 1],
  ['above empty lines', `${IGNORE}\n\n\n<value>1</value>`, 0, 1],
  ['above another comment', `${IGNORE}\n<!-- a comment\nof two lines -->\n<value>1</value>`, 0, 1],
  ['above another ignore', `${IGNORE}\n<!-- apim-cors-ignore cors-nested: because -->\n<value>1</value>`, 0, 1],
  ['over several lines', '<!--\n  apim-cors-ignore cors-missing:\n    because\n-->\n<value>1</value>', 0, 1],
  ['for two findings of one line', `${IGNORE}\n<value>1</value><value>2</value>`, 0, 2],
  ['above a start tag of several lines', `${IGNORE}\n<trace\n  good="1"\n  bad="2" />`, 0, 1],
  ['above another statement', `${IGNORE}\n<trace />\n<value>1</value>`, 1, 0],
  ['below', `<value>1</value>\n${IGNORE}`, 1, 0],
  ['for another rule', `<!-- apim-cors-ignore cors-nested: because -->\n<value>1</value>`, 1, 0],
  ['without a reason', `<!-- apim-cors-ignore cors-missing -->\n<value>1</value>`, 1, 0],
  ['with an empty reason', `<!-- apim-cors-ignore cors-missing: -->\n<value>1</value>`, 1, 0],
  ['without a colon', `<!-- apim-cors-ignore cors-missing because -->\n<value>1</value>`, 1, 0],
  ['inside an expression', `<trace name='@("${IGNORE.replaceAll('-', '&#45;')}")' />\n<value>1</value>`, 1, 0],
  ['inside character data', `<trace><![CDATA[${IGNORE}]]></trace>\n<value>1</value>`, 1, 0]
])('an ignore %s', (_name, inner, findings, ignored) => {
  for (const lineEnd of ['\n', '\r\n']) {
    const text = `<policies><inbound>\n${inner}\n</inbound></policies>`.replaceAll('\n', lineEnd)
    const said = understand(memoryTree({ 'policy.xml': text }), {
      failOn: 'error',
      rules: [reportsValues],
      configuration: DEFAULT_CONFIGURATION,
      today: '2026-11-22'
    })
    expect([said.findings.length, said.ignored.length]).toEqual([findings, ignored])
    for (const { reason } of said.ignored) expect(reason).toBe('because')
  }
})
