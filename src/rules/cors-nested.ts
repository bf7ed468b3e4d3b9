import { type FragmentLookup, fragmentLookup } from '../effective/fragment-lookup.js'
import { type InnerStatement, innerStatements, isControlFlow } from '../effective/inner-statements.js'
import { liveDocuments } from '../evidence/live-texts.js'
import { at } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { PolicyText } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'
import { childElements } from '../xml/query.js'
import type { Rule } from './rule.js'

/** "…applies other in-scope cors policies that are direct children of the inbound element": https://learn.microsoft.com/azure/api-management/cors-policy */
export const corsNested: Rule = {
  id: 'cors-nested',
  severity: 'warning',
  summary: 'A <cors> stands below control flow, where no preflight is documented to find it.',
  *check({ service }) {
    const findFragment = fragmentLookup(service)
    for (const document of liveDocuments(service)) {
      const statements = document.sections.inbound ?? fragmentRoot(document)
      if (statements) yield* nested(document, statements, findFragment)
    }
    for (const fragment of service.fragments) {
      if (fragment.root) yield* nested(fragment, fragment.root, findFragment)
    }
  }
}

/** A loose file may hold a fragment. */
function fragmentRoot({ root }: PolicyText): XmlElement | null {
  return root?.name === 'fragment' ? root : null
}

/** One report for each outermost control flow: the alternatives of a `<choose>` are one mistake. */
function* nested(text: PolicyText, statements: XmlElement, findFragment: FragmentLookup): Generator<Report> {
  for (const outermost of childElements(statements).filter(isControlFlow)) {
    const [first, ...others] = [...innerStatements(outermost, text, findFragment)].filter(isCors)
    if (!first) continue
    const { element, include } = first
    const what = include ? 'The <cors> of this fragment' : 'This <cors>'
    yield {
      at: at(text, include ?? element),
      message: `${what} stands below <${outermost.name}>, and only a direct child of <inbound> is documented to answer a preflight.`,
      help: `Move it out of <${outermost.name}> to the top of <inbound>, and let one list name the origins of all cases.`,
      related: (include ? [first, ...others] : others).map((cors) => ({
        at: at(cors.text, cors.element),
        message: cors === first ? 'the <cors> of the fragment' : 'another <cors> below it'
      })),
      assumption: 'T11'
    }
  }
}

/** What control flow inside a fragment holds is reported in the fragment. */
function isCors(found: InnerStatement | string): found is InnerStatement {
  if (typeof found === 'string' || found.element.name !== 'cors') return false
  return found.include === null || found.text.root?.children.includes(found.element) === true
}
