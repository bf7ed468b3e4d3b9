// Runs the built command line over a folder of real repositories: nothing may crash, every policy file must be found, and
// every line of expectations.tsv about a rule that exists must hold. Usage: node scripts/corpus-check.mjs FOLDER
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const FINDING_DISTANCE = 3
const SILENT_DISTANCE = 1
const project = fileURLToPath(new URL('..', import.meta.url))
if (process.argv[2] === undefined) throw new Error('Which folder? Usage: node scripts/corpus-check.mjs FOLDER')
const corpus = resolve(process.argv[2])
const rules = new Set(readdirSync(join(project, 'docs/rules')).map((page) => basename(page, '.md')))
const counts = { held: 0, failed: 0, later: 0 }

const repositories = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory())
if (repositories.length === 0) throw new Error(`${corpus} has no repositories`)
const findings = new Map(repositories.map(({ name }) => [name, checkRepository(name)]))
for (const expectation of readExpectations()) checkExpectation(expectation)
console.log(`${counts.held} held, ${counts.failed} failed, ${counts.later} about rules that do not exist yet`)
process.exitCode = counts.failed === 0 ? 0 : 1

/** Returns the findings, with paths relative to the repository. */
function checkRepository(name) {
  const folder = join(corpus, name)
  const report = run(folder, 'check', [0, 1])
  const tree = run(folder, 'tree', [0])
  const found = (report?.findings ?? []).map((finding) => relocate(folder, finding))
  const read = new Set(
    tree?.services.flatMap(({ documents }) => documents.map(({ textPath }) => within(folder, textPath)))
  )
  for (const { path, rule } of found) if (rule === 'policy-unreadable') read.add(path)
  // Found, read and not judged, because no code loads it: the coverage says so.
  for (const { path } of report?.coverage.unreferenced ?? []) read.add(within(folder, path))
  const lost = policyFiles(folder).filter((path) => !read.has(path))
  expect(lost.length === 0, `${name}: every policy file is found`, lost.join('\n  '))
  return found
}

function run(folder, command, statuses) {
  const cli = join(project, 'dist/cli/index.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, command, folder, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30
  })
  expect(
    statuses.includes(status),
    `${basename(folder)}: ${command} exits with ${statuses.join(' or ')}`,
    `${status}: ${stderr}`
  )
  try {
    return JSON.parse(stdout)
  } catch (error) {
    expect(false, `${basename(folder)}: ${command} prints JSON`, error.message)
    return null
  }
}

function relocate(folder, finding) {
  const related = finding.related.map((place) => ({ ...place, path: within(folder, place.path) }))
  return { ...finding, related, path: within(folder, finding.path) }
}

/** Reports are relative to the git top level, or outside git to the folder. */
function within(folder, path) {
  const prefix = `${relative(gitTopLevel(folder), folder).split(sep).join('/')}/`
  return path?.startsWith(prefix) ? path.slice(prefix.length) : path
}

function gitTopLevel(folder) {
  for (let top = folder; top !== dirname(top); top = dirname(top)) if (existsSync(join(top, '.git'))) return top
  return folder
}

function policyFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /^<(?:policies|fragment)[\s/>]/.test(withoutProlog(readFileSync(file, 'utf8'))))
    .map((file) => relative(folder, file).split(sep).join('/'))
}

function withoutProlog(text) {
  let rest = text.replace(/^\uFEFF/, '').trimStart()
  for (let end = prologEnd(rest); end > 0; end = prologEnd(rest)) rest = rest.slice(end).trimStart()
  return rest
}

function prologEnd(text) {
  if (text.startsWith('<!--')) return text.indexOf('-->') + 3
  return text.startsWith('<?') ? text.indexOf('?>') + 2 : 0
}

function readExpectations() {
  const [, ...lines] = readFileSync(join(corpus, 'expectations.tsv'), 'utf8').trimEnd().split(/\r?\n/)
  return lines.map((text) => {
    const [repository, path, line, kind, topic, why] = text.split('\t')
    return { repository, path, line: Number(line), kind, topic, why }
  })
}

function checkExpectation({ repository, path, line, kind, topic, why }) {
  if (!rules.has(topic)) {
    counts.later += 1
    return
  }
  const ofRule = findings.get(repository.replace('/', '+'))?.filter(({ rule }) => rule === topic) ?? []
  const isNear = (place, distance) => place.path === path && Math.abs(place.line - line) <= distance
  const wanted = ofRule.some((finding) =>
    [finding, ...finding.related].some((place) => isNear(place, FINDING_DISTANCE))
  )
  const unwanted = ofRule.some((finding) => finding.severity !== 'note' && isNear(finding, SILENT_DISTANCE))
  expect(kind === 'finding' ? wanted : !unwanted, `${repository} ${path}:${line} ${kind} ${topic}`, why)
}

function expect(holds, statement, explanation) {
  counts[holds ? 'held' : 'failed'] += 1
  console.log(holds ? `held    ${statement}` : `FAILED  ${statement}\n  ${explanation}`)
}
