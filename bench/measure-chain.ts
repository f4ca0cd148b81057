import pg from 'pg'
import { buyOnce, variantsForSale } from './chain.ts'
import { commitLimit } from './commit-limit.ts'
import { clientOf, medianRound } from './load.ts'
import type { Stage } from './stage.ts'
import type { Result } from './table.ts'

/** Vendure 3.7 on such a machine: orders per second at 10 connections (docs/benchmarks.md). */
const VENDURE = 5.8

/** Measure 2: the whole chain by HTTP — new cart, two lines, placement, demo payment, invoice, entries, stock. */
export async function measureChain({ api, databaseUrl }: Stage, { seconds, rounds }: { seconds: number, rounds: number }): Promise<Result[]> {
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  await database.query('update shop.stock_levels set on_hand = on_hand + 1000000')
  await database.end()
  const limit = { name: 'bare commits', per_second: (await commitLimit(databaseUrl, seconds)).per_second }
  const variants = await variantsForSale(api)
  const results: Result[] = []
  for (const connections of [10, 50]) {
    const { call, close } = clientOf(api, connections)
    const round = await medianRound(rounds, connections, seconds, (index) => buyOnce(call, variants, index))
    await close()
    results.push({
      measure: '2', what: 'cart → order → payment → invoice', connections, round, limit, goal: connections === 10 ? '≥ 0.2, p99 < 150 ms' : '≥ 0.2',
      note: `${(round.per_second / VENDURE).toFixed(0)} × Vendure`,
    })
  }
  return results
}
