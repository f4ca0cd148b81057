import { Backup, BackupAsked } from '@comptoir/contract/administration-backups'
import { pageOf, pageQuery, problem } from '@comptoir/contract/wire'
import { z } from 'zod'
import type { App } from '#platform/http/app.ts'
import { offsetOf, pageAnswer } from '#platform/http/paging.ts'
import { askBackup } from './ask-backup.ts'

const tags = ['Backups']
const config = { permission: 'administration.backups' }

/** What was saved, and the wish to save now. The files themselves are fetched on the server: they hold everything. */
export function backupRoutes(app: App): void {
  const { reading, inTransaction } = app.platform

  app.get('/api/admin-dashboard/backups/', { config, schema: { tags, summary: 'Backups, the newest first', querystring: z.object(pageQuery), response: { 200: pageOf(Backup) } } }, async (request) => {
    const { query } = request
    const [{ count }, rows] = await Promise.all([
      reading.selectFrom('administration.backups').select((at) => at.fn.countAll<string>().as('count')).executeTakeFirstOrThrow(),
      reading.selectFrom('administration.backups').selectAll().orderBy('asked_at', 'desc').limit(query.page_size).offset(offsetOf(query)).execute(),
    ])
    return pageAnswer(request, query, Number(count), rows.map(({ asked_by, bytes, row_count, file_count, ...row }) => ({
      ...row, state: row.state as 'done', by_clock: asked_by === null, bytes: bytes === null ? null : Number(bytes), rows: row_count === null ? null : Number(row_count), files: file_count,
    })))
  })

  app.post('/api/admin-dashboard/backups/', { config, schema: { tags, summary: 'Back up now', response: { 202: BackupAsked, 409: problem } } }, async (request, reply) =>
    reply.code(202).send(await inTransaction(request.actor, askBackup)))
}
