import { mentionedFiles } from '../../../src/sources/infrastructure/mentions.js'
import { memoryTree } from '../../../src/sources/memory-tree.js'

const FILES = ['api/a/_base.xml', 'api/a/_base.xml.tpl', 'other/one.xml', 'policies/one.xml', 'policies/two/three.xml']

test.each([
  ['deploy.sh', 'az apim --file policies/one.xml', ['policies/one.xml']],
  ['main.tf', 'templatefile("./api/a/_base.xml.tpl", {})', ['api/a/_base.xml.tpl']],
  ['main.tf', 'file("${path.module}/api/a/_base.xml")', ['api/a/_base.xml']],
  ['deploy.sh', 'for file in policies/*.xml; do', ['policies/one.xml', 'policies/two/three.xml']],
  ['main.tf', 'file("${path.module}/policies/${each.key}.xml")', ['policies/one.xml', 'policies/two/three.xml']],
  ['deploy.sh', 'apply "policies/two/$name.xml"', ['policies/two/three.xml']],
  ['deploy.ps1', '"policies/two/$($file.Name).xml"', ['policies/two/three.xml']],
  ['deploy.py', 'f"other/{name}.xml"', ['other/one.xml']],
  ['deploy.sh', 'for file in *.xml; do', []],
  ['deploy.sh', '"$FOLDER/$name.xml"', []],
  ['readme.md', 'policies/one.xml', []]
])('%s: %s', (path, text, expected) => {
  const files = Object.fromEntries(FILES.map((file) => [file, '']))
  expect([...mentionedFiles(memoryTree({ ...files, [path]: text }))].sort()).toEqual(expected)
})

test('of a large application only the parts that deploy are opened', () => {
  const programs = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`src/file${index}.ts`, 'other/one.xml'])
  )
  const tree = memoryTree({
    ...Object.fromEntries(FILES.map((file) => [file, ''])),
    ...programs,
    'infra/main.ts': '"policies/one.xml"'
  })
  expect([...mentionedFiles(tree)]).toEqual(['policies/one.xml'])
})
