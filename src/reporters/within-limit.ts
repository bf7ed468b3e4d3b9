/** What GitHub takes of one text. */
export interface TextLimit {
  /** In UTF-8. */
  readonly bytes: number
  /** UTF-16 code units; left out: any number. */
  readonly units?: number
}

/**
 * The parts in the order of their weight, with an empty line between them. What does not fit is dropped from the end and as a whole, so that
 * nothing is cut inside a table, a fence or a `<details>`; `farewell` says so, and `ending` stays in any case.
 */
export function withinLimit(
  parts: readonly string[],
  limit: TextLimit,
  farewell: (dropped: number) => string,
  ending: readonly string[] = []
): string {
  const fixed = [farewell(parts.length), ...ending]
  let size = sizeOf(fixed.join('\n\n'))
  let kept = 0
  for (const part of parts) {
    const own = sizeOf(part)
    size = { bytes: size.bytes + own.bytes, units: size.units + own.units }
    if (size.bytes > limit.bytes || size.units > (limit.units ?? Infinity)) break
    kept += 1
  }
  const dropped = parts.length - kept
  return `${[...parts.slice(0, kept), ...(dropped === 0 ? [] : [farewell(dropped)]), ...ending].join('\n\n')}\n`
}

/** Of a part and the empty line behind it. */
function sizeOf(part: string): Required<TextLimit> {
  return { bytes: Buffer.byteLength(part) + 2, units: part.length + 2 }
}
