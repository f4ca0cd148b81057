import { dayOf } from '#kernel/day.ts'
import { isId, newId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import { companyMissing, companyOf } from '../../company/company.ts'
import { unknownInvoice } from '../refusals.ts'
import { keptLines, type DraftInvoice } from './draft.ts'
import { priceDraft } from './price-draft.ts'
import { draftFinal, unknownBuyer } from './refusals.ts'

/**
 * Writes an invoice down as a draft, without number; with an `id` it changes that draft. Throws `unknownBuyer`,
 * `unknownInvoice`, `draftFinal`, `companyMissing` and what `priceDraft` throws.
 */
export async function draftInvoice(work: Work, { partner_id, language, due_day, delivery_day, lines }: DraftInvoice, id?: string): Promise<{ id: string }> {
  const { tx, now } = work
  if (id !== undefined) await lockDraft(work, id, 'invoice')
  const partner = await partnerOf(tx, partner_id)
  if (!partner) throw unknownBuyer
  const seller = await companyOf(tx)
  if (!seller) throw companyMissing
  const { totals } = priceDraft(lines, partner, seller, dayOf(now))
  const row = {
    partner_id, language: language ?? partner.language, due_day: due_day ?? null, delivery_day: delivery_day ?? null, lines: keptLines(lines),
    total_excl_vat_cents: totals.total_excl_vat_cents, total_vat_cents: totals.total_vat_cents, total_incl_vat_cents: totals.total_incl_vat_cents, changed_at: now,
  }
  if (id !== undefined) {
    await tx.updateTable('accounting.invoice_drafts').set(row).where('id', '=', id).execute()
    return { id }
  }
  const draft_id = newId()
  await tx.insertInto('accounting.invoice_drafts').values({ ...row, id: draft_id, kind: 'invoice', created_at: now }).execute()
  return { id: draft_id }
}

/**
 * The draft, held until the commit: two who validate it come one after the other. Throws `unknownInvoice`; `draftFinal` when it
 * has become a document, or is one of the other kind.
 */
export async function lockDraft({ tx }: Work, id: string, kind?: 'invoice' | 'credit_note') {
  const draft = isId(id) ? await tx.selectFrom('accounting.invoice_drafts').selectAll().where('id', '=', id).forUpdate().executeTakeFirst() : undefined
  if (draft && (kind === undefined || draft.kind === kind)) return { ...draft, kind: draft.kind as 'invoice' | 'credit_note', language: draft.language as Language }
  const issued = isId(id) && await tx.selectFrom('accounting.invoices').select('id').where('id', '=', id).executeTakeFirst()
  throw draft || issued ? draftFinal : unknownInvoice
}

/** Throws a draft away: it has no number, so nothing is missing. Throws `unknownInvoice`, `draftFinal`. */
export async function discardDraft(work: Work, id: string): Promise<void> {
  await lockDraft(work, id)
  await work.tx.deleteFrom('accounting.invoice_drafts').where('id', '=', id).execute()
}

/** Who buys, as the books know them today. */
export async function partnerOf(reading: Reading, id: string) {
  const partner = isId(id)
    ? await reading.selectFrom('accounting.partners').select(['id', 'kind', 'name', 'company', 'line1', 'line2', 'postal_code', 'city', 'country_code', 'vat_number', 'email', 'language'])
      .where('id', '=', id).executeTakeFirst()
    : undefined
  return partner && { ...partner, kind: partner.kind as 'person' | 'company', language: partner.language as Language }
}
