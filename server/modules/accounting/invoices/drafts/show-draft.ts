import { dayOf } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Reading } from '#platform/database/database.ts'
import { companyMissing, companyOf } from '../../company/company.ts'
import { findDocument } from '../document/find-document.ts'
import { nameOf } from '../document/sales-document.ts'
import { unitPrice } from '../document/unit-price.ts'
import { creditAmounts } from '../issuing/credit-amounts.ts'
import type { NewInvoiceLine } from '../issuing/new-invoice.ts'
import { creditPicksOf, draftLinesOf } from './draft.ts'
import { partnerOf } from './draft-invoice.ts'
import { priceDraft } from './price-draft.ts'

/** A draft in the shape of the document it will be, with its amounts as of now and what was typed. Undefined when there is none. */
export async function showDraft(reading: Reading, id: string, now: Temporal.Instant, language: Language) {
  const draft = isId(id) ? await reading.selectFrom('accounting.invoice_drafts').selectAll().where('id', '=', id).executeTakeFirst() : undefined
  if (!draft) return undefined
  const invoice = draft.credited_invoice_id === null ? undefined : await findDocument(reading, draft.credited_invoice_id)
  const partner = (await partnerOf(reading, draft.partner_id))!
  const { id: _, kind: __, language: ___, ...address } = partner
  const buyer = invoice ? { ...invoice.buyer, company: invoice.buyer.company ?? null, line2: invoice.buyer.line2 ?? null, vat_number: invoice.buyer.vat_number ?? null, email: invoice.buyer.email ?? null } : address
  const typed = invoice ? [] : draftLinesOf(draft.lines)
  const picks = invoice ? creditPicksOf(draft.lines) : []
  const { obstacle, lines = [], vat = [], treatment = 'domestic', ...totals } = await amounts().catch((caught: unknown) => {
    if (!(caught instanceof Refusal)) throw caught
    return { obstacle: caught.sentenceIn(language), lines: undefined, vat: undefined, treatment: undefined, total_excl_vat_cents: draft.total_excl_vat_cents, total_vat_cents: draft.total_vat_cents, total_incl_vat_cents: draft.total_incl_vat_cents }
  })
  async function amounts() {
    if (invoice) {
      const credit = await creditAmounts(reading, invoice, picks)
      return { ...credit, treatment: invoice.treatment, obstacle: null, lines: credit.lines.map(({ line_index, lowers_price: _, ...line }): NewInvoiceLine => ({ ...invoice.lines[line_index]!, ...line })) }
    }
    const seller = await companyOf(reading)
    if (!seller) throw companyMissing
    const priced = priceDraft(typed, partner, seller, dayOf(now))
    return { ...priced.totals, treatment: priced.treatment as string, obstacle: null, lines: priced.lines }
  }
  return {
    id: draft.id, kind: draft.kind as 'invoice' | 'credit_note', status: 'draft' as const, number: null, entry_id: null, entry_number: null, partner_id: draft.partner_id,
    buyer_name: nameOf(buyer), buyer, issue_day: null, issued_at: null, due_day: draft.due_day, sent_at: null, currency: 'EUR', open_cents: 0n, reference: null, treatment,
    total_excl_vat_cents: totals.total_excl_vat_cents, total_vat_cents: totals.total_vat_cents, total_incl_vat_cents: totals.total_incl_vat_cents,
    delivery_day: draft.delivery_day, language: draft.language as Language, prepaid_cents: 0n, payment_means: 'transfer' as const, structured_communication: null, reason: draft.reason,
    lines: lines.map(({ category, rate_bp, ...line }, index) => ({
      ...line, position: index + 1, item_code: line.item_code ?? null, unit_price: unitPrice(line.net_cents, line.quantity), vat_category: category, vat_rate: rate_bp / 100, credited_quantity: 0,
    })),
    vat: vat.map(({ category, rate_bp, ...group }) => ({ ...group, vat_category: category, vat_rate: rate_bp / 100 })),
    mentions: [], credit_notes: [], timeline: [],
    credited: invoice ? { id: invoice.id, number: invoice.number, issue_day: invoice.issue_day, total_incl_vat_cents: invoice.total_incl_vat_cents } : null, credited_number: invoice?.number ?? null,
    draft: {
      due_date: draft.due_day, delivery_date: draft.delivery_day, obstacle,
      lines: typed.map(({ unit_price_cents, rate_bp, tax_code, ...line }) => ({ ...line, unit_price_excl_vat_cents: unit_price_cents, vat_rate: rate_bp / 100, tax_code: tax_code ?? null })),
      credited_lines: picks.map((pick) => ({ position: pick.position, quantity: 'quantity' in pick ? pick.quantity : null, amount_excl_vat_cents: 'quantity' in pick ? null : pick.amount_excl_vat_cents })),
    },
  }
}
