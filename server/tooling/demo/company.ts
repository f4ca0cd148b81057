/**
 * Who sells in the demo shop. Nobody: the number is the first digits in a row, with good check digits; the account comes from the
 * test vectors; the address is that of the Halles Saint-Géry, where one sees the Senne again; `.test` leads nowhere.
 */
export const demoCompany = {
  /** On the shop's front. */
  trade_name: 'Au Comptoir de la Senne',
  /** On its papers. */
  name: 'Au Comptoir de la Senne SRL',
  legal_form: 'SRL',
  enterprise_number: '0123456749',
  vat_number: 'BE0123456749',
  street: 'Place Saint-Géry 1',
  postal_code: '1000',
  city: 'Bruxelles',
  country_code: 'BE',
  email: 'bonjour@comptoir-de-la-senne.test',
  phone: '+32 2 000 00 00',
  website: 'https://comptoir-de-la-senne.test',
  iban: 'BE72731127500916',
  bic: 'KREDBEBB',
  court: 'RPM Bruxelles',
  legal_language: 'fr',
  vat_regime: 'normal_quarterly',
  oss_registered: false,
} as const
