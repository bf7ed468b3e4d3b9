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

function swapPairs(bytes: Buffer): Buffer {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
  return Buffer.from(whole).swap16()
}
