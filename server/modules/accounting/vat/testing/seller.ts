/** A company that files each quarter, made up. */
export const seller = {
  name: 'Au Comptoir de la Senne', legal_form: 'SRL', enterprise_number: '0123456749', vat_number: 'BE0123456749', street: 'Place de la Bourse 1', postal_code: '1000',
  city: 'Bruxelles', country_code: 'BE', email: 'bonjour@comptoir.be', phone: null, website: null, iban: 'BE68539007547034', bic: null, court: 'RPM Bruxelles',
  legal_language: 'fr' as const, vat_regime: 'normal_quarterly' as const, oss_registered: false,
}
