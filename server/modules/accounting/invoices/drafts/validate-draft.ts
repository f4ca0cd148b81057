import { dayOf } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { companyMissing, companyOf } from '../../company/company.ts'
import { creditInvoice } from '../issuing/credit-invoice.ts'
import { issueInvoice } from '../issuing/issue-invoice.ts'
import { creditPicksOf, draftLinesOf, USUAL_DAYS } from './draft.ts'
import { lockDraft, partnerOf } from './draft-invoice.ts'
import { priceDraft } from './price-draft.ts'
import { buyerIncomplete } from './refusals.ts'

/**
 * Issues a draft under its own id: it takes number and entry, and is a draft no more. Who validates it a second time, or at the
 * same moment, finds the document that is there: one draft gives one number.
 * Throws `unknownInvoice`, `buyerIncomplete`, what `issueInvoice` and what `creditInvoice` throw.
 */
export async function validateDraft(work: Work, id: string): Promise<{ id: string }> {
  const draft = await lockDraft(work, id).catch(async (refusal: unknown) => {
    // the other one was first, and held the draft while we waited
    if (await isIssued(work, id)) return undefined
    throw refusal
  })
  if (!draft) return { id }
  await work.tx.deleteFrom('accounting.invoice_drafts').where('id', '=', id).execute()
  if (draft.kind === 'credit_note') await creditInvoice(work, { id, invoice_id: draft.credited_invoice_id!, lines: creditPicksOf(draft.lines), reason: draft.reason! })
  else await issueDraft(work, draft)
  return { id }
}

async function issueDraft(work: Work, draft: Awaited<ReturnType<typeof lockDraft>>): Promise<void> {
  const partner = (await partnerOf(work.tx, draft.partner_id))!
  const { id: partner_id, kind, language: _, ...buyer } = partner
  if ([buyer.name, buyer.line1, buyer.postal_code, buyer.city].some((text) => text.trim() === '')) throw buyerIncomplete
  const seller = await companyOf(work.tx)
  if (!seller) throw companyMissing
  const today = dayOf(work.now)
  const { treatment, lines, totals } = priceDraft(draftLinesOf(draft.lines), { ...buyer, kind }, seller, today)
  await issueInvoice(work, {
    id: draft.id, partner_id, buyer, language: draft.language, treatment, lines, vat: totals.vat, due_day: draft.due_day ?? today.add({ days: USUAL_DAYS }),
    delivery_day: draft.delivery_day, prepaid_cents: 0n,
  })
}

async function isIssued({ tx }: Work, id: string): Promise<boolean> {
  return isId(id) && await tx.selectFrom('accounting.invoices').select('id').where('id', '=', id).executeTakeFirst() !== undefined
}
