/**
 * A number in one of .NET's standard formats for the invariant culture; null for a format that is not supported.
 *
 * @see https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings
 */
export function formatNumber(value: number, format: string): string | null {
  const match = /^([a-z])(\d{0,2})$/i.exec(format)
  const precision = match?.[2] ? Number(match[2]) : null
  const sign = value < 0 ? '-' : ''
  switch (match?.[1]) {
    case 'd':
    case 'D':
      return Number.isInteger(value) ? sign + String(Math.abs(value)).padStart(precision ?? 0, '0') : null
    case 'f':
    case 'F':
      return value.toFixed(precision ?? 2)
    case 'n':
    case 'N':
      return groupThousands(value.toFixed(precision ?? 2))
    case 'g':
    case 'G':
      return precision === null ? String(value) : null
    case 'x':
    case 'X': {
      if (value < 0 || !Number.isInteger(value)) return null
      const digits = value.toString(16).padStart(precision ?? 0, '0')
      return match[1] === 'x' ? digits : digits.toUpperCase()
    }
    default:
      return null
  }
}

function groupThousands(fixed: string): string {
  const [whole = '', fraction] = fixed.split('.')
  const digits = whole.replace('-', '')
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return `${whole.startsWith('-') ? '-' : ''}${groups.join(',')}${fraction === undefined ? '' : `.${fraction}`}`
}
