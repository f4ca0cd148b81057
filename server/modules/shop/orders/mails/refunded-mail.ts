import type { Translated } from '#kernel/language.ts'
import { formatMoney, type Cents } from '#kernel/money.ts'
import type { MailContent } from '#platform/mail/mail.ts'
import { fill, opening, ways } from './order-blocks.ts'
import type { OrderFacts } from './order-facts.ts'

/** `credit_note`: its number; null when the money came too late for goods that were gone, and no invoice was ever issued. */
export type RefundFacts = { amount_cents: Cents, reason: string, credit_note: string | null }

const words = {
  subject: { fr: 'Commande {number} : remboursement de {amount}', nl: 'Bestelling {number}: terugbetaling van {amount}', de: 'Bestellung {number}: Erstattung von {amount}', en: 'Order {number}: refund of {amount}' },
  text: {
    fr: 'Nous vous remboursons {amount} par le moyen avec lequel vous avez payé. La somme apparaît sur votre compte dans les prochains jours.', nl: 'We betalen u {amount} terug op de manier waarop u betaalde. Het bedrag staat een dezer dagen op uw rekening.',
    de: 'Wir erstatten Ihnen {amount} auf dem Weg, auf dem Sie bezahlt haben. Der Betrag erscheint in den nächsten Tagen auf Ihrem Konto.', en: 'We are giving back {amount} by the way you paid. The sum appears on your account in the next days.',
  },
  gone: {
    fr: 'Quand votre paiement est arrivé, un article de votre commande, ou sa réduction, n’était plus disponible. Nous en sommes désolés.', nl: 'Toen uw betaling aankwam, was een artikel van uw bestelling, of de korting erop, niet meer beschikbaar. Dat spijt ons.',
    de: 'Als Ihre Zahlung einging, war ein Artikel Ihrer Bestellung oder sein Rabatt nicht mehr verfügbar. Das tut uns leid.', en: 'When your payment arrived, an article of your order, or its discount, was no longer available. We are sorry.',
  },
  reason: { fr: 'Motif', nl: 'Reden', de: 'Grund', en: 'Reason' },
} satisfies Record<string, Translated>

/** Money goes back: how much, why, and the credit note. */
export function refundedMail(facts: OrderFacts, { amount_cents, reason, credit_note }: RefundFacts): MailContent {
  const { order: { language, number } } = facts
  const amount = formatMoney(amount_cents, language)
  const text = fill(words.text[language], { amount })
  return {
    subject: fill(words.subject[language], { number, amount }),
    blocks: [
      ...opening(facts, credit_note ? text : `${words.gone[language]} ${text}`),
      ...(credit_note ? [{ kind: 'facts', rows: [[words.reason[language], reason]] } as const] : []),
      ...ways({ ...facts, documents: facts.documents.filter((document) => document.number === credit_note) }, ['credit_note']),
    ],
  }
}
