// Draws the README's picture: the real output of `check examples/storefront`, as an SVG that needs no font of its own.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const FONT_SIZE = 13
const LINE = 18
const CHARACTER = 7.83
const MARGIN = 20
const STYLES = {
  1: 'font-weight="bold"',
  2: 'fill="#8b949e"',
  31: 'fill="#ff7b72"',
  32: 'fill="#7ee787"',
  33: 'fill="#e3b341"',
  34: 'fill="#79c0ff"',
  36: 'fill="#76e3ea"'
}

const command = ['dist/cli/index.js', 'check', 'examples/storefront']
const environment = { ...process.env, FORCE_COLOR: '1', NO_COLOR: '', COLUMNS: '104' }
const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', env: environment })
const blocks = stdout.trimEnd().split('\n\n')
const shown = [
  `\u001b[2m$ node ${command.join(' ')}\u001b[0m`,
  blocks[0],
  blocks[3],
  '\u001b[2m⋮\u001b[0m',
  blocks.at(-1)
]
const lines = shown.join('\n\n').split('\n')
const columns = Math.max(...lines.map((line) => plain(line).length))
const width = Math.ceil(columns * CHARACTER + 2 * MARGIN)
const height = lines.length * LINE + 2 * MARGIN
const rows = lines.map(
  (line, index) =>
    `<text x="${MARGIN}" y="${MARGIN + (index + 1) * LINE - 5}" xml:space="preserve">${spans(line)}</text>`
)

writeFileSync(
  'docs/check.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="What check prints for examples/storefront">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}" fill="#e6edf3">
${rows.join('\n')}
</g>
</svg>
`
)

function plain(line) {
  return line.replaceAll(/\u001b\[[\d;]+m/g, '')
}

function spans(line) {
  let active = []
  return line
    .split(/(\u001b\[[\d;]+m)/)
    .map((part) => {
      const codes = /^\u001b\[([\d;]+)m$/.exec(part)?.[1]
      if (codes !== undefined) {
        active = codes === '0' ? [] : codes.split(';').map((code) => STYLES[code] ?? '')
        return ''
      }
      const text = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      return text === '' ? '' : active.length === 0 ? text : `<tspan ${active.join(' ')}>${text}</tspan>`
    })
    .join('')
}
