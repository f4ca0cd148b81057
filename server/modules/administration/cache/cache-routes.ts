import { CachePurge, CacheRegion } from '@comptoir/contract/administration-cache'
import { listOf, noContent, problem } from '@comptoir/contract/wire'
import { Refusal } from '#kernel/refusal.ts'
import { wholeRegion } from '#platform/cache/cache.ts'
import type { App } from '#platform/http/app.ts'

const unknownRegion = new Refusal('administration/unknown-cache-region', 404, {
  fr: 'Le cache n’a pas cette partie.', nl: 'De cache heeft dit deel niet.', de: 'Der Cache hat diesen Teil nicht.', en: 'The cache has no such part.',
})

const tags = ['Cache']
const config = { permission: 'administration.cache' }

/** What is kept ready, and the wish to forget it. */
export function cacheRoutes(app: App): void {
  const { cache, inTransaction } = app.platform

  app.get('/api/admin-dashboard/cache/', { config, schema: { tags, summary: 'The parts of the cache, in this process', response: { 200: listOf(CacheRegion) } } },
    async () => ({ results: cache.statistics() }))

  app.post('/api/admin-dashboard/cache/purge/', { config, schema: { tags, summary: 'Empty a part of the cache, in every process', body: CachePurge, response: { 204: noContent, 404: problem } } }, async (request, reply) => {
    const { region } = request.body
    if (!cache.statistics().some(({ name }) => name === region)) throw unknownRegion
    await inTransaction(request.actor, async ({ forget }) => { forget(wholeRegion(region)) })
    return reply.code(204).send(null)
  })
}
