import { Redis } from 'ioredis'
import type { Configuration } from '../configuration.ts'
import type { Log } from '../log.ts'

/** Whoever waits longer than this for Redis does without it. */
const PATIENCE_MILLISECONDS = 250
const LONGEST_PAUSE_MILLISECONDS = 2_000

/**
 * The Redis that several processes share, or undefined where none is set. Nothing depends on it: while it is away every command is
 * refused at once, caches make their values anew and limits are not counted.
 */
export function openRedis({ REDIS_URL }: Pick<Configuration, 'REDIS_URL'>, log: Log): Redis | undefined {
  if (REDIS_URL === undefined) return undefined
  const redis = new Redis(REDIS_URL, {
    lazyConnect: true, enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: PATIENCE_MILLISECONDS, connectTimeout: 5_000,
    connectionName: 'comptoir', retryStrategy: (times) => Math.min(times * 100, LONGEST_PAUSE_MILLISECONDS),
  })
  let away = false
  redis.on('error', (error) => {
    if (!away) log.warn({ err: error }, 'Redis is away: Comptoir goes on without it')
    away = true
  })
  redis.on('ready', () => {
    if (away) log.info('Redis is there again')
    away = false
  })
  void redis.connect().catch(() => {})
  return redis
}

/** Ends the connection once what was sent is answered. */
export async function closeRedis(redis: Redis | undefined): Promise<void> {
  await redis?.quit().catch(() => { redis.disconnect() })
}
