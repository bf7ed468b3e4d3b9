import type { Answer } from './answer.js'

const PER_PAGE = 30
const LARGEST = 100

/** One page of a list, with the addresses of the others as GitHub gives them. */
export function page(items: readonly unknown[], address: URL): Answer {
  const asked = (name: string, otherwise: number): number => Number(address.searchParams.get(name) ?? otherwise)
  const size = Math.min(asked('per_page', PER_PAGE), LARGEST)
  const number = asked('page', 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (relation: string, to: number): string => {
    const other = new URL(address)
    other.searchParams.set('page', String(to))
    return `<${other.href}>; rel="${relation}"`
  }
  const links = [
    ...(number > 1 ? [link('prev', number - 1), link('first', 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : [])
  ]
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } })
  }
}
