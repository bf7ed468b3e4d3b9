import type { StringValue } from '../values/string-value.js'

/** A name for people: what only the deployment knows of it stands in braces, `{apiName}`. */
export type NameText = (name: StringValue) => string

/** Two holes of the same word that are surely different values get different texts, `{name}` and `{name~2}`. */
export function nameTexts(): NameText {
  const keysOf = new Map<string, string[]>()
  const hole = (word: string, key: string | null): string => {
    const keys = keysOf.get(word) ?? []
    keysOf.set(word, keys)
    if (key !== null && !keys.includes(key)) keys.push(key)
    const index = key === null ? 0 : keys.indexOf(key)
    return index === 0 ? `{${word}}` : `{${word}~${index + 1}}`
  }
  return ({ segments }) =>
    segments
      .map((segment) => (segment.kind === 'text' ? segment.text : hole(wordOf(segment.value.name), segment.value.key)))
      .join('')
}

function wordOf(name: string): string {
  return name.replace(/[^\w.-]+/g, '-').slice(0, 80) || 'name'
}
