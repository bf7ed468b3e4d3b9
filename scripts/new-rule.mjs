// Writes a new rule with its two fixtures and its page, and lists it. The blanks are instructions; the failing tests name what is left.
// Usage: npm run new-rule <subject>-<what is wrong>
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const templates = join(project, 'scripts/new-rule')
const LIST = 'src/rules/index.ts'

const [id] = process.argv.slice(2)
const refusal = refuse(id)
if (refusal === null) {
  for (const [path, text] of Object.entries(files(id))) write(path, text)
  write(LIST, listed(readFileSync(join(project, LIST), 'utf8'), id))
  console.log(nextSteps(id))
} else {
  console.error(refusal)
  process.exitCode = 2
}

function refuse(id) {
  if (id === undefined) return 'Which rule? Usage: npm run new-rule <subject>-<what is wrong>, such as cors-repeated'
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
    return `${id} is no id: write <subject>-<what is wrong> in lower-case words with hyphens, such as cors-repeated`
  }
  const taken = [`src/rules/${id}.ts`, `docs/rules/${id}.md`, `__tests__/rules/${id}`].find((path) =>
    existsSync(join(project, path))
  )
  return taken === undefined ? null : `${id} exists: ${taken}. Ids are never used twice`
}

function files(id) {
  const written = [
    [`src/rules/${id}.ts`, template(id, 'rule.ts.txt')],
    [`docs/rules/${id}.md`, template(id, 'page.md')]
  ]
  for (const name of ['fires', 'silent']) {
    const repository = `__tests__/rules/${id}/${name}/apimartifacts`
    written.push([`${repository}/policy.xml`, template(id, `${name}.xml`)])
    for (const file of ['apiInformation.json', 'specification.yaml']) {
      written.push([`${repository}/apis/orders/${file}`, template(id, file)])
    }
  }
  return Object.fromEntries(written)
}

function template(id, file) {
  return readFileSync(join(templates, file), 'utf8').replaceAll('RULE-ID', id).replaceAll('ruleName', constantOf(id))
}

/** `cors-repeated` becomes `corsRepeated`. */
function constantOf(id) {
  return id.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase())
}

/** The list of rules with one more, both the import and the entry in their sorted places. */
function listed(text, id) {
  const importOf = (rule) => `import { ${constantOf(rule)} } from './${rule}.js'`
  const ids = [...text.matchAll(/^import \{ \w+ \} from '\.\/([a-z-]+)\.js'$/gm)].map(([, known]) => known)
  const imports = new Set(ids.map(importOf))
  const rest = text.split('\n').filter((line) => !imports.has(line))
  const all = [...ids, id].sort()
  const entries = all.map((rule) => `  ${constantOf(rule)}`).join(',\n')
  return [...all.map(importOf), ...rest].join('\n').replace(/= \[[^\]]*\]/, `= [\n${entries}\n]`)
}

function write(path, text) {
  mkdirSync(dirname(join(project, path)), { recursive: true })
  writeFileSync(join(project, path), text)
  console.log(`wrote ${path}`)
}

function nextSteps(id) {
  return `
1. Show the mistake in __tests__/rules/${id}/fires and its mend in silent: the same files, as small as can be.
2. Write src/rules/${id}.ts until npm test finds a place in fires and none in silent.
3. UPDATE_GOLDEN=1 npm test writes expected.txt, the page's examples and the README's row: read them, and fill in docs/rules/${id}.md.`
}
