import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { nameIn } from '../../../chart/account-queries.ts'
import { nothing, type Suggestion } from './suggestion.ts'

/** A transfer that was recorded before the bank told it is seldom further away. */
const DAYS_APART = 15

type OpenLine = { id: string; open_cents: Cents; date: Day; counterparty_account: string | null; transaction_code: string }
type ForLine = { line_id: string; suggestion: Suggestion }

/** Entries of that amount on the bank account that stand for no line yet: payments recorded by hand. */
export async function entrySuggestions(reading: Reading, lines: readonly OpenLine[]): Promise<ForLine[]> {
  const { rows } = await sql<{ line_id: string; entry_id: string; number: string; text: string; amount_cents: Cents }>`
    select line.id as line_id, e.id as entry_id, e.number, e.text, abs(line.open_cents) as amount_cents from accounting.bank_lines line
    cross join lateral (
      select l.entry_id from accounting.entry_lines l
      where l.account = (select code from accounting.accounts where role = 'bank') and l.day between line.day - ${DAYS_APART}::int and line.day + ${DAYS_APART}::int
      group by l.entry_id having sum(l.debit_cents - l.credit_cents) = line.open_cents limit 20
    ) moved join accounting.entries e on e.id = moved.entry_id
    where line.id = any(${lines.map(({ id }) => id)}::uuid[]) and e.reverses is null
      and not exists (select from accounting.entries r where r.reverses = e.id)
      and not exists (select from accounting.bank_matches m where m.entry_id = e.id and m.undone_at is null)
    order by line.id, abs(e.day - line.day), e.id limit 200`.execute(reading)
  return rows.map(({ line_id, entry_id, number, text, amount_cents }) => (
    { line_id, suggestion: { ...nothing, kind: 'entry', reasons: ['amount'], amount_cents, label: text === number ? number : `${number} · ${text}`, entry_id } }))
}

/** The account that the same counterparty was last booked to, or, of the bank itself, the same operation; charges to begin with. */
export async function accountSuggestions(reading: Reading, language: Language, lines: readonly OpenLine[]): Promise<ForLine[]> {
  const { rows } = await sql<{ line_id: string; account: string; before: boolean }>`
    select line.id as line_id, coalesce(earlier.account, charges.code) as account, earlier.account is not null as before from accounting.bank_lines line
    left join lateral (
      select o.account from accounting.bank_lines l join accounting.bank_matches m on m.line_id = l.id and m.kind = 'account' and m.undone_at is null
        join accounting.entry_lines o on o.entry_id = m.entry_id and o.account <> (select code from accounting.accounts where role = 'bank')
      where sign(l.amount_cents) = sign(line.amount_cents) and l.transaction_code = line.transaction_code and l.counterparty_account is not distinct from line.counterparty_account
      order by m.matched_at desc, m.id desc limit 1
    ) earlier on true
    left join accounting.accounts charges on charges.role = 'bank_charges' and line.amount_cents < 0 and line.counterparty_account is null
      and (substr(line.transaction_code, 2, 2) in ('35', '80') or substr(line.transaction_code, 4, 2) = '37')
    where line.id = any(${lines.map(({ id }) => id)}::uuid[]) and coalesce(earlier.account, charges.code) is not null`.execute(reading)
  if (rows.length === 0) return []
  const names = await reading.selectFrom('accounting.accounts as a').select(['a.code', nameIn(language, 'a').as('name')]).where('a.code', 'in', rows.map(({ account }) => account)).execute()
  return rows.map(({ line_id, account, before }) => {
    const { open_cents } = lines.find(({ id }) => id === line_id)!
    const label = `${account} ${names.find(({ code }) => code === account)!.name}`
    return { line_id, suggestion: { ...nothing, kind: 'account', reasons: [before ? 'before' : 'charges'], amount_cents: open_cents < 0n ? -open_cents : open_cents, label, account } }
  })
}
