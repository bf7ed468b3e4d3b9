/** Computes a value when it is first asked for; asked for while it is computed, it depends on itself. */
export function lazy<T>(compute: () => T, onCycle: () => T): () => T {
  let state: { readonly value: T } | 'waiting' | 'running' = 'waiting'
  return () => {
    if (state === 'running') return onCycle()
    if (state !== 'waiting') return state.value
    state = 'running'
    const value = compute()
    state = { value }
    return value
  }
}
