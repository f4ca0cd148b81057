import type { Translated } from '#kernel/language.ts'
import type { MailContent } from '#platform/mail/mail.ts'
import { addressLines, fill, opening, ways } from './order-blocks.ts'
import type { OrderFacts } from './order-facts.ts'

export type ShipmentFacts = { carrier: string | null, tracking: string | null, lines: { name: string, quantity: number }[] }

const words = {
  subject: { fr: 'Commande {number} : votre colis est parti', nl: 'Bestelling {number}: uw pakket is vertrokken', de: 'Bestellung {number}: Ihr Paket ist unterwegs', en: 'Order {number}: your parcel has left' },
  whole: { fr: 'Tous vos articles sont en route.', nl: 'Al uw artikelen zijn onderweg.', de: 'Alle Ihre Artikel sind unterwegs.', en: 'All your articles are on their way.' },
  part: {
    fr: 'Une partie de votre commande est en route ; nous vous écrivons pour la suite.', nl: 'Een deel van uw bestelling is onderweg; voor de rest schrijven we u nog.',
    de: 'Ein Teil Ihrer Bestellung ist unterwegs; zum Rest schreiben wir Ihnen noch.', en: 'Part of your order is on its way; we write to you about the rest.',
  },
  carrier: { fr: 'Transporteur', nl: 'Vervoerder', de: 'Versanddienst', en: 'Carrier' },
  tracking: { fr: 'Numéro de suivi', nl: 'Volgnummer', de: 'Sendungsnummer', en: 'Tracking number' },
  address: { fr: 'Adresse de livraison', nl: 'Leveringsadres', de: 'Lieferadresse', en: 'Delivery address' },
} satisfies Record<string, Translated>

/** Goods have left: which ones, with whom, and where to. */
export function shippedMail(facts: OrderFacts, { carrier, tracking, lines }: ShipmentFacts): MailContent {
  const { order: { language, number, fulfilment_status, delivery_address, billing_address } } = facts
  return {
    subject: fill(words.subject[language], { number }),
    blocks: [
      ...opening(facts, (fulfilment_status === 'partly_shipped' ? words.part : words.whole)[language]),
      { kind: 'facts', rows: lines.map(({ name, quantity }) => [name, `${quantity} ×`] as const) },
      {
        kind: 'facts', rows: [
          ...(carrier ? [[words.carrier[language], carrier] as const] : []),
          ...(tracking ? [[words.tracking[language], tracking] as const] : []),
          [words.address[language], addressLines(delivery_address ?? billing_address)],
        ],
      },
      ...ways(facts, ['invoice']),
    ],
  }
}
