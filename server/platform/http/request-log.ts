import type { App } from './app.ts'

/** One line per answered request: the route's pattern instead of its address, which may hold a key or a person's data. */
export function logRequests(app: App): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions: { url }, actor } = request
    request.log.info({ method, route: url, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime * 10) / 10, ...(actor?.user_id && { user_id: actor.user_id }) }, 'answered')
  })
}
