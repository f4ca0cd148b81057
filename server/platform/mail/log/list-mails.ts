import { sql, type SqlBool } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '../../database/database.ts'
import { offsetOf, type PageRequest } from '../../http/paging.ts'
import type { MailState } from '../mail.ts'

export type MailFilter = PageRequest & { state?: MailState | undefined, kind?: string | undefined, address?: string | undefined, about?: string | undefined }

/** Mails, the newest first, without what they say. */
export async function listMails(reading: Reading, filter: MailFilter) {
  const { state, kind, address, about } = filter
  const narrowed = reading.selectFrom('platform.mails')
    .$if(state !== undefined, (query) => query.where('state', '=', state!))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .$if(about !== undefined, (query) => query.where('about_id', '=', about!))
    .$if(address !== undefined, (query) => query.where(sql<SqlBool>`position(lower(${address}) in lower(to_address)) > 0`))
  const { count } = await narrowed.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await narrowed.select(summaryColumns).orderBy('made_at', 'desc').orderBy('id', 'desc').limit(filter.page_size).offset(offsetOf(filter)).execute()
  return { count, results: rows as (Omit<(typeof rows)[number], 'state' | 'language'> & { state: MailState, language: Language })[] }
}

export const summaryColumns = ['id', 'kind', 'language', 'to_address', 'to_name', 'subject', 'state', 'attempts', 'reason', 'about_kind', 'about_id', 'made_at', 'sent_at'] as const
