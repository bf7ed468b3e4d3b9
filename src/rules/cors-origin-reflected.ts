import { answeredOrigins } from '../cors/answered-origins.js'
import { comparesOrigin } from '../cors/origin-comparison.js'
import { type OriginRead, readOrigin } from '../cors/origin-read.js'
import { textsOf } from '../effective/texts-of.js'
import { liveTexts } from '../evidence/live-texts.js'
import type { RelatedReport } from '../evidence/place.js'
import { at } from '../evidence/place.js'
import { scopeWords } from '../evidence/scope-words.js'
import type { PolicyText } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'
import { attribute, descendants } from '../xml/query.js'
import type { Analysis, Rule } from './rule.js'

/** @see https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/11-Client-side_Testing/07-Testing_Cross_Origin_Resource_Sharing */
export const corsOriginReflected: Rule = {
  id: 'cors-origin-reflected',
  severity: 'error',
  summary: 'An answer allows whatever origin the request names, without comparing it with a list.',
  security: {
    score: 8.1,
    gain: 'Any site reads what a visitor of it may read, with the cookies of that visitor where credentials are allowed.'
  },
  *check(analysis) {
    for (const text of liveTexts(analysis.service)) {
      for (const { element, value, conditions } of answeredOrigins(text)) {
        // A variable in a condition may say that the origin was compared.
        if (conditions.some((condition) => /origin|context\.Variables/i.test(condition))) continue
        const read = readOrigin(value.text)
        const related = read && reflected(analysis, text, read)
        if (!related || isCompared(analysis, text)) continue
        const what = element.name === 'origin' ? '<origin>' : 'Access-Control-Allow-Origin'
        yield {
          at: { text, span: value.span },
          message: `${what} in ${scopeWords(text)} repeats the Origin header of the request without comparing it with a list, so every site is allowed.`,
          help: 'List the origins in <cors>, or return the header only where a list holds it.',
          related
        }
      }
    }
  }
}

/** What explains that an expression is the `Origin` header; null if it is something else. */
function reflected({ service }: Analysis, text: PolicyText, read: OriginRead): readonly RelatedReport[] | null {
  if (read.kind === 'origin') return []
  const setters = [...liveTexts(service)].flatMap((holder) =>
    settersOf(holder, read.name).map((element) => ({ holder, element }))
  )
  const [own] = setters.filter(({ holder }) => holder === text)
  if (!own || !setters.every(({ element }) => readsOrigin(element))) return null
  return [{ at: at(text, own.element), message: `the variable ${read.name} is the Origin header` }]
}

function settersOf({ root }: PolicyText, variable: string): readonly XmlElement[] {
  return [...(root ? descendants(root) : [])].filter(
    (element) => element.name === 'set-variable' && attribute(element, 'name')?.text === variable
  )
}

function readsOrigin(setter: XmlElement): boolean {
  const value = attribute(setter, 'value')
  return value?.kind === 'expression' && readOrigin(value.text)?.kind === 'origin'
}

/** Whether every call that runs the text also runs something that may refuse origins. */
function isCompared({ chains }: Analysis, text: PolicyText): boolean {
  if (comparesOrigin(text)) return true
  const running = chains.map((chain) => textsOf(chain)).filter((texts) => texts.has(text))
  return running.length > 0 && running.every((texts) => [...texts].some(comparesOrigin))
}
