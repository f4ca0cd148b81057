import { sql } from 'kysely'
import type { Platform } from '../../platform.ts'

/** The line in the log — when, to whom, about what — stays this long after its words are gone. */
const LINE_DAYS = 730
/** Rows of one run; the rest is the next one's. */
const BATCH = 5_000

/** Forgets what mails said after `MAIL_KEEP_DAYS`, and that they were written after two years; runs every hour. */
export async function forgetMails({ database, clock, configuration: { MAIL_KEEP_DAYS } }: Platform): Promise<void> {
  const before = (days: number) => clock().subtract({ hours: 24 * days })
  await sql`
    update platform.mails set content = null, attachments = '[]' where id in (
      select id from platform.mails where content is not null and state <> 'queued' and made_at < ${before(MAIL_KEEP_DAYS)} limit ${BATCH})`.execute(database)
  await sql`
    delete from platform.mails where id in (
      select id from platform.mails where state <> 'queued' and made_at < ${before(Math.max(LINE_DAYS, MAIL_KEEP_DAYS))} limit ${BATCH})`.execute(database)
}
