import { formatEnterpriseNumber, formatVatNumber } from '#kernel/belgium/enterprise-number.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Letterhead } from '#platform/mail/mail.ts'
import { labels } from '../invoices/print/labels.ts'
import { companyOf, tradeName, type Company } from './company.ts'

/** The company as it stands above and below its mails. */
export async function companyLetterhead(reading: Reading): Promise<Letterhead | undefined> {
  const company = await companyOf(reading)
  if (!company) return undefined
  return { name: tradeName(company), email: company.email, foot: { fr: footIn('fr', company), nl: footIn('nl', company), de: footIn('de', company), en: footIn('en', company) } }
}

/** Name, form, seat, number and register: a mail of a company is one of its documents (CSA art. 2:20). */
function footIn(language: Language, company: Company): string[] {
  const { legal_form, street, postal_code, city, vat_number, enterprise_number, court, email, phone, website } = company
  const number = vat_number ? `${labels.seller_vat[language]} ${formatVatNumber(vat_number)}` : `${labels.enterprise[language]} ${formatEnterpriseNumber(enterprise_number)}`
  return [`${tradeName(company)} ${legal_form} · ${street}, ${postal_code} ${city}`, `${number} · ${court}`, [email, phone, website].filter(Boolean).join(' · ')]
}
