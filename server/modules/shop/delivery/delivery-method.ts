import { Refusal } from '#kernel/refusal.ts'
import type { Translated } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'

/** A way in which goods reach their buyer: a flat price, free from an amount on. */
export type DeliveryMethod = {
  id: string
  names: Translated
  texts: Translated
  /** Incl. VAT. */
  price_cents: Cents
  free_from_cents: Cents | null
  /** Empty: everywhere. */
  countries: string[]
  position: number
  archived: boolean
}

/** The methods that serve a country, in the merchant's order. */
export const methodsFor = (methods: readonly DeliveryMethod[], country: string) =>
  methods.filter(({ countries }) => countries.length === 0 || countries.includes(country))

/** What a method costs for articles of this total, incl. VAT. */
export const deliveryPrice = ({ price_cents, free_from_cents }: Pick<DeliveryMethod, 'price_cents' | 'free_from_cents'>, articles_cents: Cents): Cents =>
  free_from_cents !== null && articles_cents >= free_from_cents ? 0n : price_cents

export const unknownMethod = new Refusal('shop/unknown-delivery-method', 404, {
  fr: 'Ce mode de livraison n’existe pas.', nl: 'Deze leverwijze bestaat niet.', de: 'Diese Lieferart gibt es nicht.', en: 'This delivery method does not exist.',
})
export const methodNotOffered = new Refusal('shop/delivery-method-not-offered', 422, {
  fr: 'Ce mode de livraison n’est pas proposé pour cette adresse : choisissez-en un autre.', nl: 'Deze leverwijze wordt voor dit adres niet aangeboden: kies een andere.',
  de: 'Diese Lieferart wird für diese Adresse nicht angeboten: wählen Sie eine andere.', en: 'This delivery method is not offered for this address: choose another.',
}).at('/delivery_method_id')
export const notDeliveredThere = new Refusal('shop/not-delivered-there', 422, {
  fr: 'Nous ne livrons pas encore dans ce pays.', nl: 'We leveren nog niet in dit land.', de: 'Wir liefern noch nicht in dieses Land.', en: 'We do not deliver to this country yet.',
}).at('/delivery_address/country_code')

/** The method of an order: the one asked for, or the first that serves the country; none in a shop that has none. */
export function chooseMethod(methods: readonly DeliveryMethod[], country: string, id: string | undefined): DeliveryMethod | undefined {
  const offered = methodsFor(methods, country)
  const chosen = id === undefined ? offered[0] : offered.find((method) => method.id === id)
  if (chosen) return chosen
  if (methods.length > 0 && offered.length === 0) throw notDeliveredThere
  if (id !== undefined) throw methodNotOffered
  return undefined
}
