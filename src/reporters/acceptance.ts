import type { Finding } from '../core/finding.js'
import { codeBlock, ownCodeBlock } from './encode.js'
import type { LinkOptions } from './links.js'
import { placeLink } from './markdown.js'
import { isWholeFile } from './place.js'

// An ignore of what judges ignores would only hide it.
const ABOUT_IGNORES = ['configuration-weakened', 'ignore-unexplained', 'ignore-unused']

/** How to accept a finding, ready to be copied. */
export function acceptance(finding: Finding, links: LinkOptions): string {
  const { rule, location } = finding
  if (!/^[a-z][a-z0-9-]*$/.test(rule)) return ''
  if (ABOUT_IGNORES.includes(rule)) {
    return `**Accept** in \`.github/apim-cors-gate.yml\`:\n\n${ownCodeBlock(`rules:\n  ${rule}: note`, 'yaml')}`
  }
  if (takesComment(finding)) {
    const comment = ownCodeBlock(`<!-- apim-cors-ignore ${rule}: reason -->`, 'xml')
    return `**Accept** with a reason, on the line above ${placeLink(location, links)}:\n\n${comment}`
  }
  const entry = ['ignores:', `  - rule: ${rule}`, `    path: ${yamlText(location.path)}`, '    reason: reason']
  return `**Accept** with a reason, in \`.github/apim-cors-gate.yml\`:\n\n${codeBlock(entry.join('\n'), 'yaml')}`
}

/** A comment is read where the policy is a file of its own, and one that can be parsed. */
function takesComment({ rule, location }: Finding): boolean {
  return location.path.endsWith('.xml') && !isWholeFile(location) && rule !== 'policy-unreadable'
}

function yamlText(path: string): string {
  return /^\w(?:[\w./ -]*\w)?$/.test(path) ? path : JSON.stringify(path)
}
