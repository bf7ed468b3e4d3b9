import type { Rule } from './rule.js'

export const ignoreUnexplained: Rule = {
  id: 'ignore-unexplained',
  severity: 'warning',
  summary: 'An ignore gives no reason, so it ignores nothing.',
  judgesIgnores: true,
  *check({ ignores }) {
    for (const { at, rule, fate } of ignores) {
      if (fate.kind !== 'unexplained') continue
      yield {
        at,
        message: `This ignore of ${rule} gives no reason, so it accepts nothing.`,
        help:
          'text' in at
            ? `Say why the finding is accepted: <!-- apim-cors-ignore ${rule}: reason -->.`
            : 'Say in reason why the findings are accepted.'
      }
    }
  }
}
