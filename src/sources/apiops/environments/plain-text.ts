/**
 * What stands for a value until somebody, or a pipeline, fills it in: `{#TOKEN#}` and `{#[TOKEN]#}` of the publisher, `#{X}#` and `__X__`,
 * `$(X)` and `${X}`, `%X%`, `<your value>` and `[your value]`, which is no IPv6 address.
 *
 * @see https://github.com/Azure/apiops-cli/blob/main/docs/guides/environment-overrides.md
 */
const PLACEHOLDERS = [
  /\{#[^{}\r\n]*#\}/,
  /#\{[^{}\r\n]*\}#/,
  /__[A-Z][A-Z0-9.-]*(?:_[A-Z0-9.-]+)*__/,
  /\$\([\w.-]+\)/,
  /\$\{[^{}\r\n]*\}/,
  /%[A-Z][A-Z0-9_]{2,}%/,
  /^<[\w -]+>$/,
  /\[(?![\da-f:.]+\])[^[\]\r\n]+\]/i
]

/** The text that a property surely has; null for a placeholder, which YAML reads as a list if it stands without quotes. */
export function plainText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' && !isPlaceholder(value) ? value : null
}

function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.some((placeholder) => placeholder.test(text))
}
