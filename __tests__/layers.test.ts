import { readdirSync, readFileSync } from 'node:fs'

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  xml: ['core'],
  model: ['core', 'xml'],
  sources: ['core', 'xml', 'model'],
  effective: ['core', 'xml', 'model'],
  cors: ['core', 'xml', 'model', 'effective'],
  evidence: ['core', 'xml', 'model', 'effective', 'cors'],
  rules: ['core', 'xml', 'model', 'effective', 'cors', 'evidence'],
  engine: ['core', 'xml', 'model', 'effective', 'cors', 'evidence', 'rules', 'sources'],
  reporters: ['core', 'model', 'effective', 'cors', 'engine', 'xml'],
  git: ['core', 'sources'],
  github: ['core', 'sources', 'engine', 'reporters', 'git'],
  commands: ['core', 'model', 'effective', 'cors', 'rules', 'sources', 'engine', 'reporters', 'git']
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && file.includes('/'))

test.each(Object.keys(MAY_IMPORT))('%s imports only the layers below it', (layer) => {
  const forbidden: string[] = []
  for (const file of files.filter((candidate) => candidate.startsWith(`${layer}/`))) {
    for (const [, target = ''] of readFileSync(`src/${file}`, 'utf8').matchAll(/from '((?:\.\.?\/)+[^']+\.js)'/g)) {
      const imported = new URL(target, `file:///${file}`).pathname.slice(1).split('/')[0] ?? ''
      if (imported !== layer && !MAY_IMPORT[layer]?.includes(imported)) forbidden.push(`${file} imports ${target}`)
    }
  }
  expect(forbidden).toEqual([])
})

test('every folder of src is a layer of the table', () => {
  const folders = new Set(files.map((file) => file.split('/')[0]))
  expect([...folders].filter((folder) => !((folder as string) in MAY_IMPORT))).toEqual([])
})

test('only the doors to the outside touch the process, the runner and the network', () => {
  const offenders = files.filter((file) => {
    const text = readFileSync(`src/${file}`, 'utf8')
    const outside = /\bprocess\.|from '@actions\/|from 'node:(?:child_process|http|https|net)'/.test(text)
    return outside && !/^(?:git|github|commands)\//.test(file)
  })
  expect(offenders).toEqual([])
})
