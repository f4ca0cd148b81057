import type { Translated } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import type { MailContent } from '#platform/mail/mail.ts'
import { fill, opening, orderedAmounts, ways, withdrawalNote } from './order-blocks.ts'
import type { OrderFacts } from './order-facts.ts'

const words = {
  subject: { fr: 'Commande {number} : paiement reçu', nl: 'Bestelling {number}: betaling ontvangen', de: 'Bestellung {number}: Zahlung erhalten', en: 'Order {number}: payment received' },
  text: {
    fr: 'Merci pour votre commande. Votre paiement de {amount} est bien arrivé et votre facture est prête.', nl: 'Bedankt voor uw bestelling. Uw betaling van {amount} is goed aangekomen en uw factuur staat klaar.',
    de: 'Danke für Ihre Bestellung. Ihre Zahlung von {amount} ist eingegangen und Ihre Rechnung liegt bereit.', en: 'Thank you for your order. Your payment of {amount} has arrived and your invoice is ready.',
  },
  free: {
    fr: 'Merci pour votre commande : il n’y a rien à payer.', nl: 'Bedankt voor uw bestelling: er is niets te betalen.', de: 'Danke für Ihre Bestellung: es ist nichts zu zahlen.', en: 'Thank you for your order: there is nothing to pay.',
  },
  free_subject: { fr: 'Commande {number} bien reçue', nl: 'Bestelling {number} goed ontvangen', de: 'Bestellung {number} eingegangen', en: 'Order {number} received' },
  next: {
    fr: 'Nous préparons vos articles et vous écrivons dès qu’ils partent.', nl: 'We maken uw artikelen klaar en schrijven u zodra ze vertrekken.',
    de: 'Wir bereiten Ihre Artikel vor und schreiben Ihnen, sobald sie unterwegs sind.', en: 'We are preparing your articles and write to you as soon as they leave.',
  },
} satisfies Record<string, Translated>

/** The money is there: the confirmation of the order, with its invoice. */
export function paidMail(facts: OrderFacts): MailContent {
  const { order: { language, number, total_incl_vat_cents, fulfilment_status } } = facts
  const toSend = fulfilment_status === 'preparing' || fulfilment_status === 'unfulfilled'
  const free = total_incl_vat_cents === 0n
  const text = free ? words.free[language] : fill(words.text[language], { amount: formatMoney(total_incl_vat_cents, language) })
  return {
    subject: fill(words[free ? 'free_subject' : 'subject'][language], { number }),
    blocks: [...opening(facts, toSend ? `${text} ${words.next[language]}` : text), orderedAmounts(facts), ...ways(facts, ['invoice']), ...withdrawalNote(facts)],
  }
}
