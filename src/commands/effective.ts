import { noMemo } from '../core/memo.js'
import { analyse } from '../engine/understand.js'
import { SECTION_NAMES, type SectionName } from '../model/policy-document.js'
import { type EffectiveView, effectiveJson, effectiveXml } from '../reporters/effective.js'
import { loadConfiguration } from './load-configuration.js'
import { openRepository } from './open-repository.js'
import { incompleteNote, type Outcome } from './outcome.js'
import { revisionsFor, type Selection, select, unknownName } from './select.js'

export interface EffectiveOptions {
  readonly api: string
  readonly operation?: string
  readonly product?: string
  readonly section?: string
  readonly format: 'text' | 'json'
}

/** What really runs: the portal's *Calculate effective policy*, for one operation or for every distinct chain of an API. */
export function effective(path: string, options: EffectiveOptions): Outcome {
  const repository = openRepository(path)
  const { analyses, problems } = analyse(
    repository.tree,
    loadConfiguration(repository),
    noMemo,
    revisionsFor(options.api)
  )
  const sections = sectionsOf(options.section)
  const views = select(analyses, options).flatMap((selection) => viewsOf(selection, sections))
  const output = options.format === 'json' ? effectiveJson(views) : views.map(effectiveXml).join('\n')
  return { output, note: incompleteNote(problems), exitCode: 0 }
}

function sectionsOf(wanted: string | undefined): readonly SectionName[] {
  if (wanted === undefined) return SECTION_NAMES
  const section = SECTION_NAMES.find((name) => name === wanted)
  if (!section) throw unknownName('section of a policy', wanted, SECTION_NAMES)
  return [section]
}

function viewsOf(
  { analysis, api, operation, product }: Selection,
  sections: readonly SectionName[]
): readonly EffectiveView[] {
  return analysis.chains
    .filter((chain) => chain.api === api && chain.products.includes(product))
    .filter(({ operations }) => operation === null || operations.includes(operation))
    .map((chain) => ({ service: analysis.service.name, chain, product: product?.id ?? null, sections }))
}
