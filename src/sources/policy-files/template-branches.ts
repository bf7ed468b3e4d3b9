import type { Span } from '../../core/location.js'
import { applyReplacements } from '../../xml/replacement.js'
import { blank } from '../../xml/same-length.js'
import { policyRoot, rootStart } from '../policy-head.js'
import type { TemplateText, TemplateToken } from './template-text.js'

/** A policy that a template may give, and the condition under which it does; null: in any case. */
export interface TemplateBranch {
  readonly text: string
  readonly when: string | null
}

/** `%{ if … }` around elements, with what stands in its two branches. */
interface Block {
  readonly condition: string
  readonly directives: readonly Span[]
  readonly yes: Span
  /** Empty without `%{ else }`. */
  readonly no: Span
}

/**
 * The policies that a template may give. Both branches of a condition read as if they stood one behind the other, and a `<cors>` in each
 * would look like two. Of several conditions only the two cases are told apart in which all of them hold or none does.
 */
export function templateBranches(template: TemplateText): readonly TemplateBranch[] {
  const blocks = blocksOf(template)
  if (blocks.length === 0) return [{ text: withRootAlone(template.text, template.tokens), when: null }]
  const conditions = [...new Set(blocks.map(({ condition }) => condition))]
  const directives = blocks.flatMap((block) => block.directives)
  const holding = [...directives, ...blocks.map(({ no }) => no)]
  const failing = [...directives, ...blocks.map(({ yes }) => yes)]
  return [
    { spans: holding, when: conditions.join(' and ') },
    { spans: failing, when: conditions.map((condition) => `!(${condition})`).join(' and ') }
  ]
    .map(({ spans, when }) => ({ text: withRootAlone(blanked(template.text, spans), template.tokens), when }))
    .filter(({ text }) => policyRoot(text) !== null)
}

/** The outermost conditions that hold elements. */
function blocksOf({ text, tokens }: TemplateText): readonly Block[] {
  const blocks: Block[] = []
  const open: TemplateToken[] = []
  let otherwise: TemplateToken | null = null
  for (const token of tokens) {
    const { directive } = token
    if (directive === 'if' || directive === 'for') open.push(token)
    if (directive === 'else' && open.length === 1) otherwise = token
    if (directive !== 'endif' && directive !== 'endfor') continue
    const begin = open.pop()
    if (!begin || open.length > 0) continue
    if (begin.directive === 'if' && /<\w/.test(text.slice(begin.end, token.start))) {
      blocks.push(blockOf(begin, otherwise, token))
    }
    otherwise = null
  }
  return blocks
}

function blockOf(begin: TemplateToken, otherwise: TemplateToken | null, end: TemplateToken): Block {
  return {
    condition: begin.argument,
    directives: [begin, ...(otherwise ? [otherwise] : []), end],
    yes: { start: begin.end, end: otherwise?.start ?? end.start },
    no: { start: otherwise?.end ?? end.start, end: end.start }
  }
}

/** Tokens beside the root element would be text where XML allows none. */
function withRootAlone(text: string, tokens: readonly TemplateToken[]): string {
  const start = rootStart(text)
  const end = Math.max(text.lastIndexOf('</policies>'), text.lastIndexOf('</fragment>'))
  return blanked(
    text,
    tokens.filter((token) => token.end <= start || (end >= 0 && token.start > end))
  )
}

/** The spans do not overlap, but may be empty. */
function blanked(text: string, spans: readonly Span[]): string {
  const filled = spans.filter(({ start, end }) => end > start)
  return applyReplacements(
    text,
    filled.map(({ start, end }) => blank(text, start, end))
  )
}
