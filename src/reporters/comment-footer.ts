import { TOOL_VERSION } from '../core/version.js'
import type { CommentOptions } from './comment.js'
import { codeLink, wordLink } from './encode.js'

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const SHORT = 7

/** Who says so, about what, and where the rest is. */
export function footer(options: CommentOptions): string {
  const { runUrl, links } = options
  const parts = [
    `apim-cors-gate ${TOOL_VERSION}`,
    commits(options),
    runUrl === null ? '' : wordLink('summary and log', runUrl),
    links.rulePages === null ? '' : wordLink('rules', links.rulePages)
  ]
  return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`
}

function commits({ base, head, links: { repository } }: CommentOptions): string {
  if (head === null || !SHA.test(head)) return ''
  if (base === null || !SHA.test(base)) return codeLink(head.slice(0, SHORT), null)
  const url = repository && `${repository.serverUrl}/${repository.repository}/compare/${base}...${head}`
  return codeLink(`${base.slice(0, SHORT)}..${head.slice(0, SHORT)}`, url)
}
