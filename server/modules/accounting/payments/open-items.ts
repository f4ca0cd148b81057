import { sql } from 'kysely'
import { isId, newId } from '#kernel/identifier.ts'
import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import type { AccountRole } from '../chart/account-role.ts'

export type OpenItem = {
  entry_id: string
  line_number: number
  partner_id: string
  day: Day
  amount_cents: Cents
  residual_cents: Cents
}
export type Side = 'debit' | 'credit'

/**
 * The open item that a document left on the customers account, held until the commit: a debit for an invoice, a credit
 * for a credit note.
 */
export async function lockDocumentItem({ tx }: Work, invoice_id: string, side: Side): Promise<OpenItem | undefined> {
  const {
    rows: [item],
  } = await sql<OpenItem>`
    select i.entry_id, i.line_number, i.partner_id, i.day, i.amount_cents, i.residual_cents
    from accounting.entries e join accounting.open_items i on i.entry_id = e.id
    where e.invoice_id = ${invoice_id}::uuid and i.side = ${side}
      and i.account = (select code from accounting.accounts where role = 'customers')
    order by i.line_number limit 1 for update of i`.execute(tx)
  return item
}

/** The open item that an entry left on an account, held until the commit. */
export async function lockEntryItem({ tx }: Work, entry_id: string, role: AccountRole, side: Side): Promise<OpenItem | undefined> {
  const {
    rows: [item],
  } = await sql<OpenItem>`
    select i.entry_id, i.line_number, i.partner_id, i.day, i.amount_cents, i.residual_cents from accounting.open_items i
    where i.entry_id = ${entry_id}::uuid and i.side = ${side}
      and i.account = (select code from accounting.accounts where role = ${role})
    order by i.line_number limit 1 for update of i`.execute(tx)
  return item
}

/** One open item, held until the commit, with its side and account. */
export async function lockItem({ tx }: Work, { entry_id, line_number }: Item): Promise<(OpenItem & { side: Side; account: string }) | undefined> {
  if (!isId(entry_id)) return undefined
  const item = await tx
    .selectFrom('accounting.open_items')
    .selectAll()
    .where('entry_id', '=', entry_id)
    .where('line_number', '=', line_number)
    .forUpdate()
    .executeTakeFirst()
  return item && { ...item, side: item.side as Side }
}

export type Item = Pick<OpenItem, 'entry_id' | 'line_number'>

/**
 * Settles one item with another, from the later of their days on. The database refuses more than what is open
 * (`accounting/too-much`).
 */
export function matchItems(
  { tx, now, withCommit }: Work,
  { debit, credit, amount_cents, day }: { debit: Item; credit: Item; amount_cents: Cents; day: Day },
): { id: string } {
  const id = newId()
  const statement = tx
    .insertInto('accounting.allocations')
    .values({
      id,
      debit_entry_id: debit.entry_id,
      debit_line_number: debit.line_number,
      credit_entry_id: credit.entry_id,
      credit_line_number: credit.line_number,
      amount_cents,
      day,
      created_at: now,
    })
    .execute()
  withCommit(statement)
  return { id }
}

/** What is still to be paid of an invoice, or to be given back of a credit note. Zero for a document that left no open item. */
export async function invoiceResidual(reading: Reading, invoice_id: string): Promise<Cents> {
  const item = await reading
    .selectFrom('accounting.entries as e')
    .innerJoin('accounting.open_items as i', 'i.entry_id', 'e.id')
    .innerJoin('accounting.accounts as a', (join) => join.onRef('a.code', '=', 'i.account').on('a.role', '=', 'customers'))
    .where('e.invoice_id', '=', invoice_id)
    .select((at) => at.fn.sum<string>('i.residual_cents').as('residual'))
    .executeTakeFirst()
  return BigInt(item?.residual ?? 0)
}

export const later = (...days: Day[]): Day => days.reduce((a, b) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b))
export const least = (a: Cents, b: Cents): Cents => (a < b ? a : b)
