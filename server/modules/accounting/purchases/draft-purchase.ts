import { isId, newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { unknownAccount } from '../ledger/refusals.ts'
import { purchaseAmounts } from './purchase-amounts.ts'
import type { NewPurchase } from './purchase.ts'
import { purchaseFinal, purchaseNotFound, unknownSupplier } from './refusals.ts'

const USUAL_DAYS = 30

/**
 * Writes a supplier's invoice or credit note down as a draft, without number; with an `id` it changes that draft. Throws
 * `unknownSupplier`, `unknownAccount`, `purchaseNotFound`, `purchaseFinal` and what `purchaseAmounts` throws; the database adds
 * `purchaseTwice`.
 */
export async function draftPurchase(work: Work, purchase: NewPurchase, id?: string): Promise<{ id: string }> {
  const { tx, now } = work
  const supplier = await supplierOf(work, purchase.partner_id)
  const { lines, ...totals } = purchaseAmounts(purchase)
  await demandCostAccounts(work, purchase)
  await demandCredited(work, purchase)
  const { kind, supplier_number, issue_day, payment_reference, note, credited_id } = purchase
  const row = {
    kind, supplier_number, issue_day, ...totals, partner_id: supplier.id, changed_at: now,
    due_day: purchase.due_day ?? (kind === 'invoice' ? issue_day.add({ days: supplier.payment_days ?? USUAL_DAYS }) : null),
    booking_day: purchase.booking_day ?? issue_day,
    payment_reference: payment_reference ?? null, note: note ?? null, credited_id: credited_id ?? null,
  }
  const purchase_invoice_id = id ?? newId()
  if (id === undefined) await tx.insertInto('accounting.purchase_invoices').values({ ...row, id: purchase_invoice_id, status: 'draft', created_at: now }).execute()
  else await change(work, id, row)
  await tx.insertInto('accounting.purchase_invoice_lines')
    .values(lines.map((line, index) => ({ ...line, purchase_invoice_id, position: index + 1, text: line.text ?? null }))).execute()
  return { id: purchase_invoice_id }
}

async function change({ tx }: Work, id: string, row: object): Promise<void> {
  await lockDraft(tx, id)
  await tx.deleteFrom('accounting.purchase_invoice_lines').where('purchase_invoice_id', '=', id).execute()
  await tx.updateTable('accounting.purchase_invoices').set(row).where('id', '=', id).execute()
}

/** The draft, held until the commit. Throws `purchaseNotFound`, `purchaseFinal`. */
export async function lockDraft(tx: Work['tx'], id: string) {
  const draft = isId(id) ? await tx.selectFrom('accounting.purchase_invoices').selectAll().where('id', '=', id).forUpdate().executeTakeFirst() : undefined
  if (!draft) throw purchaseNotFound
  if (draft.status !== 'draft') throw purchaseFinal
  return draft
}

/** Throws a draft away: it has no number, so nothing is missing. */
export async function discardPurchase({ tx }: Work, id: string): Promise<void> {
  await lockDraft(tx, id)
  await tx.deleteFrom('accounting.purchase_invoice_lines').where('purchase_invoice_id', '=', id).execute()
  await tx.deleteFrom('accounting.purchase_invoices').where('id', '=', id).execute()
}

async function supplierOf({ tx }: Work, partner_id: string) {
  const supplier = isId(partner_id)
    ? await tx.selectFrom('accounting.partners').select(['id', 'payment_days']).where('id', '=', partner_id).where('supplier', '=', true).executeTakeFirst()
    : undefined
  if (!supplier) throw unknownSupplier.at('/partner_id')
  return supplier
}

async function demandCostAccounts({ tx }: Work, { lines }: NewPurchase): Promise<void> {
  const codes = [...new Set(lines.map(({ account }) => account))]
  const known = await tx.selectFrom('accounting.accounts').select('code').where('code', 'in', codes).where('postable', '=', true).where('active', '=', true).execute()
  const index = lines.findIndex(({ account }) => !known.some(({ code }) => code === account))
  if (index >= 0) throw unknownAccount.with({ account: lines[index]!.account }).at(`/lines/${index}/account`)
}

async function demandCredited({ tx }: Work, { credited_id, partner_id }: NewPurchase): Promise<void> {
  if (credited_id === undefined) return
  const invoice = isId(credited_id)
    ? await tx.selectFrom('accounting.purchase_invoices').select('id').where('id', '=', credited_id).where('partner_id', '=', partner_id).where('kind', '=', 'invoice').executeTakeFirst()
    : undefined
  if (!invoice) throw purchaseNotFound.at('/credited_id')
}
