import { z } from 'zod'
import { cents, centsOut, countryCode, id, line, listOf, prose } from './wire.ts'

const names = z.object({ fr: line(80), nl: line(80), de: line(80), en: line(80) }).meta({ example: { fr: 'bpost, à domicile', nl: 'bpost, thuis', de: 'bpost, nach Hause', en: 'bpost, at home' } })
const texts = z.object({ fr: prose(200), nl: prose(200), de: prose(200), en: prose(200) }).meta({ example: { fr: 'Deux jours ouvrables', nl: 'Twee werkdagen', de: 'Zwei Werktage', en: 'Two working days' } })
const countries = z.array(countryCode).max(60).meta({ description: 'Empty: everywhere.', example: ['BE'] })
const price = cents.min(0).max(100_000_000)

export const DeliveryMethodToSave = z.object({
  names,
  texts,
  price_incl_vat_cents: price.meta({ example: 550 }),
  free_from_cents: price.min(1).nullable().optional().meta({ example: 6000 }),
  countries,
  position: z.int().min(0).max(10_000).default(0).meta({ example: 1 }),
}).meta({ id: 'DeliveryMethodToSave' })

export const DeliveryMethod = z.object({
  id, names, texts, price_incl_vat_cents: centsOut, free_from_cents: centsOut.nullable(), countries, position: z.int().meta({ example: 1 }),
}).meta({ id: 'DeliveryMethod' })
export const DeliveryMethods = listOf(DeliveryMethod)
export const DeliveryParams = z.object({ id })
