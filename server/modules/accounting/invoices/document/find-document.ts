import { sql } from 'kysely'
import { isId } from '#kernel/identifier.ts'
import type { Reading } from '#platform/database/database.ts'
import type { DocumentLine, SalesDocument } from './sales-document.ts'

type Text<T> = { [Key in keyof T]: string }

/** A sales document whole, as it was issued; undefined when there is none. One query. */
export async function findDocument(reading: Reading, id: string): Promise<SalesDocument | undefined> {
  if (!isId(id)) return undefined
  const { rows: [row] } = await sql<Omit<SalesDocument, 'lines' | 'vat' | 'credited'> & Rows>`
    select i.id, i.kind, i.number, i.issue_day, i.issued_at, i.due_day, i.delivery_day, i.language, i.currency, i.seller, i.buyer, i.delivery,
      i.treatment, i.reference, i.total_excl_vat_cents, i.total_vat_cents, i.total_incl_vat_cents, i.prepaid_cents, i.payment_means,
      i.structured_communication, i.reason,
      case when o.id is not null then jsonb_build_object('id', o.id, 'number', o.number, 'issue_day', o.issue_day) end as credited,
      (select jsonb_agg(jsonb_build_object('position', l.position, 'text', l.text, 'item_code', l.item_code, 'quantity', l.quantity,
          'unit_price', l.unit_price::text, 'net_cents', l.net_cents::text, 'vat_cents', l.vat_cents::text, 'gross_cents', l.gross_cents::text,
          'category', l.category, 'rate_bp', l.rate_bp, 'tax_code', l.tax_code, 'revenue', l.revenue) order by l.position)
        from accounting.invoice_lines l where l.invoice_id = i.id) as lines,
      (select jsonb_agg(jsonb_build_object('category', v.category, 'rate_bp', v.rate_bp, 'base_cents', v.base_cents::text,
          'vat_cents', v.vat_cents::text) order by v.rate_bp desc, v.category)
        from accounting.invoice_vat v where v.invoice_id = i.id) as vat
    from accounting.invoices i left join accounting.invoices o on o.id = i.credited_invoice_id where i.id = ${id}`.execute(reading)
  if (!row) return undefined
  return {
    ...row,
    credited: row.credited && { ...row.credited, issue_day: Temporal.PlainDate.from(row.credited.issue_day) },
    lines: row.lines.map((line) => ({
      ...line, net_cents: BigInt(line.net_cents), vat_cents: BigInt(line.vat_cents), gross_cents: BigInt(line.gross_cents),
    })),
    vat: row.vat.map((group) => ({ ...group, base_cents: BigInt(group.base_cents), vat_cents: BigInt(group.vat_cents) })),
  }
}

type Cent = 'net_cents' | 'vat_cents' | 'gross_cents'
type Rows = {
  credited: Text<NonNullable<SalesDocument['credited']>> | null
  lines: (Omit<DocumentLine, Cent> & Text<Pick<DocumentLine, Cent>>)[]
  vat: (Omit<SalesDocument['vat'][number], 'base_cents' | 'vat_cents'> & { base_cents: string, vat_cents: string })[]
}
