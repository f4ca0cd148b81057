import { centsOf, typedPrice } from './price-text'
import { languages, type Language, type TextForm } from './product-form'
import type { EditedService, ServiceToSave } from './types'

export type OfferForm = Omit<ServiceToSave, 'texts' | 'price_cents' | 'interval_unit' | 'interval_count'> & { price: string, interval_unit: IntervalUnit, interval_count: number, texts: Record<Language, TextForm> }

type IntervalUnit = NonNullable<ServiceToSave['interval_unit']>

/** The figures that a consultation is booked by. */
export const timeFields = ['duration_minutes', 'step_minutes', 'buffer_before_minutes', 'buffer_after_minutes', 'notice_minutes', 'horizon_days', 'change_until_hours'] as const
const noText = (): TextForm => ({ name: '', slug: '', summary: '', description: '' })

/** A service nobody saved yet. */
export const newOffer = (): OfferForm => ({
  kind: 'consultation', state: 'draft', sku: '', price: '', price_includes_vat: true, vat_class: 'standard', duration_minutes: 30, step_minutes: 30, buffer_before_minutes: 0, buffer_after_minutes: 10,
  notice_minutes: 120, horizon_days: 60, change_until_hours: 24, payment: 'online', place: 'on_site', location: '', practitioner_ids: [], interval_unit: 'month', interval_count: 1, texts: { fr: noText(), nl: noText(), de: noText(), en: noText() },
})

export function offerFormOf({ id: _, price_cents, texts, interval_unit, interval_count, ...offer }: EditedService): OfferForm {
  return { ...offer, interval_unit: interval_unit ?? 'month', interval_count: interval_count ?? 1, price: typedPrice(price_cents), texts: Object.fromEntries(languages.map((language) => [language, { ...noText(), ...texts[language] }])) as Record<Language, TextForm> }
}

/** What is sent; a language without a name is left to the others. */
export function savedOffer({ price, texts, interval_unit, interval_count, ...offer }: OfferForm): ServiceToSave {
  return {
    ...offer, ...(offer.kind === 'subscription' && { interval_unit, interval_count }), sku: offer.sku.trim(), price_cents: centsOf(price) ?? 0,
    texts: Object.fromEntries(languages.filter((language) => texts[language].name.trim()).map((language) => {
      const { name, slug, summary, description } = texts[language]
      return [language, { name: name.trim(), ...(slug.trim() && { slug: slug.trim() }), summary, description }]
    })),
  }
}
