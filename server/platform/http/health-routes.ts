import { sql } from 'kysely'
import { z } from 'zod'
import { problem } from '@comptoir/contract/wire'
import type { App } from './app.ts'

const Health = z.object({ status: z.string().meta({ example: 'ok' }) }).meta({ id: 'Health' })

/** `live`: the process answers. `ready`: it can serve, the database included. */
export function healthRoutes(app: App): void {
  const tags = ['Health']
  app.get('/health/live', { config: { permission: 'public' }, schema: { tags, summary: 'Is the process alive?', response: { 200: Health } } },
    async () => ({ status: 'ok' }))
  app.get('/health/ready', { config: { permission: 'public' }, schema: { tags, summary: 'Can it serve?', response: { 200: Health, 503: problem } } },
    async () => {
      await sql`select 1`.execute(app.platform.database)
      return { status: 'ok' }
    })
}
