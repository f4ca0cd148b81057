import { belgianTime, withFirst } from '#kernel/day.ts'
import type { Language, Translated } from '#kernel/language.ts'
import type { MailContent } from '#platform/mail/mail.ts'
import { fill, opening, ways } from '../../mails/order-blocks.ts'
import type { OrderFacts } from '../../mails/order-facts.ts'
import type { ReturnFacts } from './return-facts.ts'
import { sendBackTo } from './return-mail.ts'

const words = {
  subject: { fr: 'Votre rétractation pour la commande {number} a bien été reçue', nl: 'Uw herroeping voor bestelling {number} is goed ontvangen', de: 'Ihr Widerruf zur Bestellung {number} ist eingegangen', en: 'Your withdrawal from order {number} has been received' },
  text: {
    fr: 'Nous accusons réception de votre rétractation. Gardez ce message : il en est la preuve.', nl: 'We bevestigen de ontvangst van uw herroeping. Bewaar dit bericht: het is het bewijs ervan.',
    de: 'Wir bestätigen den Eingang Ihres Widerrufs. Bewahren Sie diese Nachricht auf: sie ist der Nachweis.', en: 'We acknowledge receipt of your withdrawal. Keep this message: it is the proof of it.',
  },
  received: { fr: 'Reçue le', nl: 'Ontvangen op', de: 'Eingegangen am', en: 'Received on' },
  by: { fr: 'Déclarée par', nl: 'Verklaard door', de: 'Erklärt von', en: 'Declared by' },
  order: { fr: 'Commande', nl: 'Bestelling', de: 'Bestellung', en: 'Order' },
  refund: {
    fr: 'Nous vous remboursons dans les quatorze jours, frais de livraison standard compris si vous renoncez à toute la commande. Nous pouvons attendre d’avoir reçu les articles, ou la preuve de leur envoi.',
    nl: 'We betalen u terug binnen veertien dagen, met inbegrip van de standaardleverkosten als u van de hele bestelling afziet. We mogen wachten tot we de artikelen of het bewijs van verzending hebben ontvangen.',
    de: 'Wir erstatten binnen vierzehn Tagen, einschließlich der Standardlieferkosten, wenn Sie die gesamte Bestellung widerrufen. Wir dürfen warten, bis wir die Artikel oder den Nachweis ihres Versands erhalten haben.',
    en: 'We refund you within fourteen days, including the cost of standard delivery if you withdraw from the whole order. We may wait until we have received the articles, or proof that they were sent.',
  },
  to_shop: { fr: 'Rétractation pour la commande {number}', nl: 'Herroeping voor bestelling {number}', de: 'Widerruf zur Bestellung {number}', en: 'Withdrawal from order {number}' },
  to_shop_text: {
    fr: '{name} se rétracte. Le remboursement est dû dans les quatorze jours.', nl: '{name} herroept de aankoop. De terugbetaling is verschuldigd binnen veertien dagen.',
    de: '{name} widerruft den Kauf. Die Erstattung ist binnen vierzehn Tagen fällig.', en: '{name} withdraws. The refund is due within fourteen days.',
  },
  open: { fr: 'Voir la commande', nl: 'De bestelling openen', de: 'Bestellung öffnen', en: 'Open the order' },
} satisfies Record<string, Translated>

const regions: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' }

/** Day and hour to the second, as the directive wants the receipt to say. */
export const momentIn = (language: Language, instant: Temporal.Instant) => withFirst(language, instant.toLocaleString(regions[language], {
  day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone: belgianTime, timeZoneName: 'short',
}))

const unitRows = ({ lines }: ReturnFacts) => lines.map(({ name, quantity }) => [name, `${quantity} ×`] as const)

/** The receipt of a withdrawal on a durable medium: what was declared, by whom, and when it came in (directive 2023/2673, art. 11a §4). */
export function withdrawalMail(facts: OrderFacts, held: ReturnFacts): MailContent {
  const { order: { language, number }, seller } = facts
  return {
    subject: fill(words.subject[language], { number }),
    blocks: [
      ...opening(facts, words.text[language]),
      { kind: 'facts', rows: [[words.received[language], momentIn(language, held.requested_at)], [words.order[language], number], [words.by[language], `${held.name}, ${held.email}`]] },
      { kind: 'facts', rows: unitRows(held) },
      ...(held.reason ? [{ kind: 'quote', text: held.reason, by: held.name } as const] : []),
      ...(held.lines.some(({ sent_quantity }) => sent_quantity > 0) ? sendBackTo(language, seller) : []),
      { kind: 'note', text: words.refund[language] },
      ...ways(facts),
    ],
  }
}

/** What the shop is told: a clock is running. */
export function withdrawalToShop({ order: { number, id } }: OrderFacts, held: ReturnFacts, language: Language): MailContent {
  return {
    subject: fill(words.to_shop[language], { number }),
    blocks: [
      { kind: 'paragraph', text: fill(words.to_shop_text[language], { name: held.name }) },
      { kind: 'facts', rows: [[words.received[language], momentIn(language, held.requested_at)], ...unitRows(held)] },
      { kind: 'button', text: words.open[language], href: `/admin/orders/${id}` },
    ],
  }
}
