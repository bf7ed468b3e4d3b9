/** Breaks a text between words so that no line is longer than `width`, if its words allow that; null leaves it whole. */
export function wrap(text: string, width: number | null): readonly string[] {
  if (width === null) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
