import { isMentioned } from './assemble-variant.js'
import type { Declaration } from './declaration.js'
import { declarationText } from './declaration-text.js'
import type { ServiceModel } from './service-model.js'

/** Tells which environments of one service are the same. */
export interface VariantKeys {
  /** The declarations of an environment, with one object for what several environments declare alike. */
  readonly shared: (varied: readonly Declaration[]) => readonly Declaration[]
  /** The same text for two environments in which nothing about their policies differs; the declarations are shared ones. */
  readonly keyOf: (varied: readonly Declaration[], service: ServiceModel) => string
}

/** @param own what the files declare for the service without any environment */
export function variantKeys(own: readonly Declaration[]): VariantKeys {
  const numbers = new Map(own.map((declaration, index) => [declaration, index]))
  const byText = new Map<string, Declaration>()
  const sharedOne = (declaration: Declaration): Declaration => {
    if (numbers.has(declaration)) return declaration
    const text = declarationText(declaration)
    const known = byText.get(text) ?? declaration
    byText.set(text, known)
    if (!numbers.has(known)) numbers.set(known, numbers.size)
    return known
  }
  return {
    shared: (varied) => varied.map(sharedOne),
    keyOf: (varied, service) =>
      varied
        .map((declaration) => {
          const isIdle = declaration.kind === 'namedValue' && !isMentioned(declaration.namedValue.displayName, service)
          return isIdle ? 'idle' : numbers.get(declaration)
        })
        .join()
  }
}
