import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { ASSUMPTIONS } from '../src/core/assumption.js'
import { RULES } from '../src/rules/index.js'

test('every rule file is in the list, and nothing else is', () => {
  const files = readdirSync('src/rules')
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => /: Rule = \{/.test(readFileSync(`src/rules/${file}.ts`, 'utf8')))
    .sort()
  expect(files).toEqual(RULES.map(({ id }) => id))
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = `docs/rules/${id}.md`

  test('has a page with its name, severity and summary', () => {
    expect(existsSync(page)).toBe(true)
    const text = readFileSync(page, 'utf8')
    expect(text).toContain(`# ${id}\n`)
    expect(text).toContain(`**${rule.severity}** · ${markdown(rule.summary)}`)
    expect(text.split('\n').filter((line) => line.includes('TODO'))).toEqual([])
  })

  test('shows its fixtures as examples', () => {
    const text = readFileSync(page, 'utf8')
    const path = firstPath(`__tests__/rules/${id}/fires/expected.txt`)
    const shown = example(example(text, 'Avoid', id, 'fires', path), 'Prefer', id, 'silent', path)
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, shown)
    expect(readFileSync(page, 'utf8')).toBe(shown)
  })
})

test('the README lists the rules', () => {
  const rows = RULES.map(({ id, severity, summary }) => [`[\`${id}\`](docs/rules/${id}.md)`, severity, summary])
  expectTable('README.md', 'rules', ['rule', 'severity', 'fires when'], rows)
})

test.each(['inputs', 'outputs'])('the README lists the %s of action.yml', (kind) => {
  const action: Record<string, Record<string, { description: string }>> = parse(readFileSync('action.yml', 'utf8'))
  const rows = Object.entries(action[kind] ?? {}).map(([name, { description }]) => [`\`${name}\``, description])
  expectTable('README.md', kind, [kind.slice(0, -1), 'meaning'], rows)
})

test('the assumptions are written down', () => {
  const rows = Object.entries(ASSUMPTIONS).map(([id, assumption]) => {
    const { sentence, readings } = { readings: ['–'], ...assumption }
    return [id, sentence, readings.join(' or ')]
  })
  expectTable('docs/assumptions.md', 'assumptions', ['name', 'default reading', 'evaluated'], rows)
})

test('every page belongs to a rule', () => {
  expect(readdirSync('docs/rules').sort()).toEqual(RULES.map(({ id }) => `${id}.md`))
})

test('the documents name only paths that exist', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md']) {
    const text = readFileSync(file, 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path)
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : ''
    expect(links.filter((path) => !existsSync(folder + path))).toEqual([])
  }
})

/** The file of the first finding, as its code frame names it. */
function firstPath(expected: string): string {
  return /┌─ (.+?)(?::\d+:\d+)?\n/.exec(readFileSync(expected, 'utf8'))?.[1] ?? `${expected} names no place`
}

/** The page with the block below a heading replaced by the file of the fixture. */
function example(page: string, heading: string, id: string, name: string, path: string): string {
  const file = `__tests__/rules/${id}/${name}/${path}`
  const content = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : `${file} is missing`
  const block = `## ${heading}\n\n\`${path}\`\n\n\`\`\`${path.split('.').at(-1)}\n${content}\n\`\`\`\n\n`
  return page.replace(new RegExp(`## ${heading}\\n[\\s\\S]*?(?=## )`), () => block)
}

/** A table between two comments of a document, written by what it documents. */
function expectTable(file: string, name: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(markdown).join(' | ')} |`)
    .join('\n')
  const text = readFileSync(file, 'utf8')
  const block = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
  const listed = text.replace(block, (_, start, end) => `${start}${table}\n${end}`)
  expect(text).toMatch(block)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, listed)
  expect(readFileSync(file, 'utf8')).toBe(listed)
}

/** GitHub would take an element for HTML and drop it. */
function markdown(text: string): string {
  return text.replaceAll(/<[^<>]+>/g, '`$&`')
}
