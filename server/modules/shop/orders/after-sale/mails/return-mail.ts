import type { Company } from '#modules/accounting'
import type { Language, Translated } from '#kernel/language.ts'
import type { MailBlock, MailContent } from '#platform/mail/mail.ts'
import { fill, opening, ways } from '../../mails/order-blocks.ts'
import type { OrderFacts } from '../../mails/order-facts.ts'
import type { ReturnFacts } from './return-facts.ts'

const words = {
  subject: { fr: 'Commande {number} : votre retour', nl: 'Bestelling {number}: uw retour', de: 'Bestellung {number}: Ihre Rücksendung', en: 'Order {number}: your return' },
  text: {
    fr: 'Votre retour est enregistré. Renvoyez les articles ci-dessous ; nous vous écrivons dès leur arrivée.', nl: 'Uw retour is geregistreerd. Stuur de artikelen hieronder terug; we schrijven u zodra ze er zijn.',
    de: 'Ihre Rücksendung ist erfasst. Senden Sie die folgenden Artikel zurück; wir schreiben Ihnen, sobald sie da sind.', en: 'Your return is registered. Send the articles below back; we write to you as soon as they arrive.',
  },
  address: { fr: 'À renvoyer à', nl: 'Terug te sturen naar', de: 'Zurück an', en: 'Send them back to' },
  received_subject: { fr: 'Commande {number} : votre retour est arrivé', nl: 'Bestelling {number}: uw retour is aangekomen', de: 'Bestellung {number}: Ihre Rücksendung ist da', en: 'Order {number}: your return has arrived' },
  received: {
    fr: 'Nous avons bien reçu les articles renvoyés. Le remboursement suit.', nl: 'We hebben de teruggestuurde artikelen goed ontvangen. De terugbetaling volgt.',
    de: 'Wir haben die zurückgesandten Artikel erhalten. Die Erstattung folgt.', en: 'We have received the articles you sent back. The refund follows.',
  },
} satisfies Record<string, Translated>

/** Where goods go back to. */
export const sendBackTo = (language: Language, seller: Company | undefined): MailBlock[] => seller
  ? [{ kind: 'facts', rows: [[words.address[language], `${seller.name}\n${seller.street}\n${seller.postal_code} ${seller.city}`]] }] : []

/** The shop agreed that goods come back. */
export function returnMail(facts: OrderFacts, { lines }: ReturnFacts): MailContent {
  const { order: { language, number }, seller } = facts
  return {
    subject: fill(words.subject[language], { number }),
    blocks: [...opening(facts, words.text[language]), { kind: 'facts', rows: lines.map(({ name, quantity }) => [name, `${quantity} ×`] as const) }, ...sendBackTo(language, seller), ...ways(facts)],
  }
}

/** What was sent back is here. */
export function returnReceivedMail(facts: OrderFacts): MailContent {
  const { order: { language, number } } = facts
  return { subject: fill(words.received_subject[language], { number }), blocks: [...opening(facts, words.received[language]), ...ways(facts)] }
}
