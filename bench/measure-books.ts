import pg from 'pg'
import { createApp } from '../server/app.ts'
import { postEntry } from '../server/modules/accounting/index.ts'
import { dayOf } from '../server/kernel/day.ts'
import { readConfiguration } from '../server/platform/configuration.ts'
import { createPool } from '../server/platform/database/pool.ts'
import { createLog } from '../server/platform/log.ts'
import { barePosting, postingInOneCall } from './bare-posting.ts'
import { fillBooks } from './fill-books.ts'
import { clientOf, medianRound } from './load.ts'
import type { Stage } from './stage.ts'
import type { Result } from './table.ts'

const CLIENTS = 8
const JOURNALS = ['OD', 'CAI', 'BNQ', 'PSP', 'OUV']
const SIZES = [100_000, 1_000_000]
type Pace = { seconds: number, rounds: number }

/**
 * Measure 7: entries per second in one journal and in five, beside the same statement in one PL/pgSQL call, and beside a bare schema
 * that numbers, chains, checks the balance and keeps totals, and has no other constraint.
 */
export async function measurePosting({ databaseUrl }: Stage, { seconds, rounds }: Pace): Promise<Result[]> {
  const pool = createPool({ url: databaseUrl, max: CLIENTS, name: 'comptoir-bench' })
  const bare = await barePosting(pool, JOURNALS)
  const { app, platform } = await createApp({ configuration: readConfiguration({ ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'fatal' }), pool, log: createLog('fatal') })
  const lines = [{ account: '400000', debit_cents: 1210n }, { account: '700000', credit_cents: 1000n }, { account: '451054', credit_cents: 210n }]
  const results: Result[] = []
  try {
    const same = await postingInOneCall(pool, platform, { journal: '', day: dayOf(platform.clock()), text: 'Mesure', lines })
    for (const journals of [1, 5]) {
      const among = (index: number) => JOURNALS[index % journals]!
      const least = await medianRound(rounds, CLIENTS, seconds, (index) => bare(among(index)))
      const limit = { name: 'the same in one PL/pgSQL call', per_second: (await medianRound(rounds, CLIENTS, seconds, (index) => same(among(index)))).per_second }
      const round = await medianRound(rounds, CLIENTS, seconds, async (index) => {
        await platform.inTransaction(platform.actor, (work) => postEntry(work, { journal: among(index), day: dayOf(work.now), text: 'Mesure', lines }))
      })
      const note = `${(round.per_second / least.per_second).toFixed(2)} of a bare schema (${least.per_second})`
      results.push({ measure: '7', what: `entries of three lines, ${journals === 1 ? 'one journal' : 'five journals'}`, connections: CLIENTS, round, limit, goal: '≥ 0.5', note })
    }
  } finally {
    await app.close()
    await platform.threads.stop()
    await pool.end()
  }
  return results
}

/** Measure 8: reports over a large ledger, and how they grow with it. */
export async function measureReports({ api, databaseUrl }: Stage, { seconds, rounds }: Pace): Promise<Result[]> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 })
  const headers = { authorization: `Bearer ${await signIn(api)}` }
  const reports = `/api/admin-dashboard/reports`
  const asks: [string, string, (index: number) => string][] = [
    ['trial balance', '≤ 50 ms', () => `${reports}/trial-balance/`],
    ['general ledger, first page of 400000', '≤ 20 ms', () => `${reports}/general-ledger/?account=400000&page_size=50`],
    ['aged receivables', '≤ 250 ms', () => `${reports}/aged-receivables/`],
  ]
  const results: Result[] = []
  const before = new Map<string, number>()
  let filled = 0
  try {
    for (const size of SIZES) {
      await fillBooks(pool, size - filled)
      filled = size
      for (const [what, goal, path] of asks) {
        const { call, close } = clientOf(api, 1)
        const round = await medianRound(rounds, 1, seconds, async (index) => {
          const { status } = await call('GET', path(index), undefined, headers)
          if (status !== 200) throw new Error(String(status))
        })
        await close()
        const note = before.has(what) ? `${(round.p95_ms / before.get(what)!).toFixed(1)} × at 100,000 (goal ≤ 1.5)` : ''
        before.set(what, round.p95_ms)
        results.push({ measure: '8', what: `${what}, ${size.toLocaleString('en')} lines`, connections: 1, round, goal: `p95 ${goal}`, note })
      }
    }
  } finally {
    await pool.end()
  }
  return results
}

async function signIn(api: string): Promise<string> {
  const answer = await fetch(`${api}/api/auth/token/`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'admin@comptoir.test', password: 'comptoir-demo' }) })
  return (await answer.json() as { access: string }).access
}
