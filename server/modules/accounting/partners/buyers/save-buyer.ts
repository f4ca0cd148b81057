import { memberStates } from '#kernel/data/member-states.ts'
import { parseVatNumber } from '#kernel/eu-vat-number.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { partnerOf } from '../../invoices/drafts/draft-invoice.ts'
import { wrongVatNumber } from '../../purchases/refusals.ts'
import { savePartner, type NewPartner } from '../save-partner.ts'

export const buyerNotFound = new Refusal('accounting/partner-not-found', 404, {
  fr: 'Ce client n’existe pas.', nl: 'Deze klant bestaat niet.', de: 'Diesen Kunden gibt es nicht.', en: 'This customer does not exist.',
})
export const companyWithoutName = new Refusal('accounting/company-name-missing', 422, {
  fr: 'Une entreprise a une dénomination.', nl: 'Een onderneming heeft een naam.', de: 'Ein Unternehmen hat eine Bezeichnung.', en: 'A company has a name.',
}).at('/company')

/** Writes down who will be invoiced, or with an `id` changes a partner. Throws `buyerNotFound`, `companyWithoutName`, `wrongVatNumber`. */
export async function saveBuyer(work: Work, { vat_number, ...buyer }: Omit<NewPartner, 'id'>, id?: string): Promise<{ id: string }> {
  if (id !== undefined && !await partnerOf(work.tx, id)) throw buyerNotFound
  if (buyer.kind === 'company' && !buyer.company) throw companyWithoutName
  return savePartner(work, { ...buyer, ...(id && { id }), vat_number: numberOf(vat_number, buyer.country_code) })
}

/** Of a member state it must hold; elsewhere it is what the customer says. */
function numberOf(vat_number: string | null | undefined, country_code: string): string | null {
  if (!vat_number) return null
  const parsed = parseVatNumber(vat_number)
  if (!parsed && memberStates.has(country_code)) throw wrongVatNumber
  return parsed?.canonical ?? vat_number.toUpperCase()
}
