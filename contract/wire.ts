import { z } from 'zod'

/** What every module's schemas are made of. What travels is plain JSON; examples here become the examples of every operation. */

export const id = z.string().min(1).max(64).regex(/^[^\p{Cc}]*$/u).meta({ description: 'Opaque identifier.', example: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' })

/** Integer cents in a request. */
export const cents = z.int().min(-100_000_000_000).max(100_000_000_000).meta({ description: 'Integer cents.', example: 12100 })

/** Integer cents in an answer: the server holds them as bigint, the serialiser writes an integer. */
export const centsOut = cents as unknown as z.ZodType<bigint | number>

export const currency = z.string().length(3).meta({ description: 'ISO 4217.', example: 'EUR' })

/** A percentage such as 21 or 5.5. */
export const vatRate = z.number().min(0).max(100).meta({ description: 'VAT rate in percent.', example: 21 })

export const vatCategory = z.enum(['S', 'Z', 'E', 'AE', 'K', 'G', 'O']).meta({ description: 'VAT category of EN 16931.', example: 'S' })

export const day = z.iso.date().meta({ description: 'Calendar day.', example: '2026-11-22' })
export const dayOut = day as unknown as z.ZodType<string | Temporal.PlainDate>

export const instant = z.iso.datetime({ offset: true }).meta({ description: 'Instant, ISO 8601 with offset.', example: '2026-11-22T10:15:00Z' })
export const instantOut = instant as unknown as z.ZodType<string | Temporal.Instant>

export const language = z.enum(['fr', 'nl', 'de', 'en']).meta({ example: 'fr' })

/** Text that a person types on one line: no control characters, no halves of characters, never only blanks. */
export const line = (most: number) => z.string().trim().min(1).max(most).regex(/^[^\p{Cc}\p{Cs}]*$/u, { message: 'control characters are not accepted' }).meta({ example: 'Café de la Senne' })

/** Longer text: line breaks and tabs are welcome, other control characters are not. */
export const prose = (most: number) => z.string().trim().max(most).regex(/^[^\p{Cc}\p{Cs}]*(?:[\n\r\t][^\p{Cc}\p{Cs}]*)*$/u, { message: 'control characters are not accepted' }).meta({ example: 'Merci de sonner deux fois.' })

export const email = z.email().max(254).meta({ example: 'personne@exemple.test' })

export const countryCode = z.string().regex(/^[A-Z]{2}$/).meta({ description: 'ISO 3166 alpha-2.', example: 'BE' })

export const address = z.object({
  name: line(120),
  company: line(120).optional(),
  line1: line(160).meta({ example: 'Place de la Bourse 1' }),
  line2: line(160).optional(),
  postal_code: line(16).meta({ example: '1000' }),
  city: line(80).meta({ example: 'Bruxelles' }),
  country_code: countryCode,
}).meta({ id: 'Address' })

/** A text in the four languages of the shop. */
export const text4 = (most: number) => z.object({ fr: prose(most), nl: prose(most), de: prose(most), en: prose(most) })

export const problem = z.object({
  type: z.string().meta({ example: 'about:blank' }),
  title: z.string().meta({ example: 'Conflict' }),
  status: z.int().meta({ example: 409 }),
  code: z.string().meta({ description: 'Stable: programs decide by it.', example: 'shop/out-of-stock' }),
  detail: z.string().meta({ description: "One sentence in the caller's language.", example: 'Un produit de cette commande n’est plus en stock.' }),
  errors: z.array(z.object({ pointer: z.string().meta({ example: '/quantity' }), message: z.string().meta({ example: 'must be at least 1' }) })).optional(),
  request_id: z.string().meta({ example: 'req-1a2b3c' }),
}).meta({ id: 'Problem', description: 'RFC 9457 problem details.' })

export const pageQuery = {
  page: z.coerce.number().int().min(1).max(100_000).default(1).meta({ example: 1 }),
  page_size: z.coerce.number().int().min(1).max(100).default(20).meta({ example: 20 }),
}

/** A page of a list: how many there are, where the neighbours lie, and the results. */
export const pageOf = <T extends z.ZodType>(result: T) => z.object({
  count: z.int().meta({ example: 1 }),
  next: z.string().nullable().meta({ example: null }),
  previous: z.string().nullable().meta({ example: null }),
  results: z.array(result),
})

/** A list without paging. */
export const listOf = <T extends z.ZodType>(result: T) => z.object({ results: z.array(result) })

export const noContent = z.null().meta({ description: 'Nothing to say.' })
