import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type pg from 'pg'

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const QUERIES = [1, 2, 4, 8, 16, 32, 64, 128]

/** The numbers that `/metrics` gives: requests and their queries by route, jobs by name, connections, memory, event loop. */
export type Metrics = ReturnType<typeof createMetrics>

export function createMetrics(pool: pg.Pool) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'comptoir_' })
  return {
    registry,
    requests: new Histogram({ name: 'comptoir_http_request_seconds', help: 'Answered requests', labelNames: ['method', 'route', 'status'], buckets: SECONDS, registers }),
    requestQueries: new Histogram({ name: 'comptoir_http_request_queries', help: 'Queries of a request', labelNames: ['method', 'route'], buckets: QUERIES, registers }),
    queries: new Histogram({ name: 'comptoir_database_query_seconds', help: 'Queries, waiting for their turn included', labelNames: ['for', 'outcome'], buckets: SECONDS, registers }),
    jobs: new Histogram({ name: 'comptoir_job_seconds', help: 'Jobs', labelNames: ['job', 'outcome'], buckets: SECONDS, registers }),
    connections: connectionsOf(pool, registers),
    slowQueries: new Counter({ name: 'comptoir_database_slow_queries_total', help: 'Queries that stand in the slow-query log', registers }),
  }
}

const connectionsOf = (pool: pg.Pool, registers: Registry[]) => new Gauge({
  name: 'comptoir_database_connections', help: 'Connections of the pool', labelNames: ['state'], registers,
  collect() {
    this.set({ state: 'open' }, pool.totalCount)
    this.set({ state: 'idle' }, pool.idleCount)
    this.set({ state: 'wanted' }, pool.waitingCount)
  },
})
