import type { Language } from '#kernel/language.ts'

export type DemoCustomer = {
  kind: 'person' | 'company'
  email: string
  phone?: string
  language: Language
  /** Ten digits, for Belgian companies and associations. */
  enterprise_number?: string
  /** Prefix and number; absent for those who are not liable for VAT. */
  vat_number?: string
  /** May buy now and pay later. */
  on_account: boolean
  address: { name: string, company?: string, line1: string, postal_code: string, city: string, country_code: string }
}

/** Customers who do not exist, at the addresses of town halls, libraries and parliaments. */
export const demoCustomers: readonly DemoCustomer[] = [
  {
    kind: 'person', language: 'fr', email: 'personne@exemple.test', phone: '+32 2 000 00 01', on_account: false,
    address: { name: 'Personne Exemple', line1: 'Mont des Arts 28', postal_code: '1000', city: 'Bruxelles', country_code: 'BE' },
  },
  {
    kind: 'person', language: 'nl', email: 'petra@voorbeeld.test', on_account: false,
    address: { name: 'Petra Voorbeeld', line1: 'Botermarkt 1', postal_code: '9000', city: 'Gent', country_code: 'BE' },
  },
  {
    kind: 'person', language: 'de', email: 'dieter@beispiel.test', on_account: false,
    address: { name: 'Dieter Beispiel', line1: 'Am Stadthaus 1', postal_code: '4700', city: 'Eupen', country_code: 'BE' },
  },
  {
    kind: 'person', language: 'en', email: 'sample@example.test', on_account: false,
    address: { name: 'Sample Person', line1: 'Rue Wiertz 60', postal_code: '1047', city: 'Bruxelles', country_code: 'BE' },
  },
  {
    kind: 'person', language: 'fr', email: 'jeanne@exemple.test', on_account: false,
    address: { name: 'Jeanne Exemple', line1: 'Place du Marché 2', postal_code: '4000', city: 'Liège', country_code: 'BE' },
  },
  {
    kind: 'person', language: 'fr', email: 'camille@echantillon.test', on_account: false,
    address: { name: 'Camille Échantillon', line1: 'Place Augustin Laurent', postal_code: '59000', city: 'Lille', country_code: 'FR' },
  },
  {
    kind: 'person', language: 'de', email: 'beat@muster.test', on_account: false,
    address: { name: 'Beat Muster', line1: 'Stadthausquai 17', postal_code: '8001', city: 'Zürich', country_code: 'CH' },
  },
  {
    kind: 'company', language: 'fr', email: 'comptabilite@exemple-et-fils.test', phone: '+32 81 00 00 00', on_account: true,
    enterprise_number: '0876543270', vat_number: 'BE0876543270',
    address: {
      name: 'Fils Exemple', company: 'Exemple & Fils SRL', line1: 'Esplanade de l’Hôtel de Ville 1',
      postal_code: '5000', city: 'Namur', country_code: 'BE',
    },
  },
  {
    kind: 'company', language: 'nl', email: 'boekhouding@voorbeeld-en-dochters.test', phone: '+32 3 000 00 00', on_account: true,
    enterprise_number: '1002468175', vat_number: 'BE1002468175',
    address: {
      name: 'Dochter Voorbeeld', company: 'Voorbeeld & Dochters BV', line1: 'Grote Markt 1',
      postal_code: '2000', city: 'Antwerpen', country_code: 'BE',
    },
  },
  {
    kind: 'company', language: 'de', email: 'buchhaltung@muster-und-toechter.test', on_account: false,
    enterprise_number: '0135791387', vat_number: 'BE0135791387',
    address: {
      name: 'Tochter Muster', company: 'Muster & Töchter GmbH', line1: 'Hauptstraße 43',
      postal_code: '4780', city: 'Sankt Vith', country_code: 'BE',
    },
  },
  {
    // an association below the threshold: an enterprise number, and no VAT
    kind: 'company', language: 'fr', email: 'tresorerie@cercle-fictif.test', on_account: false, enterprise_number: '0111111124',
    address: { name: 'Trésorière Fictive', company: 'Cercle Fictif ASBL', line1: 'Grand-Place 22',
 postal_code: '7000', city: 'Mons', country_code: 'BE' },
  },
  {
    kind: 'company', language: 'nl', email: 'inkoop@voorbeeld-handel.test', on_account: false, vat_number: 'NL123456782B90',
    address: {
      name: 'Inkoper Voorbeeld', company: 'Voorbeeld Handel BV', line1: 'Stadhuisbrug 1',
      postal_code: '3511 KP', city: 'Utrecht', country_code: 'NL',
    },
  },
]
