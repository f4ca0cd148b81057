import { sql } from 'kysely'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { nameIn } from '../../chart/account-queries.ts'
import type { MatchKind } from './bank-line.ts'
import { suggestionsFor } from './suggestions/suggest.ts'

const SHOWN = 3
const SHOWN_ALONE = 8

export type BankLineFilter = PageRequest & { statement_id?: string | undefined; open?: 'true' | 'false' | undefined; search?: string | undefined }

const lines = (reading: Reading) =>
  reading.selectFrom('accounting.bank_lines as l').select([
    'l.id', 'l.statement_id', 'l.position', 'l.day as date', 'l.value_day as value_date', 'l.amount_cents', 'l.open_cents', 'l.structured_communication', 'l.communication',
    'l.counterparty_name', 'l.counterparty_account', 'l.end_to_end_reference', 'l.bank_reference', 'l.transaction_code', sql<boolean>`l.looked_at is null`.as('waiting'),
  ])
export type BankLineRow = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

/** Lines in the order of the bank, each with its matches and, where something is open, what it may be for. */
export async function listBankLines(reading: Reading, language: Language, { statement_id, open, search, ...page }: BankLineFilter) {
  if (statement_id !== undefined && !isId(statement_id)) return { count: 0, results: [] }
  let found = lines(reading)
  if (statement_id !== undefined) found = found.where('l.statement_id', '=', statement_id)
  if (open !== undefined) found = found.where('l.open_cents', open === 'true' ? '<>' : '=', 0n)
  if (search !== undefined) {
    const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
    found = found.where((at) => at.or([at('l.communication', 'ilike', like), at('l.counterparty_name', 'ilike', like), at('l.structured_communication', '=', search.replace(/\D/g, ''))]))
  }
  const { count } = await found.clearSelect().select((at) => at.fn.countAll<bigint>().as('count')).executeTakeFirstOrThrow()
  const rows = await found.orderBy('l.day', statement_id ? 'asc' : 'desc').orderBy('l.statement_id').orderBy('l.position').limit(page.page_size).offset(offsetOf(page)).execute()
  return { count: Number(count), results: await whole(reading, language, rows, SHOWN) }
}

/** One line, with more of what it may be for. */
export async function readBankLine(reading: Reading, language: Language, id: string) {
  const row = isId(id) ? await lines(reading).where('l.id', '=', id).executeTakeFirst() : undefined
  return row && (await whole(reading, language, [row], SHOWN_ALONE))[0]
}

async function whole(reading: Reading, language: Language, rows: readonly BankLineRow[], most: number) {
  const [matches, suggestions] = await Promise.all([matchesOf(reading, language, rows), suggestionsFor(reading, language, rows.filter(({ open_cents, waiting }) => open_cents !== 0n && !waiting), most)])
  return rows.map((row) => ({ ...row, matches: matches.filter(({ line_id }) => line_id === row.id).map(({ line_id: _, ...match }) => match), suggestions: suggestions.get(row.id) ?? [] }))
}

/** What stands for the lines now: the partner's line of the entry, or the account it was booked to. */
async function matchesOf(reading: Reading, language: Language, rows: readonly BankLineRow[]) {
  if (rows.length === 0) return []
  return reading.selectFrom('accounting.bank_matches as m').innerJoin('accounting.entries as e', 'e.id', 'm.entry_id')
    .leftJoinLateral((at) => at.selectFrom('accounting.entry_lines as o').innerJoin('accounting.accounts as a', 'a.code', 'o.account').leftJoin('accounting.partners as p', 'p.id', 'o.partner_id')
      .select(['o.partner_id', 'o.account', nameIn(language, 'a').as('account_name')]).select((of) => of.fn.coalesce('p.company', 'p.name').as('partner_name'))
      .whereRef('o.entry_id', '=', 'm.entry_id').where((of) => of.or([of('a.role', 'is', null), of('a.role', '<>', 'bank')])).orderBy('o.line_number').limit(1).as('other'), (join) => join.onTrue())
    .select(['m.line_id', 'm.id', 'm.kind', 'm.amount_cents', 'm.automatic', 'm.matched_at', 'm.entry_id', 'e.number as entry_number', 'other.partner_id', 'other.partner_name', 'other.account', 'other.account_name'])
    .where('m.line_id', 'in', rows.map(({ id }) => id)).where('m.undone_at', 'is', null).orderBy('m.matched_at').orderBy('m.id').$narrowType<{ kind: MatchKind }>().execute()
}
