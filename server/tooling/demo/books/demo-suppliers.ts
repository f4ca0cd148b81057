import type { NewSupplier } from '#modules/accounting'

/** Whom the demo shop buys from. Nobody: digits in a row with good check digits, at the addresses of stations and museums. */
export const demoSuppliers = {
  roaster: supplier('Torréfaction Exemple SRL', 'Rue du Progrès 76', '1030', 'Bruxelles', 'BE0222222248', 'BE64001111111152', '604000', 'P81-06', 14),
  brewery: supplier('Brouwerij Voorbeeld BV', 'Koning Albertlaan 1', '9000', 'Gent', 'BE0333333372', 'BE37001222222228', '604000', 'P81-21', 30, 'nl'),
  publisher: supplier('Éditions Échantillon SA', 'Place de la Gare 1', '6000', 'Charleroi', 'BE0444444496', 'BE94310333333314', '604000', 'P81-06', 30),
  landlord: supplier('Immobilière Exemple SA', 'Boulevard d’Avroy 1', '4000', 'Liège', 'BE0555555523', 'BE88363444444441', '610000', 'P82-00', 8),
  energy: supplier('Énergie Fictive SA', 'Avenue de la Gare 2', '5000', 'Namur', 'BE0666666647', 'BE14734555555583', '612100', 'P82-21', 15),
  carpenter: supplier('Menuiserie Exemple SRL', 'Place Léopold 1', '7000', 'Mons', 'BE0777777771', 'BE89063666666685', '611000', 'P82-21-CC', 30),
  accountant: supplier('Fiduciaire Exemple SRL', 'Grand-Place 1', '1300', 'Wavre', 'BE0121212188', 'BE04979777777731', '613000', 'P82-21', 30),
  pottery: { ...supplier('Faïencerie Échantillon SARL', 'Place Augustin Laurent 1', '59000', 'Lille', 'FR11123456782', 'FR7630006000011234567890189', '604000', 'P81-21-IC', 30), country_code: 'FR' },
  software: { ...supplier('Sample Software Ltd', 'Custom House Quay 1', 'D01 AB12', 'Dublin', 'IE1234567FA', 'IE29AIBK93115212345678', '612000', 'P82-21-ICS', 14, 'en'), country_code: 'IE' },
} satisfies Record<string, NewSupplier>

export type DemoSupplier = keyof typeof demoSuppliers

function supplier(company: string, line1: string, postal_code: string, city: string, vat_number: string, iban: string, cost_account: string, tax_code: string, payment_days: number, language: 'fr' | 'nl' | 'en' = 'fr') {
  return { kind: 'company' as const, name: company, company, line1, postal_code, city, country_code: 'BE', vat_number, iban, cost_account, tax_code, payment_days, language }
}
