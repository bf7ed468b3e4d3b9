/**
 * Text files in UTF-8, or in UTF-16 with a byte order mark, as Windows tools write them. The mark is dropped; bytes that are no
 * valid UTF-8 become U+FFFD, so that one bad byte does not hide a policy.
 */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return swapPairs(bytes.subarray(2)).toString('utf16le')
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return bytes.toString('utf8', marked ? 3 : 0)
}

/** The bytes of a text in the encoding of other bytes, with the byte order mark that they have. */
export function encodeText(text: string, like: Buffer): Buffer {
  if (like[0] === 0xff && like[1] === 0xfe) return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (like[0] === 0xfe && like[1] === 0xff) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  const marked = like[0] === 0xef && like[1] === 0xbb && like[2] === 0xbf
  return Buffer.from(marked ? `\ufeff${text}` : text)
}

function swapPairs(bytes: Buffer): Buffer {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
  return Buffer.from(whole).swap16()
}
