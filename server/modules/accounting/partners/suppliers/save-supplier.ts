import { parseIban } from '#kernel/belgium/iban.ts'
import { memberStates } from '#kernel/data/member-states.ts'
import { parseVatNumber } from '#kernel/eu-vat-number.ts'
import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { unknownAccount } from '../../ledger/refusals.ts'
import { supplierNotFound, wrongIban, wrongVatNumber } from '../../purchases/refusals.ts'
import { taxCodes, unknownTaxCode } from '../../vat/tax-codes.ts'
import { savePartner, type NewPartner } from '../save-partner.ts'

export type NewSupplier = Omit<NewPartner, 'id'> & {
  iban?: string | null | undefined
  /** What is proposed for his next invoice. */
  cost_account?: string | null | undefined
  tax_code?: string | null | undefined
  payment_days?: number | null | undefined
}

/**
 * Writes down a supplier, or with an `id` changes him; a customer of the books may become one. Throws `supplierNotFound`,
 * `wrongVatNumber`, `wrongIban`, `unknownAccount`, `unknownTaxCode`; the database adds `supplierTwice`.
 */
export async function saveSupplier(work: Work, { iban, cost_account, tax_code, payment_days, ...partner }: NewSupplier, id?: string): Promise<{ id: string }> {
  const { tx } = work
  if (id !== undefined) await demandPartner(work, id)
  if (cost_account) await demandAccount(work, cost_account)
  if (tax_code && taxCodes.get(tax_code)?.side !== 'purchase') throw unknownTaxCode.with({ tax_code }).at('/tax_code')
  const account = iban ? parseIban(iban) : null
  if (account === undefined) throw wrongIban
  const saved = await savePartner(work, { ...partner, ...(id && { id }), vat_number: vatNumberOf(partner) })
  await tx.updateTable('accounting.partners')
    .set({ supplier: true, iban: account, cost_account: cost_account ?? null, tax_code: tax_code ?? null, payment_days: payment_days ?? null })
    .where('id', '=', saved.id).execute()
  return saved
}

/** Of a member state it must hold; elsewhere it is what the supplier prints. */
function vatNumberOf({ vat_number, country_code }: Pick<NewPartner, 'vat_number' | 'country_code'>): string | null {
  if (!vat_number) return null
  const parsed = parseVatNumber(vat_number)
  if (!parsed && memberStates.has(country_code)) throw wrongVatNumber
  return parsed?.canonical ?? vat_number.toUpperCase()
}

async function demandPartner({ tx }: Work, id: string): Promise<void> {
  const found = isId(id) && (await tx.selectFrom('accounting.partners').select('id').where('id', '=', id).executeTakeFirst())
  if (!found) throw supplierNotFound
}

async function demandAccount({ tx }: Work, account: string): Promise<void> {
  const found = await tx.selectFrom('accounting.accounts').select('code').where('code', '=', account).where('postable', '=', true).executeTakeFirst()
  if (!found) throw unknownAccount.with({ account }).at('/cost_account')
}
