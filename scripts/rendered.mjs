// Draws the pictures of the pull-request comment and of the job summary: the golden Markdown of the tests, as GitHub shows it.
// CHROMIUM_PATH names the browser.
import { readFileSync, writeFileSync } from 'node:fs'
import MarkdownIt from 'markdown-it'
import { chromium } from 'playwright-core'

const PICTURES = [
  { source: 'pull-request-comment', picture: 'comment', opened: 1 },
  { source: 'pull-request-summary', picture: 'summary', opened: 0 }
]
const WIDTH = 960
// What of GitHub's style sheet these texts use.
const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; overflow-wrap: break-word; padding: 16px; background: #fff; color: #1f2328; font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif, 'Noto Color Emoji' }
  article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px }
  article > :first-child { margin-top: 0 } article > :last-child { margin-bottom: 0 }
  h3 { font-size: 1.25em; line-height: 1.25; margin: 24px 0 16px }
  p, ul, table, pre, details { margin: 0 0 16px } ul { padding-left: 2em }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left } tr:nth-child(2n) { background: #f6f8fa }
  code { font: 85% ui-monospace, 'Liberation Mono', monospace; background: #818b981f; padding: .2em .4em; border-radius: 6px; white-space: break-spaces }
  pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto } pre code { background: none; padding: 0 }
  a { color: #0969da; text-decoration: none } a code { color: inherit } sub { font-size: 75% } details > summary { cursor: pointer }
  details > :last-child { margin-bottom: 0 }`

const markdown = new MarkdownIt({ html: true })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text']
})
const page = await browser.newPage({ viewport: { width: WIDTH, height: 100 }, deviceScaleFactor: 1.5 })
for (const { source, picture, opened } of PICTURES) {
  const text = readFileSync(`__tests__/reporters/${source}.golden.md`, 'utf8')
  let left = opened
  const html = markdown.render(text).replaceAll('<details>', (tag) => (left-- > 0 ? '<details open>' : tag))
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${STYLE}</style><article>${html}</article>`)
  const shot = await page.screenshot({ fullPage: true })
  writeFileSync(`docs/${picture}.webp`, await smaller(shot.toString('base64')))
}
await browser.close()

/** As WebP, which is a quarter of the size. */
async function smaller(png) {
  const url = await page.evaluate(async (source) => {
    const image = new Image()
    image.src = source
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    canvas.getContext('2d').drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.9)
  }, `data:image/png;base64,${png}`)
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
