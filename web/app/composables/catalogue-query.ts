import type { LocationQuery } from 'vue-router'

export const orderings = ['relevance', '-created_at', 'price', '-price', 'name'] as const
export type Ordering = (typeof orderings)[number]

/** What a shopper asked of a list, as it stands in the address: `?q=&brand=A&brand=B&min=5&max=20&stock=1&sort=price&page=2`. */
export type CatalogueQuery = { q: string, brands: string[], min: string, max: string, stock: boolean, sort: Ordering | '', page: number }

const all = (value: LocationQuery[string] | undefined): string[] => [value ?? []].flat().filter((each): each is string => Boolean(each))
const euros = (value: string | undefined): string => (/^\d{1,6}([.,]\d{1,2})?$/.test(value ?? '') ? value! : '')
/** Whole cents of `12`, `12.5` or `12,50`, counted in digits, never in floats. */
export const centsOf = (typed: string): number | undefined => {
  const [whole, rest = ''] = typed.split(/[.,]/)
  return typed ? Number(`${whole}${rest.padEnd(2, '0')}`) : undefined
}

export function readCatalogueQuery(query: LocationQuery): CatalogueQuery {
  const page = Number(all(query.page)[0])
  return {
    q: (all(query.q)[0] ?? '').slice(0, 200),
    brands: all(query.brand).slice(0, 20),
    min: euros(all(query.min)[0]),
    max: euros(all(query.max)[0]),
    stock: all(query.stock)[0] === '1',
    sort: orderings.find((each) => each === all(query.sort)[0]) ?? '',
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1,
  }
}

/** The address of a question; what is usual is left out. */
export function writeCatalogueQuery(asked: CatalogueQuery): Record<string, string | string[]> {
  return {
    ...(asked.q && { q: asked.q }),
    ...(asked.brands.length > 0 && { brand: asked.brands }),
    ...(asked.min && { min: asked.min }),
    ...(asked.max && { max: asked.max }),
    ...(asked.stock && { stock: '1' }),
    ...(asked.sort && { sort: asked.sort }),
    ...(asked.page > 1 && { page: String(asked.page) }),
  }
}
