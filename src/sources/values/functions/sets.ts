import { isEqual } from '../equality.js'
import { isFullyKnown } from '../known.js'
import { symbolicKey } from '../symbolic-key.js'
import { type ArrayValue, arrayValue, type ObjectValue, type Value } from '../value.js'
import { otherwise, undecided, type ValueFunction } from './call.js'
import { joinArrays } from './join-arrays.js'
import { unionOfObjects } from './objects.js'

function areArrays(values: readonly Value[]): values is readonly ArrayValue[] {
  return values.length > 0 && values.every(({ kind }) => kind === 'array')
}

function areObjects(values: readonly Value[]): values is readonly ObjectValue[] {
  return values.length > 0 && values.every((value) => value.kind === 'object' && value.open === null)
}

/** Arrays without the items that an earlier one has; objects merged deeply, of which the last one wins. */
const union: ValueFunction = (call, ...operands) => {
  if (areArrays(operands)) {
    const all = joinArrays(call, operands)
    return all.kind === 'array' ? arrayValue(distinct(all.items)) : all
  }
  if (operands.some(({ kind }) => kind === 'object')) {
    const merged = unionOfObjects(operands, 'deep')
    if (merged !== null) return merged
  }
  return otherwise(call, operands, 'arrays or objects')
}

/** Only values that can be told apart can be found equal; the others stay. */
function distinct(items: readonly Value[]): readonly Value[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = symbolicKey(item)
    if (key === null) return true
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** What all arrays contain, or what all objects have with the same value. */
const intersection: ValueFunction = (call, ...operands) => {
  if (!operands.every(isFullyKnown)) return undecided(call, operands)
  const [first, ...others] = operands
  if (areArrays(operands) && first?.kind === 'array') {
    const keys = (others as readonly ArrayValue[]).map(({ items }) => new Set(items.map(symbolicKey)))
    return arrayValue(distinct(first.items.filter((item) => keys.every((set) => set.has(symbolicKey(item))))))
  }
  if (areObjects(operands) && first?.kind === 'object') {
    const isShared = (name: string, value: Value): boolean =>
      (others as readonly ObjectValue[]).every(({ properties }) => {
        const other = properties.get(name)
        return other !== undefined && isEqual(value, other.value) === true
      })
    const shared = [...first.properties].filter(([name, { value }]) => isShared(name, value))
    return { kind: 'object', properties: new Map(shared), open: null }
  }
  return otherwise(call, operands, 'arrays or objects')
}

export const SET_FUNCTIONS: Readonly<Record<string, ValueFunction>> = { union, intersection }
