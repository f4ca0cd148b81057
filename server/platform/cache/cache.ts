import { BentoCache, bentostore } from 'bentocache'
import { memoryDriver } from 'bentocache/drivers/memory'
import type { Redis } from 'ioredis'
import { newId } from '#kernel/identifier.ts'
import { asItWas, sharedTier } from './shared-tier.ts'

/** A part of the cache with its own age limits. */
export type Region = {
  name: string
  /** How long a value is given without asking again. */
  fresh_seconds: number
  /** How long an old value still helps when a new one cannot be made. */
  grace_seconds: number
}

export type RegionStatistics = { name: string, fresh_seconds: number, grace_seconds: number, hits: number, misses: number, forgotten: number }

/** What is kept must be plain JSON, so that it can travel to another process; nobody may change it. */
type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined }

/** Values that are costly to make, kept until what they were made of changes. */
export type Cache = {
  /** The kept value of a key, or a new one: of many who ask at once, one makes it. */
  cached: <T extends Plain>(region: string, key: string, tags: readonly string[], make: () => Promise<T>) => Promise<T>
  /** Forgets what was made of these, in this process and in Redis. Whoever changes something calls `work.forget`, which tells every process of the change. */
  forget: (tags: readonly string[], change?: string) => void
  forgetAll: () => void
  statistics: () => RegionStatistics[]
}

const MOST_ITEMS = 20_000
/** Whoever asks waits for the new value; only when it takes longer than this does the old one have to do. */
const PATIENCE = '5s'
/** Every value of a region carries this tag, so that a region can be emptied. */
export const wholeRegion = (name: string) => `region:${name}`

/** Values in this process's memory and, where several processes share a Redis, behind it (decision 0016). */
export function createCache(regions: readonly Region[], redis?: Redis): Cache {
  const bento = new BentoCache({
    default: 'memory',
    stores: { memory: bentostore().useL1Layer(memoryDriver({ maxItems: MOST_ITEMS, serialize: false })) },
  })
  const known = new Map(regions.map((region) => [region.name, { ...region, hits: 0, misses: 0, forgotten: 0 }]))
  /** How often each tag was forgotten. It is part of the key: what was made, or was being made, before is never found again. */
  const versions = new Map<string, number>()
  const versionOf = (tag: string) => versions.get(tag) ?? 0
  const forget = (tags: readonly string[], change = newId()) => {
    for (const tag of tags) versions.set(tag, versionOf(tag) + 1)
    shared?.forget(change, tags)
  }
  const forgetAll = () => { forget([...known.keys()].map(wholeRegion)) }
  const shared = redis && sharedTier(redis, forgetAll)
  return {
    async cached(name, key, tags, make) {
      const region = known.get(name)
      if (!region) throw new Error(`No module declares the cache region ${name}.`)
      const all = [wholeRegion(name), ...tags]
      const version = all.map(versionOf).join('.')
      const makeHere = () => {
        made = true
        return make()
      }
      let made = false
      const value = await bento.getOrSet({
        key: `${name}:${version}:${key}`, ttl: `${region.fresh_seconds}s`, grace: `${region.grace_seconds}s`, timeout: PATIENCE,
        factory: () => shared ? shared.cached(region, key, all, makeHere) : makeHere(),
      }).catch(asItWas)
      if (made) region.misses += 1
      else region.hits += 1
      return value
    },
    forget(tags, change) {
      forget(tags, change)
      for (const region of known.values()) if (tags.includes(wholeRegion(region.name))) region.forgotten += 1
    },
    forgetAll,
    statistics: () => [...known.values()],
  }
}
