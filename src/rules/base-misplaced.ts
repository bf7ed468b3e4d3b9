import { innerStatements, isControlFlow } from '../effective/inner-statements.js'
import { liveDocuments } from '../evidence/live-texts.js'
import { removal } from '../evidence/mend.js'
import { at } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import { type PolicyText, SECTION_NAMES } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'
import { childElements, childrenNamed, holdsToken } from '../xml/query.js'
import type { Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/set-edit-policies#use-base-element-to-set-policy-evaluation-order */
export const baseMisplaced: Rule = {
  id: 'base-misplaced',
  severity: 'warning',
  summary: 'A <base /> stands where it is not documented to inherit anything, or a second time.',
  *check({ service }) {
    for (const document of liveDocuments(service)) {
      if (document.root?.name === 'fragment') yield* inFragment(document, document.root)
      for (const name of SECTION_NAMES) {
        const section = document.sections[name]
        if (!section) continue
        for (const outermost of childElements(section).filter(isControlFlow)) {
          for (const base of basesIn(document, outermost)) yield below(document, outermost, base)
        }
        yield* repeated(document, section)
      }
    }
    for (const fragment of service.fragments) {
      if (fragment.root) yield* inFragment(fragment, fragment.root)
    }
  }
}

/** Those that the text itself writes: the ones of the fragments that it includes are reported there. */
function basesIn(text: PolicyText, statement: XmlElement): readonly XmlElement[] {
  const found = [...innerStatements(statement, text, () => 'not looked into')]
  return found.flatMap((inner) => (typeof inner !== 'string' && inner.element.name === 'base' ? [inner.element] : []))
}

function below(text: PolicyText, outermost: XmlElement, base: XmlElement): Report {
  return {
    at: at(text, base),
    message: `This <base /> stands below <${outermost.name}>, where it is not documented to inherit the policies of broader scopes.`,
    help: `Move <base /> out of <${outermost.name}>, so that it is a direct child of its section.`,
    assumption: 'T8'
  }
}

function* repeated(text: PolicyText, section: XmlElement): Generator<Report> {
  const [first, second, ...others] = childrenNamed(section, 'base')
  // At global scope <base /> has no effect; a token such as %{if …} beside them may leave one of the two out.
  if (!first || !second || text.scope.kind === 'global' || holdsToken(section)) return
  yield {
    at: at(text, second),
    message: `This <${section.name}> has ${others.length + 2} <base />, so the policies of broader scopes may run twice.`,
    help: 'Keep one <base />, at the place where the policies of broader scopes are to run.',
    mend: removal(text, [second, ...others], 'the first <base /> kept'),
    related: [first, ...others].map((base) => ({
      at: at(text, base),
      message: base === first ? 'the first <base />' : 'another <base />'
    }))
  }
}

/** "A policy fragment can't include … the base element": https://learn.microsoft.com/azure/api-management/policy-fragments */
function* inFragment(text: PolicyText, root: XmlElement): Generator<Report> {
  for (const base of childElements(root).flatMap((statement) => basesIn(text, statement))) {
    yield {
      at: at(text, base),
      message: 'This <base /> stands in a fragment, which API Management does not allow.',
      help: 'Remove it here, and write <base /> into the sections that include this fragment.',
      mend: removal(text, [base], '<base /> removed')
    }
  }
}
