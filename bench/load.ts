import { Pool } from 'undici'

/** What a round of load showed. */
export type Round = { per_second: number, p50_ms: number, p95_ms: number, p99_ms: number, errors: number }

export type Answer = { status: number, headers: Record<string, string | string[] | undefined>, body: string }
export type Client = (method: 'GET' | 'POST', path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

/** Kept-alive connections to one server, no pipelining: each call waits for its answer, as a browser does. */
export function clientOf(base: string, connections: number): { call: Client, close: () => Promise<void> } {
  const pool = new Pool(base, { connections, pipelining: 1 })
  return {
    async call(method, path, body, headers = {}) {
      const { statusCode, headers: given, body: stream } = await pool.request({
        method, path, body: body === undefined ? null : JSON.stringify(body), headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      })
      return { status: statusCode, headers: given, body: await stream.text() }
    },
    close: () => pool.close(),
  }
}

/** Runs one act over and over, `connections` at a time, for some seconds. An act that throws is an error. */
export async function load(connections: number, seconds: number, act: (index: number) => Promise<void>): Promise<Round> {
  const times: number[] = []
  let errors = 0
  let index = 0
  const started = performance.now()
  const end = started + seconds * 1000
  await Promise.all(Array.from({ length: connections }, async () => {
    while (performance.now() < end) {
      const began = performance.now()
      try {
        await act(index += 1)
        times.push(performance.now() - began)
      } catch {
        errors += 1
      }
    }
  }))
  times.sort((a, b) => a - b)
  const at = (share: number) => Number((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1))
  return { per_second: Number((times.length / ((performance.now() - started) / 1000)).toFixed(1)), p50_ms: at(0.5), p95_ms: at(0.95), p99_ms: at(0.99), errors }
}

/** The middle one of some rounds by their rate, after a round to warm up that does not count. */
export async function medianRound(rounds: number, connections: number, seconds: number, act: (index: number) => Promise<void>): Promise<Round> {
  await load(connections, Math.min(seconds, 3), act)
  const done: Round[] = []
  for (let round = 0; round < rounds; round += 1) done.push(await load(connections, seconds, act))
  return done.toSorted((a, b) => a.per_second - b.per_second)[Math.floor(rounds / 2)]!
}
