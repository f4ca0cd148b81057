import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientOf, medianRound, type Round } from './load.ts'
import { freePort } from '../server/platform/free-port.ts'
import { untilAnswering, type Stage } from './stage.ts'
import type { Result } from './table.ts'

type Pace = { seconds: number, rounds: number }
const GOAL = '≥ 0.6'

/** Measure 1: product list, category and detail by API, beside a bare Fastify with one SELECT and with constant JSON. */
export async function measureReading({ api, databaseUrl, spawnNode }: Stage, { seconds, rounds }: Pace): Promise<Result[]> {
  const list = await (await fetch(`${api}/api/shop/products/`)).text()
  const page = JSON.parse(list) as { results: { slug: string, category: { slug: string } | null }[] }
  const card = page.results.find(({ category }) => category !== null)! // services lie in none
  const file = join(tmpdir(), `comptoir-bench-list-${process.pid}.json`)
  writeFileSync(file, list)
  const port = await freePort()
  const bare = `http://127.0.0.1:${port}`
  const child = spawnNode(['bench/limits.ts', String(port), file, databaseUrl])
  await untilAnswering(`${bare}/constant`)
  const get = async (base: string, path: string, connections: number): Promise<Round> => {
    const { call, close } = clientOf(base, connections)
    const round = await medianRound(rounds, connections, seconds, async () => {
      const { status } = await call('GET', path)
      if (status !== 200) throw new Error(String(status))
    })
    await close()
    return round
  }
  const results: Result[] = []
  for (const connections of [10, 50]) {
    const select = { name: 'bare SELECT', per_second: (await get(bare, '/select', connections)).per_second }
    const constant = await get(bare, '/constant', connections)
    results.push({ measure: '1', what: 'limit: bare Fastify, constant JSON', connections, round: constant })
    for (const [what, path] of [['product list', '/api/shop/products/'], ['category', `/api/shop/products/?category=${card.category!.slug}`], ['product', `/api/shop/products/${card.slug}/`]] as const) {
      results.push({ measure: '1', what, connections, round: await get(api, path, connections), limit: select, goal: GOAL })
    }
  }
  child.disconnect()
  return results
}
