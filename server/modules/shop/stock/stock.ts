import { Refusal } from '#kernel/refusal.ts'

export const outOfStock = new Refusal('shop/out-of-stock', 409, {
  fr: 'Un produit n’est plus disponible en cette quantité : votre panier vous montre ce qui reste.',
  nl: 'Een product is niet meer in deze hoeveelheid beschikbaar: uw winkelmand toont wat er nog is.',
  de: 'Ein Produkt ist in dieser Menge nicht mehr verfügbar: Ihr Warenkorb zeigt, was noch da ist.',
  en: 'A product is no longer available in this quantity: your cart shows what is left.',
})

/** Units of one variant that are promised or moved. */
export type Units = { variant_id: string, quantity: number }

/** Always the same order, so that two orders never wait for each other in a circle. */
export const inVariantOrder = <T extends { variant_id: string }>(units: readonly T[]): T[] =>
  units.toSorted((a, b) => a.variant_id < b.variant_id ? -1 : a.variant_id > b.variant_id ? 1 : 0)
