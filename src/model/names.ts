/** A name inside a service: `starter`, or `workspace/sales/starter`. */
export function owned(workspace: string | null, name: string): string {
  return workspace === null ? name : `workspace/${workspace}/${name}`
}

/** Compares by code unit, so that no locale decides the order. */
export function byText<Item>(textOf: (item: Item) => string): (left: Item, right: Item) => number {
  return (left, right) => {
    const [first, second] = [textOf(left), textOf(right)]
    return first < second ? -1 : first > second ? 1 : 0
  }
}

/** Each text once, in order. */
export function sorted<Text extends string>(texts: readonly Text[]): readonly Text[] {
  return [...new Set(texts)].sort(byText((text) => text))
}
