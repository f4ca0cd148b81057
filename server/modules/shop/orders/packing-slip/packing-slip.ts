import { companyOf } from '#modules/accounting'
import { dayIn, dayOf } from '#kernel/day.ts'
import type { Language, Translated } from '#kernel/language.ts'
import type { Platform } from '#platform/platform.ts'
import { addressLines } from '../mails/order-blocks.ts'
import type { OrderRow } from '../reading/show-order.ts'

/** What lies in the parcel, as it is printed: texts only, ready to be drawn. */
export type PackingSlip = {
  file_title: string, language: Language, instant: string
  seller: string, seller_lines: string[], title: string, number: string, facts: { label: string, value: string }[], address: string[]
  columns: { sku: string, text: string, quantity: string }, lines: { sku: string, text: string, quantity: string }[]
  note: string | null, foot: string
}

const words = {
  title: { fr: 'Bon de livraison', nl: 'Leveringsbon', de: 'Lieferschein', en: 'Packing slip' },
  order: { fr: 'Commande', nl: 'Bestelling', de: 'Bestellung', en: 'Order' },
  placed: { fr: 'Passée le', nl: 'Geplaatst op', de: 'Aufgegeben am', en: 'Placed on' },
  delivery: { fr: 'Livraison', nl: 'Levering', de: 'Lieferung', en: 'Delivery' },
  sku: { fr: 'Référence', nl: 'Referentie', de: 'Artikelnummer', en: 'Reference' },
  text: { fr: 'Article', nl: 'Artikel', de: 'Artikel', en: 'Article' },
  quantity: { fr: 'Quantité', nl: 'Aantal', de: 'Menge', en: 'Quantity' },
  foot: { fr: 'Ce document n’est pas une facture.', nl: 'Dit document is geen factuur.', de: 'Dieses Dokument ist keine Rechnung.', en: 'This document is not an invoice.' },
} satisfies Record<string, Translated>

const drawing = new URL('./draw-packing-slip.ts', import.meta.url)

/** The packing slip of an order in the buyer's language: everything that is sent or to be sent, without prices, for it may be a present. */
export async function packingSlip({ reading, threads }: Pick<Platform, 'reading' | 'threads'>, order: OrderRow): Promise<Uint8Array> {
  const { language, number } = order
  const seller = await companyOf(reading)
  const slip: PackingSlip = {
    file_title: `${words.title[language]} ${number}`, language, instant: order.placed_at.toString(),
    seller: seller?.name ?? '', seller_lines: seller ? [`${seller.street}, ${seller.postal_code} ${seller.city}`, [seller.email, seller.phone].filter(Boolean).join(' · ')] : [],
    title: words.title[language], number,
    facts: [
      { label: words.placed[language], value: dayIn(language, dayOf(order.placed_at)) },
      ...(order.delivery_method ? [{ label: words.delivery[language], value: order.delivery_method }] : []),
    ],
    address: addressLines(order.delivery_address ?? order.billing_address).split('\n'),
    columns: { sku: words.sku[language], text: words.text[language], quantity: words.quantity[language] },
    lines: order.lines.filter(({ supply, quantity, withdrawn_quantity }) => supply === 'goods' && quantity > withdrawn_quantity)
      .map(({ sku, name, quantity, withdrawn_quantity }) => ({ sku, text: name, quantity: String(quantity - withdrawn_quantity) })),
    note: order.note, foot: words.foot[language],
  }
  return threads.run<PackingSlip, Uint8Array>(drawing, slip)
}
