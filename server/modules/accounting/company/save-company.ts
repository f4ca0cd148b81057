import { parseEnterpriseNumber, toVatNumber } from '#kernel/belgium/enterprise-number.ts'
import { parseIban } from '#kernel/belgium/iban.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { Company } from './company.ts'

export const notAnEnterpriseNumber = new Refusal('accounting/enterprise-number-invalid', 422, {
  fr: 'Ce numéro d’entreprise n’existe pas : vérifiez ses dix chiffres à la BCE.',
  nl: 'Dit ondernemingsnummer bestaat niet: controleer de tien cijfers bij de KBO.',
  de: 'Diese Unternehmensnummer gibt es nicht: prüfen Sie die zehn Ziffern bei der ZDU.',
  en: 'There is no such enterprise number: check its ten digits in the Crossroads Bank.',
}).at('/enterprise_number')

export const notItsVatNumber = new Refusal('accounting/vat-number-of-another', 422, {
  fr: 'Le numéro de TVA est « BE » suivi du numéro d’entreprise.',
  nl: 'Het btw-nummer is ‘BE’ gevolgd door het ondernemingsnummer.',
  de: 'Die MwSt.-Nummer ist „BE“ und dahinter die Unternehmensnummer.',
  en: 'The VAT number is ‘BE’ followed by the enterprise number.',
}).at('/vat_number')

export const notAnIban = new Refusal('accounting/iban-invalid', 422, {
  fr: 'Cet IBAN n’est pas valable : vérifiez-le sur un extrait de compte.',
  nl: 'Deze IBAN is niet geldig: controleer hem op een rekeningafschrift.',
  de: 'Diese IBAN ist nicht gültig: prüfen Sie sie auf einem Kontoauszug.',
  en: 'This IBAN is not valid: check it on a bank statement.',
}).at('/iban')

export const notBelgian = new Refusal('accounting/company-not-belgian', 422, {
  fr: 'Comptoir tient la comptabilité d’entreprises établies en Belgique.',
  nl: 'Comptoir voert de boekhouding van ondernemingen in België.',
  de: 'Comptoir führt die Bücher von Unternehmen mit Sitz in Belgien.',
  en: 'Comptoir keeps the books of companies established in Belgium.',
}).at('/country_code')

/** Fills in who sells, or changes it. Documents that were issued keep the identity they were issued under. */
export async function saveCompany({ tx, now }: Work, input: Company): Promise<Company> {
  const enterprise_number = parseEnterpriseNumber(input.enterprise_number)
  if (!enterprise_number) throw notAnEnterpriseNumber
  const vat_number = input.vat_number === null ? null : toVatNumber(enterprise_number)
  if (input.vat_number !== null && parseEnterpriseNumber(input.vat_number) !== enterprise_number) throw notItsVatNumber
  const iban = parseIban(input.iban)
  if (!iban) throw notAnIban
  if (input.country_code !== 'BE') throw notBelgian
  const company = { ...input, enterprise_number, vat_number, iban }
  const row = { ...company, changed_at: now }
  await tx.insertInto('accounting.company').values(row).onConflict((conflict) => conflict.column('singleton').doUpdateSet(row)).execute()
  return company
}
