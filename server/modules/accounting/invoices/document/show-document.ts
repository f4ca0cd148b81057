import { sql } from 'kysely'
import { formatStructuredCommunication } from '#kernel/belgium/structured-communication.ts'
import type { Cents } from '#kernel/money.ts'
import type { Day } from '#kernel/day.ts'
import type { Reading } from '#platform/database/database.ts'
import { documentEvents } from './document-events.ts'
import { statusFacts, statusOn, type DocumentStatus } from './document-status.ts'
import { findDocument } from './find-document.ts'
import { mentionsOf, worded } from './mentions.ts'
import { nameOf } from './sales-document.ts'

type Related = { id: string, number: string, issue_day: Day, total_incl_vat_cents: Cents }
type Ties = { entry_id: string, entry_number: string, partner_id: string, status: DocumentStatus, sent_at: Temporal.Instant | null, open_cents: Cents, credited_total_cents: Cents | null }

/** A document as the administration reads it, with its entry, the invoice it corrects and the credit notes that correct it. */
export async function showDocument(reading: Reading, id: string, today: Day) {
  const document = await findDocument(reading, id)
  if (!document) return undefined
  const [ties, credit_notes, credited, timeline] = await Promise.all([tiesOf(reading, id, today), creditNotesOf(reading, id), creditedQuantities(reading, id), documentEvents(reading, id)])
  const { buyer, delivery: _, seller: __, credited: invoice, structured_communication, lines, vat, ...rest } = document
  return {
    ...rest, ...ties, buyer_name: nameOf(buyer),
    buyer: {
      ...buyer, company: buyer.company ?? null, line2: buyer.line2 ?? null, vat_number: buyer.vat_number ?? null, email: buyer.email ?? null,
    },
    lines: lines.map(({ category, rate_bp, ...line }) => ({
      ...line, item_code: line.item_code ?? null, vat_category: category, vat_rate: rate_bp / 100, credited_quantity: credited.get(line.position) ?? 0,
    })),
    vat: vat.map(({ category, rate_bp, ...group }) => ({ ...group, vat_category: category, vat_rate: rate_bp / 100 })),
    mentions: mentionsOf(document).flatMap((key) => worded(key, document)),
    structured_communication: structured_communication && formatStructuredCommunication(structured_communication),
    credited: invoice && { ...invoice, total_incl_vat_cents: ties.credited_total_cents! }, credited_number: invoice?.number ?? null,
    credit_notes, timeline, draft: null,
  }
}

async function tiesOf(reading: Reading, id: string, today: Day): Promise<Ties> {
  const { rows: [ties] } = await sql<Ties>`
    select e.id as entry_id, e.number as entry_number, i.partner_id, o.total_incl_vat_cents as credited_total_cents, ${statusOn(today)} as status, sent.at as sent_at, open.cents as open_cents
    from accounting.invoices i ${statusFacts} join accounting.entries e on e.id = i.entry_id left join accounting.invoices o on o.id = i.credited_invoice_id
    where i.id = ${id}`.execute(reading)
  return ties!
}

function creditNotesOf(reading: Reading, id: string): Promise<Related[]> {
  return reading.selectFrom('accounting.invoices').select(['id', 'number', 'issue_day', 'total_incl_vat_cents'])
    .where('credited_invoice_id', '=', id).orderBy('number').execute()
}

async function creditedQuantities(reading: Reading, id: string): Promise<Map<number, number>> {
  const rows = await reading.selectFrom('accounting.invoices as n').innerJoin('accounting.invoice_lines as l', 'l.invoice_id', 'n.id')
    .select(['l.credited_position', ({ fn }) => fn.sum<bigint>('l.quantity').as('quantity')])
    .where('n.credited_invoice_id', '=', id).where('l.lowers_price', '=', false).groupBy('l.credited_position').execute()
  return new Map(rows.map(({ credited_position, quantity }) => [credited_position!, Number(quantity)]))
}
