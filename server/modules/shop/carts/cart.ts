import { Refusal } from '#kernel/refusal.ts'

export const unknownLine = new Refusal('shop/unknown-cart-line', 404, {
  fr: 'Cette ligne n’est plus dans votre panier.', nl: 'Deze regel zit niet meer in uw winkelmand.', de: 'Diese Zeile ist nicht mehr in Ihrem Warenkorb.', en: 'This line is no longer in your cart.',
})
export const notForSale = new Refusal('shop/not-for-sale', 422, {
  fr: 'Ce produit n’est pas en vente.', nl: 'Dit product is niet te koop.', de: 'Dieses Produkt wird nicht verkauft.', en: 'This product is not for sale.',
}).at('/variant_id')
export const tooManyLines = new Refusal('shop/too-many-lines', 422, {
  fr: 'Un panier tient 200 lignes : passez une première commande.', nl: 'Een winkelmand telt hoogstens 200 regels: plaats een eerste bestelling.', de: 'Ein Warenkorb fasst 200 Zeilen: geben Sie eine erste Bestellung auf.', en: 'A cart holds 200 lines: place a first order.',
})
export const quantityTooLarge = new Refusal('shop/quantity-too-large', 422, {
  fr: 'La quantité maximale par produit est 9 999.', nl: 'De hoogste hoeveelheid per product is 9 999.', de: 'Die Höchstmenge je Produkt ist 9 999.', en: 'The most of one product is 9,999.',
}).at('/quantity')
export const bookedOnce = new Refusal('shop/booked-once', 422, {
  fr: 'Un rendez-vous se réserve un à un : choisissez un autre moment pour en ajouter un.', nl: 'Een afspraak wordt per stuk geboekt: kies een ander moment om er nog een toe te voegen.',
  de: 'Ein Termin wird einzeln gebucht: wählen Sie eine andere Zeit, um einen weiteren hinzuzufügen.', en: 'An appointment is booked one at a time: choose another time to add one.',
}).at('/quantity')

export const MOST_LINES = 200

/** Whose cart: a signed-in person's, or the visitor's whose cookie names it. */
export type CartOwner = { user_id: string } | { cart_id: string | undefined }
