import { sql } from 'kysely'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { nameIn } from '../../chart/account-queries.ts'
import { cursorOf, placeOf, type Stretch } from './cursor.ts'

export type EntryFilter = {
  journal?: string | undefined
  account?: string | undefined
  partner_id?: string | undefined
  search?: string | undefined
  from?: string | undefined
  to?: string | undefined
  cursor?: string | undefined
  page_size: number
}

const heads = (reading: Reading) =>
  reading
    .selectFrom('accounting.entries as e')
    .select(['e.id', 'e.number', 'e.journal', 'e.day as date', 'e.text', 'e.document_reference', 'e.invoice_id'])
    .select(
      sql<bigint>`(select sum(l.debit_cents)::bigint from accounting.entry_lines l where l.entry_id = e.id)`.as('amount_cents'),
    )

/** Entries from the newest on, a stretch at a time. */
export async function listEntries(
  reading: Reading,
  { journal, account, partner_id, search, from, to, cursor, page_size }: EntryFilter,
): Promise<Stretch<Awaited<ReturnType<typeof entriesOf>>[number]>> {
  let found = heads(reading)
  if (journal) found = found.where('e.journal', '=', journal)
  if (from) found = found.where('e.day', '>=', Temporal.PlainDate.from(from))
  if (to) found = found.where('e.day', '<=', Temporal.PlainDate.from(to))
  if (partner_id && !isId(partner_id)) return { next: null, results: [] }
  if (account || partner_id) {
    found = found.where((at) => {
      let lines = at
        .selectFrom('accounting.entry_lines as l')
        .select(sql`1`.as('one'))
        .whereRef('l.entry_id', '=', 'e.id')
      if (account) lines = lines.where('l.account', '=', account)
      if (partner_id) lines = lines.where('l.partner_id', '=', partner_id)
      return at.exists(lines)
    })
  }
  if (search)
    found = found.where((at) =>
      at.or([
        at.and(numberParts(search).map(([column, value]) => at(column, '=', value))),
        beginsWith('e.document_reference', search),
      ]),
    )
  const place = placeOf(cursor)
  if (place) found = found.where(sql<boolean>`(e.day, e.id) < (${place.day}::date, ${place.id}::uuid)`)
  const results = await entriesOf(found, page_size)
  return { next: cursorOf(results, page_size, ({ date, id }) => ({ day: date, id })), results: results.slice(0, page_size) }
}

const entriesOf = (found: ReturnType<typeof heads>, page_size: number) =>
  found
    .orderBy('e.day', 'desc')
    .orderBy('e.id', 'desc')
    .limit(page_size + 1)
    .execute()

/** Byte by byte, as the index is ordered, whatever the collation. */
const beginsWith = (column: string, text: string) =>
  sql<boolean>`(${sql.ref(column)} ~>=~ ${text} and ${sql.ref(column)} ~<~ ${`${text}\u{10ffff}`})`

/** A number is found by its parts, which are indexed; anything else is not a number. */
function numberParts(search: string): ['e.journal' | 'e.fiscal_year' | 'e.sequence', string | number][] {
  const [, journal, year, sequence] = /^([A-Za-z0-9]{2,5})-(\d{4})-(\d{1,9})$/.exec(search) ?? []
  return [
    ['e.journal', journal?.toUpperCase() ?? ''],
    ['e.fiscal_year', year ?? ''],
    ['e.sequence', Number(sequence ?? 0)],
  ]
}

/** One entry with its lines and box amounts. */
export async function readEntry(reading: Reading, language: Language, id: string) {
  if (!isId(id)) return undefined
  return (await entriesWithLines(reading, language, [id]))[0]
}

/** Entries with their lines, in the order asked for. */
export async function entriesWithLines(reading: Reading, language: Language, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await heads(reading)
    .select(['e.reverses', 'e.posted_at'])
    .select(sql<string | null>`case when e.vat_month <> accounting.month_of(e.day) then to_char(e.vat_month, 'YYYY-MM') end`.as('declared_in'))
    .select(sql<string>`encode(e.hash, 'hex')`.as('hash'))
    .select((at) => at.selectFrom('accounting.entries as r').whereRef('r.reverses', '=',
      'e.id').select('r.id').as('reversed_by'))
    // of the entry itself, or of the one it undoes
    .select(sql<string | null>`(select l.statement_id from accounting.bank_matches m join accounting.bank_lines l on l.id = m.line_id
      where m.entry_id in (e.id, e.reverses) order by m.undone_at nulls first limit 1)`.as('bank_statement_id'))
    .where('e.id', 'in', ids)
    .execute()
  const lines = await reading
    .selectFrom('accounting.entry_lines as l')
    .innerJoin('accounting.accounts as a', 'a.code', 'l.account')
    .leftJoin('accounting.partners as p', 'p.id', 'l.partner_id')
    .select([
      'l.entry_id',
      'l.line_number',
      'l.account',
      'l.debit_cents',
      'l.credit_cents',
      'l.partner_id',
      'l.tax_code',
      'l.text',
      nameIn(language, 'a').as('account_name'),
    ])
    .select((at) => at.fn.coalesce('p.company', 'p.name').as('partner_name'))
    .where('l.entry_id', 'in', ids)
    .orderBy('l.line_number')
    .execute()
  const boxes = await reading
    .selectFrom('accounting.vat_amounts')
    .select(['entry_id', 'line_number', 'box', 'amount_cents'])
    .where('entry_id', 'in', ids)
    .orderBy('position')
    .execute()
  const linesOf = (id: string) =>
    lines
      .filter(({ entry_id }) => entry_id === id)
      .map((line) => ({ ...line, vat: boxes.filter((box) => box.entry_id === id && box.line_number === line.line_number) }))
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map((row) => ({ ...row, lines: linesOf(id) })))
}
