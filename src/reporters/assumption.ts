import { ASSUMPTIONS, type AssumptionId } from '../core/assumption.js'

/** `assumes T8: a section …`. */
export function assumptionSentence(id: AssumptionId): string {
  return `assumes ${id}: ${ASSUMPTIONS[id].sentence}`
}
