import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import { dueDay, parsePeriod } from '#kernel/period.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { cursorOf, placeOf, type Stretch } from '../../ledger/entries/cursor.ts'
import type { VatBox } from './boxes.ts'
import type { Control } from '../controls/box-controls.ts'

/** As it is kept: cents are JSON numbers. */
type Kept = {
  boxes: Record<VatBox, number>
  controls: (Omit<Control, 'difference_cents' | 'entries'> & {
    difference_cents: number
    entries: { id: string; number: string; difference_cents: number }[]
  })[]
}

const declarations = (reading: Reading) =>
  reading
    .selectFrom('accounting.vat_declarations')
    .select([
      'id',
      'period',
      'status',
      'boxes',
      'controls',
      'generated_at',
      'filed_at',
      'settlement_entry_id',
      'first_month',
      'last_month',
    ])
    .$narrowType<Kept & { status: 'draft' | 'filed' }>()

const withDueDay = <T extends { period: string }>(declaration: T) => ({
  ...declaration,
  due_date: dueDay(parsePeriod(declaration.period)),
})

/** Returns, the latest period first. */
export async function listDeclarations(reading: Reading, page: PageRequest) {
  const { count } = await reading
    .selectFrom('accounting.vat_declarations')
    .select((at) => at.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await declarations(reading)
    .orderBy('last_month', 'desc')
    .orderBy('period')
    .limit(page.page_size)
    .offset(offsetOf(page))
    .execute()
  return { count: Number(count), results: rows.map(withDueDay) }
}

export async function readDeclaration(reading: Reading, id: string) {
  const found = isId(id) ? await declarations(reading).where('id', '=', id).executeTakeFirst() : undefined
  return found && withDueDay(found)
}

export type DeclarationLine = {
  entry_id: string
  entry_number: string
  date: Day
  journal: string
  account: string
  text: string
  tax_code: string | null
  amount_cents: Cents
  partner_id: string | null
  partner_name: string | null
  invoice_id: string | null
  document_number: string | null
  vat_month: Day
  position: number
}

/** Where a box comes from, line by line, in the order of posting within each month. */
export async function declarationLines(
  reading: Reading,
  {
    box,
    first_month,
    last_month,
    cursor,
    page_size,
  }: {
    box: string
    first_month: Day
    last_month: Day
    cursor?: string | undefined
    page_size: number
  },
): Promise<Stretch<DeclarationLine>> {
  const place = placeOf(cursor)
  const after = place
    ? sql`and (v.vat_month, v.box, v.entry_id, v.position) > (${place.day}::date, ${box}, ${place.id}::uuid, ${place.line_number}::int)`
    : sql``
  const { rows } = await sql<DeclarationLine>`
    with found as materialized (
      select v.* from accounting.vat_amounts v where v.box = ${box} and v.vat_month between ${first_month}::date
        and ${last_month}::date ${after}
      order by v.vat_month, v.box, v.entry_id, v.position limit ${page_size + 1}
    )
    select v.entry_id, e.number as entry_number, e.day as date, e.journal, l.account, coalesce(l.text, e.text) as text,
      l.tax_code, v.amount_cents,
      p.id as partner_id, coalesce(p.company, p.name) as partner_name, e.invoice_id,
        coalesce(i.number, e.document_reference) as document_number, v.vat_month, v.position
    from found v join accounting.entries e on e.id = v.entry_id join accounting.entry_lines l on l.entry_id = v.entry_id
      and l.line_number = v.line_number
    left join accounting.invoices i on i.id = e.invoice_id
    left join lateral (select x.partner_id from accounting.entry_lines x where x.entry_id = v.entry_id
      and x.partner_id is not null order by x.line_number limit 1) w on true
    left join accounting.partners p on p.id = w.partner_id
    order by v.vat_month, v.entry_id, v.position`.execute(reading)
  return {
    next: cursorOf(rows, page_size, ({ vat_month, entry_id, position }) => ({
      day: vat_month,
      id: entry_id,
      line_number: position,
    })),
    results: rows.slice(0, page_size),
  }
}
