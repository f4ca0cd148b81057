import { z } from 'zod'
import { address, centsOut, email, id, instantOut, language, line, listOf, pageQuery, prose } from './wire.ts'

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

const kind = z.enum(['person', 'company']).meta({ example: 'company' })
const vatNumber = line(20).meta({ example: 'BE0876543270' })

export const NewCustomer = z.object({
  kind,
  name: line(120).optional().meta({ description: 'The person, or who answers for the company.', example: 'Personne Exemple' }),
  company_name: line(120).optional().meta({ description: 'Demanded of companies.', example: 'Exemple & Fils SRL' }),
  vat_number: vatNumber.optional(),
  email,
  language: language.optional(),
  address: address.optional(),
}).meta({ id: 'NewCustomer' })

const change = { kind: kind.optional(), name: line(120).optional(), company_name: line(120).nullable().optional(), vat_number: vatNumber.nullable().optional() }
export const OwnProfileChange = z.object(change).meta({ id: 'OwnProfileChange' })
export const CustomerChange = z.object({ ...change, language: language.optional(), on_account: z.boolean().optional().meta({ description: 'May pay at the due date of the invoice.' }), notes: prose(4_000).optional() }).meta({ id: 'CustomerChange' })

export const AddressToSave = z.object({ address, default_billing: z.boolean().default(false), default_delivery: z.boolean().default(false) }).meta({ id: 'AddressToSave' })
export const CustomerAddress = z.object({ id, address, default_billing: z.boolean(), default_delivery: z.boolean() }).meta({ id: 'CustomerAddress' })
export const CustomerAddresses = listOf(CustomerAddress)

const profile = {
  kind,
  name: z.string().meta({ example: 'Personne Exemple' }),
  company: z.string().nullable().meta({ example: 'Exemple & Fils SRL' }),
  vat_number: z.string().nullable().meta({ example: 'BE0876543270' }),
  on_account: z.boolean(),
  order_count: z.int().meta({ example: 3 }),
}
export const CustomerSummary = z.object({
  id, ...profile, email: z.string().meta({ example: 'personne@exemple.test' }), language, registered: z.boolean(), created_at: instantOut, ordered_cents: centsOut, last_order_at: instantOut.nullable(),
}).meta({ id: 'CustomerSummary' })
const standing = { addresses: z.array(CustomerAddress), balance_cents: centsOut.meta({ description: 'What is owed to the shop; negative when the shop owes.' }) }
export const OwnProfile = z.object({ id: id.nullable().meta({ description: 'Null until there is something to keep.' }), ...profile, ...standing }).meta({ id: 'OwnProfile' })
export const CustomerVatCheck = z.object({
  id, vat_number: z.string().meta({ example: 'BE0876543270' }), valid: z.boolean().nullable(), name: z.string().nullable().meta({ example: 'Exemple & Fils SRL' }),
  consultation_number: z.string().nullable().meta({ example: 'WAPIAAAAY1abcdef' }), source: z.enum(['vies', 'checksum']), checked_at: instantOut,
}).meta({ id: 'CustomerVatCheck' })
export const Customer = z.object({
  ...CustomerSummary.shape, ...standing, partner_id: id.meta({ description: 'In the books.' }), notes: z.string().meta({ example: '' }), vat_checks: z.array(CustomerVatCheck),
}).meta({ id: 'Customer' })

export const CustomerQuery = z.object({ ...pageQuery, search: line(100).optional(), kind: kind.optional(), registered: z.enum(['true', 'false']).optional() })
export const AddressParams = z.object({ id, address_id: id })
