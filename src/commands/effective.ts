import { analyse } from '../engine/analyse.js'
import { SECTION_NAMES, type SectionName } from '../model/policy-document.js'
import { type EffectiveView, effectiveJson, effectiveXml } from '../reporters/effective.js'
import { inEnvironment } from './in-environment.js'
import { loadConfiguration } from './load-configuration.js'
import { openRepository } from './open-repository.js'
import { completeness, type Outcome } from './outcome.js'
import { revisionsFor, type Selection, select, unknownName } from './select.js'

export interface EffectiveOptions {
  readonly api: string
  readonly operation?: string
  readonly product?: string
  readonly section?: string
  readonly environment?: string
  readonly format: 'text' | 'json'
}

/** What really runs: the portal's *Calculate effective policy*, for one operation or for every distinct chain of an API. */
export function effective(path: string, options: EffectiveOptions): Outcome {
  const repository = openRepository(path)
  const found = analyse(repository.tree, {
    configuration: loadConfiguration(repository),
    revisions: revisionsFor(options.api)
  })
  const { analyses, problems, environments, notes } = inEnvironment(found, options.environment)
  const sections = sectionsOf(options.section)
  const views = select(analyses, options).flatMap((selection) => viewsOf(selection, sections, environments))
  const output = options.format === 'json' ? effectiveJson(views) : views.map(effectiveXml).join('\n')
  const read = completeness(problems)
  return { output, notes: [...notes, ...read.notes], exitCode: read.exitCode }
}

function sectionsOf(wanted: string | undefined): readonly SectionName[] {
  if (wanted === undefined) return SECTION_NAMES
  const section = SECTION_NAMES.find((name) => name === wanted)
  if (!section) throw unknownName('section of a policy', wanted, SECTION_NAMES)
  return [section]
}

function viewsOf(
  { analysis, api, operation, product }: Selection,
  sections: readonly SectionName[],
  environments: ReadonlyMap<string, string>
): readonly EffectiveView[] {
  const { name: service } = analysis.service
  const environment = environments.get(service) ?? null
  return analysis.chains
    .filter((chain) => chain.api === api && chain.products.includes(product))
    .filter(({ operations }) => operation === null || operations.includes(operation))
    .map((chain) => ({ service, environment, chain, product: product?.id ?? null, sections }))
}
