import type { FastifyRequest } from 'fastify'

export type PageRequest = { page: number, page_size: number }

/** A page's envelope: `next` and `previous` keep the caller's other parameters. */
export function pageAnswer<T>(request: FastifyRequest, { page, page_size }: PageRequest, count: number, results: T[]) {
  const link = (to: number) => {
    const url = new URL(request.url, 'http://any')
    url.searchParams.set('page', String(to))
    return `${url.pathname}${url.search}`
  }
  return {
    count,
    next: page * page_size < count ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
    results,
  }
}

/** Rows to skip before a page. */
export const offsetOf = ({ page, page_size }: PageRequest) => (page - 1) * page_size
