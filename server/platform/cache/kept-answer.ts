import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Answers with what was kept for the same question in the same language, ready as bytes; the route's own serialiser wrote them.
 * Only for what everybody is answered alike.
 */
export async function keptAnswer<T>(request: FastifyRequest, reply: FastifyReply, { region, tags }: { region: string, tags: readonly string[] }, make: () => Promise<T>): Promise<T> {
  const { params, query, actor, routeOptions, server } = request
  const question = JSON.stringify([routeOptions.url, actor.language, params, query])
  const text = await server.platform.cache.cached(region, question, tags, async () => String(reply.serialize(await make())))
  reply.type('application/json; charset=utf-8').serializer((ready: unknown) => ready as string)
  return text as T
}
