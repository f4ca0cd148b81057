import { Refusal } from '#kernel/refusal.ts'
import type { Reading } from '#platform/database/database.ts'

/** The seller: one per Comptoir. Numbers are kept without punctuation. */
export type Company = Readonly<{
  name: string
  legal_form: string
  enterprise_number: string
  vat_number: string | null
  street: string
  postal_code: string
  city: string
  country_code: string
  email: string
  phone: string | null
  website: string | null
  iban: string
  bic: string | null
  /** Register and court, as printed: `RPM Bruxelles`. */
  court: string
  legal_language: 'fr' | 'nl' | 'de'
  vat_regime: 'normal_monthly' | 'normal_quarterly' | 'franchise'
  oss_registered: boolean
}>

const sentence = {
  fr: 'L’identité de l’entreprise n’est pas encore remplie : complétez-la dans les paramètres.',
  nl: 'De gegevens van de onderneming zijn nog niet ingevuld: vul ze aan bij de instellingen.',
  de: 'Die Angaben zum Unternehmen fehlen noch: ergänzen Sie sie in den Einstellungen.',
  en: 'The company’s identity is not filled in yet: complete it in the settings.',
}
/** Nothing can be invoiced by nobody. */
export const companyMissing = new Refusal('accounting/company-missing', 409, sentence)
export const companyNotFound = new Refusal('accounting/company-missing', 404, sentence)

/** The name without its legal form, as shoppers know it: some type the form into the name as well. */
export const tradeName = ({ name, legal_form }: Pick<Company, 'name' | 'legal_form'>): string => name.endsWith(` ${legal_form}`) ? name.slice(0, -legal_form.length - 1) : name

/** The seller, or undefined as long as nobody filled it in. */
export async function companyOf(reading: Reading): Promise<Company | undefined> {
  const row = await reading.selectFrom('accounting.company').select([
    'name', 'legal_form', 'enterprise_number', 'vat_number', 'street', 'postal_code', 'city', 'country_code', 'email', 'phone', 'website',
    'iban', 'bic', 'court', 'legal_language', 'vat_regime', 'oss_registered',
  ]).executeTakeFirst()
  return row as Company | undefined
}
