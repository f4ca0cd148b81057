import { z } from 'zod'
import { countryCode, email, line } from './wire.ts'

const legalLanguage = z.enum(['fr', 'nl', 'de']).meta({ description: 'The language of the region of the seat.', example: 'fr' })
const vatRegime = z.enum(['normal_monthly', 'normal_quarterly', 'franchise']).meta({ example: 'normal_quarterly' })

const identity = {
  name: line(120).meta({ example: 'Au Comptoir de la Senne' }),
  legal_form: line(40).meta({ example: 'SRL' }),
  enterprise_number: line(20).meta({ description: 'Ten digits, with or without dots.', example: '0123.456.749' }),
  vat_number: line(20).nullable().meta({ description: 'Null for a company that is not liable for VAT.', example: 'BE0123456749' }),
  street: line(160).meta({ example: 'Rue des Poissonniers 13' }),
  postal_code: line(16).meta({ example: '1000' }),
  city: line(80).meta({ example: 'Bruxelles' }),
  country_code: countryCode,
  email,
  phone: line(30).nullable().meta({ example: '+32 2 555 00 00' }),
  website: line(120).nullable().meta({ example: 'comptoir.example' }),
  iban: line(42).meta({ example: 'BE83 3630 1234 5615' }),
  bic: z.string().regex(/^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/).nullable().meta({ example: 'BBRUBEBB' }),
  court: line(80).meta({ description: 'Register and court, as printed.', example: 'RPM Bruxelles' }),
  legal_language: legalLanguage,
  vat_regime: vatRegime,
  oss_registered: z.boolean().meta({ description: 'Distance sales are declared in the One Stop Shop from the first euro.', example: false }),
}

export const CompanyIdentity = z.object(identity).meta({ id: 'CompanyIdentity' })
export type CompanyIdentity = z.output<typeof CompanyIdentity>
