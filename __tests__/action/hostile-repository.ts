import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type Files, write } from '../command-line/repositories.js'
import { markerOf } from './pull-request-job.js'

/** Texts that try to act: on the runner, on a terminal, on a Markdown page, on a reader. None has a slash, so each may be a name. */
export const WEAPONS: readonly string[] = [
  '::set-output name=stolen::yes',
  ' ::error::forged',
  '##[add-matcher]matcher.json',
  'a ##[set-env name=PATH]evil',
  '%0A::error::encoded',
  'a\n::add-mask::token',
  'a\r::stop-commands::token',
  'a\u0085::error::next line',
  'a\u2028::error::line separator',
  '\u001b[2J\u001b]0;title\u0007cleared',
  '\u202elmx.yciloop\u202c',
  '<img src=x onerror=alert(1)>',
  '<details><summary><h1>✅ Everything passed',
  '-->',
  `${markerOf()} `,
  `x\n${markerOf()}`,
  '`|` ``` ~~~',
  '[click](https:evil.example) www.evil.example',
  '@team #1 org#1 GH-12 :tada:',
  '**bold** _it_ $x$ ~~gone~~',
  '"quoted" \\n $(id) `id` ; & | rm'
]

/** An API whose operations run all that the hostile documents hold; the others cut themselves off. */
export const INHERITING_API = '::set-output name=stolen::yes ##[error]'
export const HOSTILE_OPERATION = '##[error] ::error::<b>'

const all = WEAPONS.join('\n')
const attribute = xml(WEAPONS.join(' ').replaceAll(/[\u0000-\u001f]/g, ' '))

const GLOBAL_POLICY = `<policies>
  <inbound>
    <!-- ${all.replaceAll('--', '- -')} -->
    <cors>
      <allowed-origins>
        ${WEAPONS.map((weapon) => `<origin>https://evil.example/${xml(weapon)}</origin>`).join('\n')}
        <origin>https://shop.contoso.com</origin>
      </allowed-origins>
      <allowed-headers><header>${attribute}</header></allowed-headers>
    </cors>
    <set-variable name="${attribute}" value="@("${attribute}")" />
    <set-header name="x"><value>\n::set-output name=text::act\n##[error]act\n\t::warning::tab\n</value></set-header>
    <include-fragment fragment-id="${attribute}" />
  </inbound>
  <backend><forward-request /></backend>
  <outbound />
  <on-error />
</policies>
`

function apiPolicy(inbound: string): string {
  return `<policies>\n  <inbound>${inbound}<!-- ${all.replaceAll('--', '- -')} --></inbound>\n</policies>\n`
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function api(name: string, inbound = ''): Files {
  const operations = WEAPONS.map((weapon) => [`/${weapon}`, { get: { operationId: `get ${weapon}`, summary: all } }])
  return {
    [`apimartifacts/apis/${name}/apiInformation.json`]: JSON.stringify({
      properties: {
        displayName: all,
        path: all,
        apiVersion: all,
        subscriptionKeyParameterNames: { header: 'a', query: all }
      }
    }),
    [`apimartifacts/apis/${name}/policy.xml`]: apiPolicy(inbound),
    [`apimartifacts/apis/${name}/specification.json`]: JSON.stringify({
      openapi: '3.0.1',
      info: { title: all },
      paths: Object.fromEntries(operations)
    })
  }
}

function pieces(weapon: string): Files {
  return {
    ...api(weapon),
    [`apimartifacts/products/${weapon}/productInformation.json`]: JSON.stringify({ properties: { displayName: all } }),
    [`apimartifacts/products/${weapon}/policy.xml`]: `<policies><inbound>${all}`,
    [`apimartifacts/products/${weapon}/apis.json`]: JSON.stringify([
      { name: weapon },
      { name: INHERITING_API },
      { name: `missing ${weapon}` }
    ]),
    [`apimartifacts/policyFragments/${weapon}/policy.xml`]: `<fragment>\n${xml(all)}<nothing closes=">`,
    [`apimartifacts/namedValues/${weapon}/namedValueInformation.json`]: `{ "properties": ${all}`,
    [`apimartifacts/versionSets/${weapon}/versionSetInformation.json`]: JSON.stringify(all),
    [`loose ${weapon}.xml`]: GLOBAL_POLICY
  }
}

/** Writes a repository in which everything that has a name or a text is hostile. Not for Windows, whose names may not. */
export function writeHostileRepository(folder: string): void {
  write(folder, { 'apimartifacts/policy.xml': GLOBAL_POLICY })
  const statements = `<base /><set-method>${xml(all)}</set-method>`
  write(folder, api(INHERITING_API, statements))
  write(folder, {
    [`apimartifacts/apis/${INHERITING_API}/operations/${HOSTILE_OPERATION}/policy.xml`]: apiPolicy(statements)
  })
  for (const weapon of WEAPONS) {
    write(folder, pieces(weapon))
    mkdirSync(join(folder, 'apimartifacts/apis', `link ${weapon}`))
    symlinkSync('/etc/passwd', join(folder, 'apimartifacts/apis', `link ${weapon}`, 'policy.xml'))
  }
}
