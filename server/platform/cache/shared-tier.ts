import { BentoCache, bentostore, errors } from 'bentocache'
import { redisDriver } from 'bentocache/drivers/redis'
import type { Redis } from 'ioredis'
import { newId } from '#kernel/identifier.ts'
import type { Region } from './cache.ts'

/** What could not be made fails as it did: a refusal stays a refusal. */
export const asItWas = (error: unknown): never => { throw error instanceof errors.E_FACTORY_ERROR ? error.cause : error }

const PREFIX = 'comptoir'
/** A version that nobody asked for in this time is made anew: that costs a value, never a stale answer. */
const VERSION_SECONDS = 7 * 24 * 3600
/** For so long it is known that a change was told already. */
const TOLD_SECONDS = 300

/** The versions of tags; one that is not there begins with a number that never was, so that nothing older is found again. */
const VERSIONS = `
  local versions = {}
  for index, key in ipairs(KEYS) do
    local version = redis.call('get', key)
    if not version then
      version = ARGV[1]
      redis.call('set', key, version, 'EX', ARGV[2])
    end
    versions[index] = version
  end
  return versions`

/** Gives tags a new version, once per change however many processes tell of it. The first key is the change. */
const FORGET = `
  if not redis.call('set', KEYS[1], 1, 'NX', 'EX', ARGV[3]) then return 0 end
  for index = 2, #KEYS do redis.call('set', KEYS[index], ARGV[1], 'EX', ARGV[2]) end
  return 1`

/** What one process made is found by the others: the cache behind each process's own memory. */
export type SharedTier = {
  cached: <T>(region: Region, key: string, tags: readonly string[], make: () => Promise<T>) => Promise<T>
  /** In the order of this connection: whoever asks after it in this process finds nothing older. */
  forget: (change: string, tags: readonly string[]) => void
}

/**
 * Values in Redis under the versions of their tags, which lie there as well. While Redis is away values are made each time; when it is
 * back, `onBack` is told, for changes may have been missed.
 */
export function sharedTier(redis: Redis, onBack: () => void): SharedTier {
  const bento = new BentoCache({
    default: 'shared', prefix: PREFIX,
    stores: { shared: bentostore().useL2Layer(redisDriver({ connection: redis })) },
  })
  const tagKey = (tag: string) => `${PREFIX}:version:${tag}`
  let seen = redis.status === 'ready'
  redis.on('ready', () => {
    if (seen) onBack()
    seen = true
  })
  return {
    async cached(region, key, tags, make) {
      const versions = await redis.eval(VERSIONS, tags.length, ...tags.map(tagKey), newId(), VERSION_SECONDS).catch(() => undefined) as string[] | undefined
      if (!versions) return make()
      let made: { value: Awaited<ReturnType<typeof make>> } | undefined
      try {
        return await bento.getOrSet({
          key: `${region.name}:${versions.join('.')}:${key}`, ttl: `${region.fresh_seconds}s`,
          factory: async () => (made = { value: await make() }).value,
        }).catch(asItWas)
      } catch (error) {
        if (made) return made.value // it was made, and could only not be kept
        if (redis.status === 'ready') throw error
        return make()
      }
    },
    forget(change, tags) {
      redis.eval(FORGET, tags.length + 1, `${PREFIX}:told:${change}`, ...tags.map(tagKey), newId(), VERSION_SECONDS, TOLD_SECONDS).catch(() => {})
    },
  }
}
