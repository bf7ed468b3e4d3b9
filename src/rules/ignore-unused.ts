import type { Ignore, Rule } from './rule.js'

export const ignoreUnused: Rule = {
  id: 'ignore-unused',
  severity: 'warning',
  summary: 'An ignore matches no finding, names no rule, or has run out.',
  judgesIgnores: true,
  *check({ ignores }) {
    for (const ignore of ignores) {
      const said = complaint(ignore)
      if (said) yield { at: ignore.at, message: said.message, help: said.help }
    }
  }
}

function complaint({ rule, fate }: Ignore): { readonly message: string; readonly help: string } | null {
  switch (fate.kind) {
    case 'unmatched':
      return {
        message: `This ignore accepts no finding: ${rule} reports nothing here.`,
        help: 'Remove it; where the finding has moved, move it along.'
      }
    case 'expired':
      return {
        message: `This ignore of ${rule} held until ${fate.until} and accepts nothing any more.`,
        help: 'Mend what it accepted and remove it, or give it a later day.'
      }
    case 'unknown-rule':
      return {
        message: `This ignore names ${rule === '' ? 'no rule' : `${rule}, which is no rule`}, so it accepts nothing.`,
        help: fate.nearest ? `Write ${fate.nearest}.` : 'Write the id of the rule that it is meant for.'
      }
    default:
      return null
  }
}
