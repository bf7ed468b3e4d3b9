import type { PolicyDocument } from '../model/policy-document.js'
import type { EffectiveSection } from './effective-section.js'

/** A section of an effective policy at one scope that has a document. */
export interface Level extends EffectiveSection {
  readonly document: PolicyDocument
}

/** The section at every scope with a document, narrowest first. */
export function* levels(section: EffectiveSection): Generator<Level> {
  for (let level: EffectiveSection | null = section; level !== null; level = level.broader) {
    if (level.document !== null) yield level as Level
  }
}

/** Nothing broader arrives here: the section has no `<base />`, and nothing unknown that might bring one. */
export function cutsInheritance(level: Level): boolean {
  const { kind } = level.document.scope
  if (kind === 'global' || kind === 'unknown') return false
  return level.items.every((item) => item.kind !== 'base' && item.kind !== 'unknown')
}
