/** A function that makes the result for each key once. */
export function remember<Key, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const made = new Map<Key, Result>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key) as Result
  }
}
