import { sql } from 'kysely'
import { sum } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import type { PostedEntry } from '../../ledger/entry.ts'
import type { Buyer, DocumentLine, PostalAddress, SalesDocument } from '../document/sales-document.ts'

export type SavedLine = DocumentLine & Readonly<{ credited_position?: number, lowers_price?: boolean }>

/** What is written of a document that was just posted. */
export type NewDocument = Pick<SalesDocument, 'id' | 'kind' | 'seller' | 'buyer' | 'delivery' | 'delivery_day' | 'language' | 'treatment'
  | 'vat' | 'due_day' | 'prepaid_cents' | 'payment_means' | 'structured_communication' | 'reference' | 'reason'>
  & Readonly<{ partner_id: string, credited_invoice_id: string | null, lines: readonly SavedLine[] }>

/** Writes the document, its lines and its VAT groups in one statement; the database checks at commit that they are whole. */
export async function saveDocument({ tx, now }: Work, document: NewDocument, entry: PostedEntry): Promise<void> {
  const net = sum(document.lines.map(({ net_cents }) => net_cents))
  const vat = sum(document.lines.map(({ vat_cents }) => vat_cents))
  const groups = document.vat.map((group, index) => ({ ...group, position: index + 1 }))
  await sql`
    with document as (
      insert into accounting.invoices (id, kind, number, entry_id, partner_id, issue_day, issued_at, due_day, delivery_day, language,
        seller, buyer, delivery, treatment, reference, total_excl_vat_cents, total_vat_cents, total_incl_vat_cents, prepaid_cents,
        payment_means, structured_communication, credited_invoice_id, reason, line_count, vat_count)
      values (${document.id}, ${document.kind}, ${entry.number}, ${entry.id}, ${document.partner_id}, ${entry.day}, ${now},
        ${document.due_day}, ${document.delivery_day}, ${document.language}, ${JSON.stringify(document.seller)},
        ${JSON.stringify(buyerOf(document.buyer))}, ${document.delivery ? JSON.stringify(addressOf(document.delivery)) : null},
        ${document.treatment}, ${document.reference}, ${net}, ${vat}, ${net + vat}, ${document.prepaid_cents}, ${document.payment_means},
        ${document.structured_communication}, ${document.credited_invoice_id}, ${document.reason}, ${document.lines.length}, ${groups.length})
    ), lines as (
      insert into accounting.invoice_lines (invoice_id, line_count, position, text, item_code, quantity, unit_price, net_cents, vat_cents,
        gross_cents, category, rate_bp, tax_code, revenue, credited_position, lowers_price)
      select ${document.id}::uuid, ${document.lines.length}::int, l.position, l.text, l.item_code, l.quantity, l.unit_price, l.net_cents, l.vat_cents,
        l.gross_cents, l.category, l.rate_bp, l.tax_code, l.revenue, l.credited_position, coalesce(l.lowers_price, false)
      from jsonb_to_recordset(${rowsOf(document.lines)}::jsonb) as l (position int, text text, item_code text, quantity int,
        unit_price numeric, net_cents bigint, vat_cents bigint, gross_cents bigint, category text, rate_bp int, tax_code text,
        revenue text, credited_position int, lowers_price boolean)
    )
    insert into accounting.invoice_vat (invoice_id, vat_count, position, category, rate_bp, base_cents, vat_cents)
    select ${document.id}::uuid, ${groups.length}::int, v.*
    from jsonb_to_recordset(${rowsOf(groups)}::jsonb) as v (position int, category text, rate_bp int, base_cents bigint, vat_cents bigint)
  `.execute(tx)
}

const rowsOf = (rows: readonly object[]): string => JSON.stringify(rows, (_, value) => typeof value === 'bigint' ? value.toString() : value)

/** Only what a document shows is kept of the address it was given. */
function addressOf({ name, company, line1, line2, postal_code, city, country_code }: PostalAddress): PostalAddress {
  return { name, company: company ?? null, line1, line2: line2 ?? null, postal_code, city, country_code }
}

function buyerOf(buyer: Buyer): Buyer {
  return { ...addressOf(buyer), vat_number: buyer.vat_number ?? null, email: buyer.email ?? null }
}
