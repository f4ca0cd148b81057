import { z } from 'zod'
import { paymentMethod } from './shop-orders.ts'
import { countryCode, line } from './wire.ts'

/** What every page of the shop says about its seller, and how one can pay here: nothing of it is secret, all of it may be cached. */
export const Storefront = z.object({
  name: line(120).meta({ example: 'Au Comptoir de la Senne' }),
  legal_name: line(120).meta({ example: 'Au Comptoir de la Senne SRL' }),
  enterprise_number: z.string().meta({ example: '0123456749' }),
  vat_number: z.string().nullable().meta({ example: 'BE0123456749' }),
  court: z.string().meta({ example: 'RPM Bruxelles' }),
  street: line(160).meta({ example: 'Place de la Bourse 1' }),
  postal_code: line(16).meta({ example: '1000' }),
  city: line(80).meta({ example: 'Bruxelles' }),
  country_code: countryCode,
  email: z.string().meta({ example: 'bonjour@comptoir.test' }),
  phone: z.string().nullable().meta({ example: '+32 2 000 00 00' }),
  payment_methods: z.array(paymentMethod).meta({ description: 'What this visitor may choose, the usual first.', example: ['demo', 'bank_transfer'] }),
}).meta({ id: 'Storefront' })
