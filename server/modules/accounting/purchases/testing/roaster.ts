/** A supplier of coffee, made up. */
export const roaster = {
  name: 'Ana Exemple', company: 'Torréfaction Exemple SRL', line1: 'Quai aux Briques 4', postal_code: '1000', city: 'Bruxelles', country_code: 'BE',
  vat_number: 'BE 0876.543.270', iban: 'BE68 5390 0754 7034', language: 'fr', cost_account: '604000', tax_code: 'P81-21', payment_days: 14,
}

/** 100.00 of goods at 21 %. */
export const goods = { supplier_number: 'F-2026/118', issue_day: '2026-11-02', lines: [{ account: '604000', net_cents: 10000, tax_code: 'P81-21' }] }
