import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type Files = Readonly<Record<string, string>>

/** Writes files below a folder; the folders between come by themselves. */
export function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** An example outside git, so that its paths begin where it begins. */
export function copyExample(name: string, folder: string): void {
  cpSync(join('examples', name), folder, { recursive: true })
}

export const INHERITING = policy('<base />')
export const CUT_OFF = policy('<set-header name="A" />')
/** What a checkout without Git LFS has in place of a file. */
export const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n'
export const SPECIFICATION = JSON.stringify({
  openapi: '3.0.1',
  paths: { '/items': { get: { operationId: 'list-items' } } }
})

export function policy(inbound: string): string {
  return `<policies>\n  <inbound>${inbound}</inbound>\n  <backend><base /></backend>\n  <outbound><base /></outbound>\n  <on-error><base /></on-error>\n</policies>\n`
}

export function api(id: string, policyText: string): Files {
  return {
    [`apimartifacts/apis/${id}/apiInformation.json`]: JSON.stringify({ properties: { displayName: id, path: id } }),
    [`apimartifacts/apis/${id}/policy.xml`]: policyText,
    [`apimartifacts/apis/${id}/specification.json`]: SPECIFICATION
  }
}

/** A service with a `<cors>` for everybody below it. */
export const GLOBAL: Files = {
  'apimartifacts/policy.xml':
    '<policies>\n  <inbound>\n    <cors>\n      <allowed-origins><origin>https://shop.contoso.com</origin></allowed-origins>\n    </cors>\n  </inbound>\n  <backend><forward-request /></backend>\n  <outbound />\n  <on-error />\n</policies>\n'
}

/** Its API `orders` inherits the `<cors>`; its API `cut` does not, which is the finding that every run must still make. */
export const ONE_MISTAKE: Files = { ...GLOBAL, ...api('orders', INHERITING), ...api('cut', CUT_OFF) }
export const NO_MISTAKE: Files = { ...GLOBAL, ...api('orders', INHERITING) }
