import type { PolicyDocument } from '../model/policy-document.js'

/** More ways in which unknown conditions may turn out are not told apart. */
const MOST_ALTERNATIVES = 4

type Choice = readonly (PolicyDocument | null)[]

/**
 * The documents that a chain of scopes may have, broadest first: one list if no condition of the deployment is unknown, else one for each
 * way in which the conditions may turn out. Every document is in one of the lists as long as no scope has more of them than there are lists.
 */
export function alternatives(
  scopes: readonly (readonly PolicyDocument[])[]
): readonly [readonly PolicyDocument[], ...(readonly PolicyDocument[])[]] {
  const choices = scopes.filter((documents) => documents.length > 0).map(choicesOf)
  const plain = choices.map(([first]) => first ?? null)
  const several = choices.filter((choice) => choice.length > 1)
  if (several.length === 0) return [plain.filter(isDocument)]
  const found = [...diagonal(choices), ...combinations(choices)].filter((chosen) => isConsistent(chosen, choices))
  const lists = new Map(
    found.map((chosen) => [chosen.map((choice, index) => choices[index]?.indexOf(choice)).join(), chosen])
  )
  const [first = plain, ...others] = [...lists.values()].slice(0, MOST_ALTERNATIVES)
  return [first.filter(isDocument), ...others.map((chosen) => chosen.filter(isDocument))]
}

/** Null stands for no document at all. */
function choicesOf(documents: readonly PolicyDocument[]): Choice {
  const isSure = documents.some(({ when, alternative }) => when === null || alternative)
  return isSure || coverAll(documents.map(({ when }) => when ?? '')) ? documents : [...documents, null]
}

/** Two conditions of which one is the negation of the other leave nothing out. */
function coverAll(conditions: readonly string[]): boolean {
  return conditions.some((condition) => conditions.some((other) => isNegation(condition, other)))
}

function isNegation(condition: string, other: string): boolean {
  return [`!${other}`, `!(${other})`, `not(${other})`].includes(condition)
}

/** The first choice of every scope, then the second of every scope, and so on. */
function diagonal(choices: readonly Choice[]): readonly Choice[] {
  return Array.from({ length: MOST_ALTERNATIVES }, (_, row) =>
    choices.map((choice) => choice[row % choice.length] ?? null)
  )
}

function combinations(choices: readonly Choice[]): readonly Choice[] {
  let found: readonly Choice[] = [[]]
  for (const choice of choices) {
    found = found.flatMap((chosen) => choice.map((next) => [...chosen, next])).slice(0, MOST_COMBINATIONS)
  }
  return found
}

const MOST_COMBINATIONS = 64

/** A condition that holds brings all of its documents; of a condition and its negation exactly one holds. */
function isConsistent(chosen: Choice, choices: readonly Choice[]): boolean {
  const offered = choices.flatMap((choice) => choice.flatMap((document) => document?.when ?? []))
  const holding = new Set(chosen.flatMap((document) => document?.when ?? []))
  const isWhole = choices.every((choice, index) => {
    const isOwn = (document: PolicyDocument | null): boolean => document === chosen[index]
    return chosen[index] !== null || choice.every((document) => isOwn(document) || !holding.has(document?.when ?? ''))
  })
  return (
    isWhole &&
    offered.every((condition) => {
      const negation = offered.find((other) => isNegation(other, condition))
      return negation === undefined || holding.has(condition) !== holding.has(negation)
    })
  )
}

function isDocument(document: PolicyDocument | null): document is PolicyDocument {
  return document !== null
}
