import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, globSync, lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../server/platform/free-port.ts'
import { buyOnce, variantsForSale } from './chain.ts'
import { clientOf, load } from './load.ts'
import { untilAnswering, type Stage } from './stage.ts'
import type { Result } from './table.ts'

const root = join(import.meta.dirname, '..')
const BURST_SECONDS = 5
/** Until the copies of the demo’s documents are made, and the thread that made them has gone. */
const REST_SECONDS = 120
const mib = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`
const round = (milliseconds: number) => ({ per_second: Number((1000 / milliseconds).toFixed(2)), p50_ms: Math.round(milliseconds), p95_ms: Math.round(milliseconds), p99_ms: Math.round(milliseconds), errors: 0 })

/** Measure 13: the second start until everything answers, memory of the API process idle and under the load of measure 2, and what lies on the disk. */
export async function measureRunning({ api, apiPid }: Stage): Promise<Result[]> {
  await pause(REST_SECONDS * 1_000)
  const idle = memoryOf(apiPid)
  let most = 0
  const watch = setInterval(() => { most = Math.max(most, memoryOf(apiPid)) }, 200)
  const variants = await variantsForSale(api)
  const { call, close } = clientOf(api, 50)
  await load(10, BURST_SECONDS * 2, (index) => buyOnce(call, variants, index))
  await load(50, BURST_SECONDS, async () => { await call('GET', '/api/shop/products/') })
  await close()
  clearInterval(watch)
  const started = await secondStart()
  const row = (what: string, milliseconds: number, goal: string, note: string): Result => ({ measure: '13', what, connections: 1, round: round(milliseconds), goal, note })
  return [
    row('second start until the API is ready', started.api, '≤ 5 s', ''),
    row('second start until the shop answers', started.web, '', ''),
    { measure: '13', what: 'memory of the API process with its jobs', connections: 10, round: round(1), goal: '≤ 250 / 400 MB', note: `${mib(idle)} idle, ${mib(most)} at most under load` },
    { measure: '13', what: 'on the disk', connections: 0, round: round(1), goal: 'stated', note: `${mib(sizeOf('node_modules'))} of packages, ${mib(sizeOf('web/.output'))} of built web` },
  ]
}

/** RSS as the kernel counts it; Linux only. */
const memoryOf = (pid: number): number => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024

const sizeOf = (folder: string): number => globSync('**/*', { cwd: join(root, folder) }).reduce((sum, path) => sum + lstatSync(join(root, folder, path)).size, 0)

/** npm start in a folder of its own, twice; the second one is timed. */
async function secondStart(): Promise<{ api: number, web: number }> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'comptoir-start-'))
  chmodSync(DATA_DIR, 0o755)
  const [PORT, WEB_PORT] = await Promise.all([freePort(), freePort()])
  const env = { ...process.env, DATA_DIR, PORT: String(PORT), WEB_PORT: String(WEB_PORT), COMPTOIR_DEMO: 'false' }
  const times = { api: 0, web: 0 }
  for (let start = 1; start <= 2; start += 1) {
    const began = performance.now()
    const child = spawn(process.execPath, ['bootstrap/start.mjs'], { cwd: root, env, stdio: 'ignore' })
    await untilAnswering(`http://127.0.0.1:${PORT}/health/ready`, 1_200)
    times.api = performance.now() - began
    await untilAnswering(`http://127.0.0.1:${WEB_PORT}/fr`, 1_200)
    times.web = performance.now() - began
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  rmSync(DATA_DIR, { recursive: true, force: true })
  return times
}
