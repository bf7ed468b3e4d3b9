import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { RULES } from '../src/rules/index.js'

const NOT_RULES = new Set(['rule', 'index', 'place', 'causes', 'client-report'])

test('every rule file is in the list, and nothing else is', () => {
  const files = readdirSync('src/rules')
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => !NOT_RULES.has(file))
    .sort()
  expect(files).toEqual(RULES.map(({ id }) => id))
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = `docs/rules/${id}.md`

  test('has a page with its name, severity and summary', () => {
    expect(existsSync(page)).toBe(true)
    const text = readFileSync(page, 'utf8')
    expect(text).toContain(`# ${id}\n`)
    expect(text).toContain(`**${rule.severity}** · ${rule.summary}`)
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
  const rows = RULES.map(
    ({ id, severity, summary }) => `| [\`${id}\`](docs/rules/${id}.md) | ${severity} | ${summary} |`
  )
  const table = ['| rule | severity | fires when |', '| --- | --- | --- |', ...rows].join('\n')
  const text = readFileSync('README.md', 'utf8')
  const listed = text.replace(/(<!-- rules -->\n)[\s\S]*?(\n<!-- \/rules -->)/, (_, start, end) => start + table + end)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync('README.md', listed)
  expect(readFileSync('README.md', 'utf8')).toBe(listed)
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
  return /--> (.+?):\d+:\d+/.exec(readFileSync(expected, 'utf8'))?.[1] ?? `${expected} names no place`
}

/** The page with the block below a heading replaced by the file of the fixture. */
function example(page: string, heading: string, id: string, name: string, path: string): string {
  const file = `__tests__/rules/${id}/${name}/${path}`
  const content = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : `${file} is missing`
  const block = `## ${heading}\n\n\`${path}\`\n\n\`\`\`xml\n${content}\n\`\`\`\n\n`
  return page.replace(new RegExp(`## ${heading}\\n[\\s\\S]*?(?=## )`), () => block)
}
