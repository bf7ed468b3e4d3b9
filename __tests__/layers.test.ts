import { readdirSync, readFileSync } from 'node:fs'

/** `| layer | what it holds | the layers that it may import |` */
const ROW = /^\| `(\w+)` \| .+ \| ([\w ]+|–) \|$/gm

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...readFileSync('docs/architecture.md', 'utf8').matchAll(ROW)].map(([, layer = '', below = '']) => [
    layer,
    below.match(/\w+/g) ?? []
  ])
)

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

test('the layers of the table are the folders of src, each below those that import it', () => {
  const folders = new Set(files.map((file) => file.split('/')[0]))
  expect(Object.keys(MAY_IMPORT).sort()).toEqual([...folders].sort())
  const layers = Object.keys(MAY_IMPORT)
  const upwards = layers.flatMap((layer, at) =>
    MAY_IMPORT[layer]?.filter((below) => !layers.slice(0, at).includes(below)).map((below) => `${layer} and ${below}`)
  )
  expect(upwards).toEqual([])
})

test('only the doors to the outside touch the process, the runner and the network', () => {
  const offenders = files.filter((file) => {
    const text = readFileSync(`src/${file}`, 'utf8')
    const outside = /\bprocess\.|from '@actions\/|from 'node:(?:child_process|http|https|net)'/.test(text)
    return outside && !/^(?:git|github|commands)\//.test(file)
  })
  expect(offenders).toEqual([])
})
