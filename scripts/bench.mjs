// Measures `check` on generated estates, start to end. Options: --runs N (5), --scale 100,1000,10000 (numbers of APIs).
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { commitAndChange } from './bench/change.mjs'
import { writeEstate } from './bench/estate.mjs'

const TARGET = { apis: 1000, products: 50, seconds: 4, mebibytes: 400, extraForProducts: 0.1, extraForBase: 0.5 }
const XMLLINT_BATCH = 500
const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, scale: { type: 'string', default: '100,1000,10000' } }
})
const runs = Number(options.runs)
const work = mkdtempSync(join(tmpdir(), 'apim-cors-gate-bench-'))

try {
  console.log(`check --format json, median of ${runs} runs; Node ${process.version}, ${availableParallelism()} cores`)
  reportTarget()
  reportScale(options.scale.split(',').map(Number))
} finally {
  rmSync(work, { recursive: true, force: true })
}

function reportTarget() {
  const target = withEstate(TARGET, (folder) => ({
    ...measure(folder),
    xmllint: timeXmllint(folder),
    compared: measureAgainstBase(folder)
  }))
  const doubled = withEstate({ ...TARGET, products: 2 * TARGET.products }, (folder) => measure(folder))
  // Fastest against fastest: a difference this small drowns in the noise of medians.
  const extra = doubled.fastest / target.fastest - 1
  console.log(`\n${describe(target)}`)
  console.log(`wall      ${seconds(target.seconds)} (target: under ${TARGET.seconds} s)`)
  console.log(`memory    ${target.mebibytes} MiB peak (target: under ${TARGET.mebibytes} MiB)`)
  console.log(`products  ${percent(extra)} for twice as many (target: under ${percent(TARGET.extraForProducts)})`)
  console.log(
    `base      ${percent(target.compared.fastest / target.fastest - 1)} for comparing with a base (target: under ${percent(TARGET.extraForBase)})`
  )
  if (target.xmllint === null) console.log('xmllint   is not installed')
  else {
    const ratio = (target.seconds / target.xmllint).toFixed(1)
    console.log(
      `xmllint   ${seconds(target.xmllint)} for --noout over the same policy files; check takes ${ratio} times that`
    )
  }
}

function reportScale(sizes) {
  console.log('\n  APIs     wall  per API   memory')
  for (const apis of sizes) {
    const { seconds: wall, mebibytes } = withEstate({ apis, products: Math.ceil(apis / 20) }, (folder) =>
      measure(folder)
    )
    const perApi = `${((wall / apis) * 1000).toFixed(2)} ms`
    console.log(
      `${String(apis).padStart(6)} ${seconds(wall).padStart(8)} ${perApi.padStart(8)} ${`${mebibytes} MiB`.padStart(8)}`
    )
  }
}

function withEstate(size, use) {
  const folder = join(work, `${size.apis}-${size.products}`)
  writeEstate(folder, size)
  const result = use(folder)
  rmSync(folder, { recursive: true })
  return result
}

/** A few files differ from the base; all others are read once. */
function measureAgainstBase(folder) {
  commitAndChange(folder)
  return measure(folder, ['--base', 'HEAD'])
}

function measure(folder, more = []) {
  const samples = Array.from({ length: runs }, () => checkOnce(folder, more)).sort(
    (one, other) => one.seconds - other.seconds
  )
  const peak = Math.max(...samples.map(({ kibibytes }) => kibibytes))
  return { ...samples[Math.floor(runs / 2)], fastest: samples[0].seconds, mebibytes: Math.round(peak / 1024) }
}

function checkOnce(folder, more) {
  const reportFile = join(work, 'report.json')
  const memoryFile = join(work, 'memory')
  const output = openSync(reportFile, 'w')
  const preload = new URL('./bench/peak-memory.mjs', import.meta.url).href
  const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
  const start = performance.now()
  const { status } = spawnSync(
    process.execPath,
    ['--import', preload, cli, 'check', folder, '--format', 'json', ...more],
    {
      env: { ...process.env, PEAK_MEMORY_FILE: memoryFile, NODE_OPTIONS: '' },
      stdio: ['ignore', output, 'inherit']
    }
  )
  const wall = (performance.now() - start) / 1000
  closeSync(output)
  if (status !== 1)
    throw new Error(`check must find something in a generated estate (exit code 1), but exited with ${status}`)
  return { seconds: wall, kibibytes: Number(readFileSync(memoryFile, 'utf8')), reportFile }
}

/** What the measured run itself says that it has read. */
function describe({ reportFile }) {
  const { services, coverage, findings } = JSON.parse(readFileSync(reportFile, 'utf8'))
  const [{ apis, operations, products }] = services
  const read = `${apis} APIs, ${operations} operations, ${products} products, ${coverage.policyDocuments} policy documents`
  return `${read}: ${findings.length} findings`
}

/** Its verdict does not matter: most policies are no well-formed XML. Null where it is not installed. */
function timeXmllint(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('policy.xml'))
  const start = performance.now()
  for (let index = 0; index < files.length; index += XMLLINT_BATCH) {
    const batch = files.slice(index, index + XMLLINT_BATCH)
    const { error } = spawnSync('xmllint', ['--noout', ...batch], { cwd: folder, stdio: 'ignore' })
    if (error !== undefined) return null
  }
  return (performance.now() - start) / 1000
}

function seconds(value) {
  return `${value.toFixed(2)} s`
}

function percent(value) {
  return `${(value * 100).toFixed(0)} %`
}
