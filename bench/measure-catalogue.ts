import { once } from 'node:events'
import { createPool } from '../server/platform/database/pool.ts'
import { fillCatalogue, searched } from './fill-catalogue.ts'
import { clientOf, medianRound } from './load.ts'
import type { Stage } from './stage.ts'
import type { Result } from './table.ts'

const CONNECTIONS = 10
const GOAL = 'p95 ≤ 50 ms'

/** Measure 4: search with facets, suggestions and lists at 1,000 and at 100,000 products. */
export async function measureCatalogue({ api, databaseUrl, spawnNode }: Stage, { seconds, rounds }: { seconds: number, rounds: number }): Promise<Result[]> {
  const pool = createPool({ url: databaseUrl, max: 2, name: 'comptoir-bench' })
  const { results: [category] } = await (await fetch(`${api}/api/shop/categories/`)).json() as { results: { slug: string }[] }
  const word = (index: number) => encodeURIComponent(searched[index * 7 % searched.length]!)
  const asks: Record<string, (index: number) => string> = {
    'search with facets': (index) => `/api/shop/products/?facets=true&search=${word(index)}`,
    'suggestions': (index) => `/api/shop/products/suggest/?q=${word(index).slice(0, 5).replace(/%.?$/, '')}`,
    'list with facets': (index) => `/api/shop/products/?facets=true&page=${index % 40 + 1}`,
    'category, by price': (index) => `/api/shop/products/?category=${category!.slug}&ordering=price&page=${index % 20 + 1}`,
    'in stock, with facets': (index) => `/api/shop/products/?facets=true&in_stock=true&page=${index % 20 + 1}`,
    'brand and price': (index) => `/api/shop/products/?brand=Maison%20${index % 40}&min_price_cents=1000&max_price_cents=5000&facets=true`,
  }
  const results: Result[] = []
  const before = new Map<string, number>()
  try {
    for (const number of [1_000, 100_000]) {
      await fillCatalogue(pool, number)
      const [code] = await once(spawnNode(['server/tooling/command-line.ts', 'rebuild', 'product-cards']), 'exit') as [number]
      if (code !== 0) throw new Error('The cards could not be made.')
      await pool.query('vacuum analyze shop.product_cards')
      for (const [what, path] of Object.entries(asks)) {
        const { call, close } = clientOf(api, CONNECTIONS)
        const round = await medianRound(rounds, CONNECTIONS, seconds, async (index) => {
          const { status } = await call('GET', path(index))
          if (status !== 200) throw new Error(String(status))
        })
        await close()
        const slope = before.has(what) ? `${(round.p50_ms / before.get(what)!).toFixed(1)} × at 1,000 (goal < 3)` : ''
        before.set(what, round.p50_ms)
        results.push({ measure: '4', what: `${what}, ${number.toLocaleString('en')} products`, connections: CONNECTIONS, round, goal: number > 1_000 ? GOAL : '', note: slope })
      }
    }
  } finally {
    await pool.end()
  }
  return results
}
