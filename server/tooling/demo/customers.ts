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

const person = (language: Language, email: string, name: string, line1: string, postal_code: string, city: string, country_code = 'BE'): DemoCustomer =>
  ({ kind: 'person', language, email, on_account: false, address: { name, line1, postal_code, city, country_code } })

type Firm = { company: string, name: string, enterprise_number?: string, vat_number?: string, on_account?: boolean }

const firm = (language: Language, email: string, { company, name, on_account = false, ...numbers }: Firm, line1: string, postal_code: string, city: string, country_code = 'BE'): DemoCustomer =>
  ({ kind: 'company', language, email, ...numbers, on_account, address: { name, company, line1, postal_code, city, country_code } })

/** Customers who do not exist, at the addresses of town halls, libraries and parliaments. */
export const demoCustomers: readonly DemoCustomer[] = [
  person('fr', 'personne@exemple.test', 'Personne Exemple', 'Mont des Arts 28', '1000', 'Bruxelles'),
  person('nl', 'petra@voorbeeld.test', 'Petra Voorbeeld', 'Botermarkt 1', '9000', 'Gent'),
  person('de', 'dieter@beispiel.test', 'Dieter Beispiel', 'Am Stadthaus 1', '4700', 'Eupen'),
  person('en', 'sample@example.test', 'Sample Person', 'Rue Wiertz 60', '1047', 'Bruxelles'),
  person('fr', 'jeanne@exemple.test', 'Jeanne Exemple', 'Place du Marché 2', '4000', 'Liège'),
  person('fr', 'camille@echantillon.test', 'Camille Échantillon', 'Place Augustin Laurent', '59000', 'Lille', 'FR'),
  person('de', 'beat@muster.test', 'Beat Muster', 'Stadthausquai 17', '8001', 'Zürich', 'CH'),
  firm('fr', 'comptabilite@exemple-et-fils.test', { company: 'Exemple & Fils SRL', name: 'Fils Exemple', enterprise_number: '0876543270', vat_number: 'BE0876543270', on_account: true },
    'Esplanade de l’Hôtel de Ville 1', '5000', 'Namur'),
  firm('nl', 'boekhouding@voorbeeld-en-dochters.test', { company: 'Voorbeeld & Dochters BV', name: 'Dochter Voorbeeld', enterprise_number: '1002468175', vat_number: 'BE1002468175', on_account: true },
    'Grote Markt 1', '2000', 'Antwerpen'),
  firm('de', 'buchhaltung@muster-und-toechter.test', { company: 'Muster & Töchter GmbH', name: 'Tochter Muster', enterprise_number: '0135791387', vat_number: 'BE0135791387' },
    'Hauptstraße 43', '4780', 'Sankt Vith'),
  firm('fr', 'tresorerie@cercle-fictif.test', { company: 'Cercle Fictif ASBL', name: 'Trésorière Fictive', enterprise_number: '0111111124' }, 'Grand-Place 22', '7000', 'Mons'),
  firm('nl', 'inkoop@voorbeeld-handel.test', { company: 'Voorbeeld Handel BV', name: 'Inkoper Voorbeeld', vat_number: 'NL123456782B90' }, 'Stadhuisbrug 1', '3511 KP', 'Utrecht', 'NL'),
]
