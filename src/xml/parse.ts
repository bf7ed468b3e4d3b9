import type { XmlDocument } from './node.js'
import { readMarkup } from './read-markup.js'
import { findRefusedTag } from './well-formed.js'

/** Characters of a policy text, 1 MiB: twice what API Management takes for a fragment. */
export const MAXIMUM_LENGTH = 1_048_576

/**
 * Reads policy text, which is XML but for the C# in it. The tree and its positions come from our own pass over the text;
 * whether the text without its expressions is XML is for an XML parser to say. Whatever is wrong is a problem with a
 * place; nothing is thrown.
 */
export function parsePolicyXml(text: string): XmlDocument {
  if (text.length > MAXIMUM_LENGTH) {
    const message = `The policy is longer than ${MAXIMUM_LENGTH} characters: split it into fragments`
    return { root: null, comments: [], problems: [{ span: { start: 0, end: 0 }, message }] }
  }
  const { root, comments, problems, complete, masked } = readMarkup(text)
  if (!complete) return { root: null, comments, problems }
  const refused = findRefusedTag(masked)
  if (refused === null) return { root, comments, problems }
  const message = 'A name in this tag is none that XML knows: begin it with a letter and leave signs out'
  return { root: null, comments, problems: [...problems, { span: refused, message }] }
}
