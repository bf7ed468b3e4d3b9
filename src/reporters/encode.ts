/**
 * The three encoders: workflow command, log line, Markdown. Whatever comes from a repository (paths, origins, ids, messages
 * that quote them) is hostile until it has passed one of them, and nothing else in the project may build such text.
 */

// Controls, format characters (bidi controls, zero-width), line and paragraph separators, lone surrogates, and the letters
// that Unicode asks renderers to leave out: all that makes a text look different from what it is.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
const LINE_END = /\r\n|\n|\r/
const ZERO_WIDTH_SPACE = '\u200b'

/** The longest text that an inline code span shows. */
export const INLINE_LIMIT = 120
/** The longest text that a code block shows. */
export const BLOCK_LIMIT = 2000

// --- Log lines

/**
 * One line that a terminal shows as it is and the runner does not obey: invisible characters become `\u{…}`, and what
 * would start a workflow command is broken. The runner looks for `::` after leading blanks and for `##[` anywhere.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function safeText(text: string): string {
  return breakCommands(text.replace(INVISIBLE, escapeCharacter))
}

/** The same for a text whose line ends stay. */
export function safeLines(text: string): string {
  return text.split(LINE_END).map(safeText).join('\n')
}

/** The second half of `safeText`, for a line that was put together from safe pieces and our own colour codes. */
export function breakCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[')
}

/** A line of a file, where tabs stay too. */
export function safeSource(line: string): string {
  return line.split('\t').map(safeText).join('\t')
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** At most `limit` UTF-16 code units, the last of them an ellipsis if something was cut; never half a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const kept = text.slice(0, limit - 1)
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`
}

// --- JSON

// Line ends stand between the strings only: inside them they are escaped already.
const INVISIBLE_BUT_LINE_ENDS = new RegExp(`(?!\\n)${INVISIBLE.source}`, INVISIBLE.flags)

/**
 * Readable JSON of exactly this object, with escapes for what a terminal would not show or the runner would obey. The lists that `rows`
 * names have one item a line: they may have a hundred thousand. Pieces are appended, not joined, so that no piece is copied twice.
 */
export function jsonText(value: object, rows: readonly string[] = []): string {
  let text = ''
  for (const [name, member] of Object.entries(value)) {
    text += `${text === '' ? '{' : ','}\n  ${visible(JSON.stringify(name))}: `
    text += rows.includes(name) && Array.isArray(member) ? rowsText(member) : indented(member)
  }
  return `${text}\n}\n`
}

function rowsText(items: readonly unknown[]): string {
  let text = ''
  for (const item of items) text += `${text === '' ? '[' : ','}\n    ${visible(JSON.stringify(item))}`
  return text === '' ? '[]' : `${text}\n  ]`
}

function indented(member: unknown): string {
  return visible(JSON.stringify(member, null, 2)).replaceAll('\n', '\n  ')
}

function visible(json: string): string {
  // Most of a report is ASCII.
  const text = /[^\n -~]/.test(json) ? json.replace(INVISIBLE_BUT_LINE_ENDS, escapeUnits) : json
  return text.includes('##[') ? text.replaceAll('##[', '#\\u0023[') : text
}

function escapeUnits(character: string): string {
  const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
  return units.map((unit) => `\\u${unit}`).join('')
}

// --- Workflow commands

/**
 * A line such as `::error file=a.xml,line=3::message`. Properties without a value are left out; the message may have
 * several lines.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | null>>,
  message: string
): string {
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${commandProperty(String(value))}`]
  )
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${commandData(message)}`
}

function commandData(text: string): string {
  return safeLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

// Line ends are legal in git paths and stay exact, so that the annotation still finds its file.
function commandProperty(text: string): string {
  return text
    .replace(/[^\r\n]+/g, safeText)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}

// --- Markdown

/** A code span: nothing in it is Markdown, HTML, a mention or a reference. */
export function inlineCode(text: string, limit = INLINE_LIMIT): string {
  const shown = defuse(shorten(safeText(text), limit)) || '(empty)'
  const fence = '`'.repeat(longestBacktickRun(shown) + 1)
  const padding = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${fence}${padding}${shown}${padding}${fence}`
}

type Language = 'xml' | 'yaml' | 'text'

/** A fenced block, cut to `BLOCK_LIMIT`; the fence is longer than any run of backticks inside. */
export function codeBlock(text: string, language: Language): string {
  const lines = shorten(text, BLOCK_LIMIT).split(LINE_END)
  return ownCodeBlock(lines.map((line) => defuse(safeSource(line))).join('\n'), language)
}

/** The same for words of our own, or already encoded ones, which can be copied as they are. */
export function ownCodeBlock(shown: string, language: Language): string {
  const fence = '`'.repeat(Math.max(3, longestBacktickRun(shown) + 1))
  return `${fence}${language}\n${shown}\n${fence}`
}

/**
 * A block that proposes these lines in place of others. What is committed is what it says, so a text that would have to be altered to be
 * shown gets none: null.
 *
 * @see https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/incorporating-feedback-in-your-pull-request
 */
export function suggestionBlock(lines: readonly string[]): string | null {
  const text = lines.map((line) => `${line}\n`).join('')
  if (text.replace(/[\t\n]/g, '').search(INVISIBLE) >= 0) return null
  const fence = '`'.repeat(Math.max(3, longestBacktickRun(text) + 1))
  return `${fence}suggestion\n${text}${fence}`
}

/** Code for a place that Markdown leaves alone, such as `<summary>`. */
export function htmlCode(text: string): string {
  const shown = defuse(shorten(safeText(text), INLINE_LIMIT)) || '(empty)'
  return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`
}

/** Already encoded Markdown as the cell of a table. A pipe behind a backslash cannot be escaped in every renderer. */
export function tableCell(markdown: string): string {
  return markdown
    .replace(/\\?\|/g, (pipe) => (pipe === '|' ? '\\|' : '\\\\u{7c}'))
    .split(LINE_END)
    .join(' ')
}

/**
 * Code that links to `url`; only the code if the address is not one that we could have built, or if the text holds what
 * a careless renderer could take for the end of the link.
 */
export function codeLink(text: string, url: string | null, limit = INLINE_LIMIT): string {
  const code = inlineCode(text, limit)
  return url !== null && isPlain(url) && !/[[\]<>\\]|``/.test(code) ? `[${code}](${url})` : code
}

/** Words of our own that link to `url`. */
export function wordLink(words: string, url: string): string {
  return isPlain(url) ? `[${words}](${url})` : words
}

function isPlain(url: string): boolean {
  return /^https?:\/\/[\w.:-]+\/[\w.%~/#-]*$/.test(url)
}

/** A path for an address, percent-encoded; null for one that a browser would not leave as it is. */
export function encodePath(path: string): string | null {
  const segments = path.split('/')
  if (segments.some((segment) => ['', '.', '..'].includes(segment))) return null
  return encodeSegments(path)
}

/** A path for a reference that no browser resolves. */
export function encodeSegments(path: string): string {
  return path.split('/').map(encodeSegment).join('/')
}

function encodeSegment(segment: string): string {
  const wellFormed = segment.replace(/\p{Cs}/gu, '\uFFFD')
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
}

// Replies by e-mail are parsed again as plain text, so `@` and `#` are broken inside code too; Renovate and Dependabot do so.
function defuse(text: string): string {
  return text
    .replace(/[@#]/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/<!(?=--)/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/--(?=>)/g, `$&${ZERO_WIDTH_SPACE}`)
}

function longestBacktickRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
