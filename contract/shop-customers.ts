import { z } from 'zod'
import { id, instantOut } from './wire.ts'

export const VatNumberQuestion = z.object({ vat_number: z.string().max(40).meta({ example: 'BE0123456749' }) }).meta({ id: 'VatNumberQuestion' })

export const VatNumberAnswer = z.object({
  vat_number: z.string().meta({ example: 'BE0123456749' }),
  country_code: z.string().nullable().meta({ example: 'BE' }),
  valid_format: z.boolean(),
  valid: z.boolean().nullable().meta({ description: 'Null when VIES could not be asked.' }),
  name: z.string().nullable().meta({ example: 'Client Exemple SA' }),
  address: z.string().nullable().meta({ example: 'Kerkstraat 2, 9000 Gent' }),
  consultation_number: z.string().nullable().meta({ example: 'WAPIAAAAY1abcdef' }),
  checked_at: instantOut,
  source: z.enum(['vies', 'checksum']),
  vies_available: z.boolean(),
  enterprise_number: z.string().nullable().meta({ example: '0123456749' }),
}).meta({ id: 'VatNumberAnswer' })

export const CustomerParams = z.object({ id })
