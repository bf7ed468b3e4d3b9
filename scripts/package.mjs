// Bundles tsc's output into dist/: the Action and the command line, one file each, the same bytes on every machine.
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const LICENSES = 'licenses.txt'
const root = fileURLToPath(new URL('..', import.meta.url))

refuseLinkedModules()
rmSync(join(root, 'dist'), { recursive: true, force: true })
const action = await bundle('src/main.js')
const commandLine = await bundle('src/cli.js')
write('dist/index.js', action.code)
write('dist/cli/index.js', `#!/usr/bin/env node\n${commandLine.code.replace(/^#!.*\n/, '')}`, 0o755)
write('dist/package.json', '{"type":"module"}\n')
write(join('dist', LICENSES), await licensesOfBoth())

/** A link would write its target's path into the bundle, and other module numbers. */
function refuseLinkedModules() {
  if (!lstatSync(join(root, 'node_modules')).isSymbolicLink()) return
  throw new Error('node_modules is a link: run `npm ci` first, or dist/ would differ from machine to machine.')
}

/** Dynamic imports would become chunks, whose names and licences ncc does not keep apart: there must be none. */
async function bundle(entry) {
  const result = await ncc(join(root, 'build', entry), { cache: false, license: LICENSES, minify: false, quiet: true })
  const unexpected = Object.keys(result.assets).filter((name) => name !== LICENSES && name !== 'package.json')
  if (unexpected.length > 0)
    throw new Error(`${entry} must become one file, but ncc also wrote ${unexpected.join(', ')}`)
  return result
}

/** One list for both bundles, made by bundling a file that imports the two. */
async function licensesOfBoth() {
  write('build/both.js', `import './src/main.js'\nimport './src/cli.js'\n`)
  const { assets } = await bundle('both.js')
  return String(assets[LICENSES].source)
}

function write(path, text, mode = 0o644) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  // Some packages have CRLF; inside JavaScript the two mean the same, even in template literals.
  writeFileSync(file, text.replaceAll('\r\n', '\n'), { mode })
}
