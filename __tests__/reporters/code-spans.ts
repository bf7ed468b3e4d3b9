interface Span {
  readonly code: boolean
  readonly text: string
}

// As CommonMark reads backticks: https://spec.commonmark.org/0.31.2/#code-spans
function spans(markdown: string): readonly Span[] {
  const runs = [...markdown.matchAll(/`+/g)]
  const found: Span[] = []
  let position = 0
  for (const [index, open] of runs.entries()) {
    if (open.index < position) continue
    const close = runs.slice(index + 1).find((run) => run[0].length === open[0].length)
    if (close === undefined) continue
    found.push({ code: false, text: markdown.slice(position, open.index) })
    found.push({ code: true, text: markdown.slice(open.index + open[0].length, close.index) })
    position = close.index + close[0].length
  }
  return [...found, { code: false, text: markdown.slice(position) }]
}

/** The text with each code span replaced by one character. */
export function outsideCode(markdown: string): string {
  return spans(markdown)
    .map((span) => (span.code ? '\0' : span.text))
    .join('')
}
