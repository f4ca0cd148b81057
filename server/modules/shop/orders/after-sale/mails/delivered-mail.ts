import { dayIn } from '#kernel/day.ts'
import type { Translated } from '#kernel/language.ts'
import type { MailContent } from '#platform/mail/mail.ts'
import { withdrawableUntil } from '../withdrawal-term.ts'
import { fill, opening, ways, withdrawalWay } from '../../mails/order-blocks.ts'
import type { OrderFacts } from '../../mails/order-facts.ts'

const words = {
  subject: { fr: 'Commande {number} : livrée', nl: 'Bestelling {number}: geleverd', de: 'Bestellung {number}: zugestellt', en: 'Order {number}: delivered' },
  text: {
    fr: 'Votre commande est livrée. Si quelque chose manque ou ne va pas, répondez simplement à ce message.', nl: 'Uw bestelling is geleverd. Ontbreekt er iets of is er iets mis, antwoord dan gewoon op dit bericht.',
    de: 'Ihre Bestellung ist zugestellt. Fehlt etwas oder stimmt etwas nicht, antworten Sie einfach auf diese Nachricht.', en: 'Your order is delivered. If something is missing or wrong, simply answer this message.',
  },
  until: {
    fr: 'Comme particulier, vous pouvez vous rétracter jusqu’au {day}, sauf pour les articles que la loi excepte.', nl: 'Als particulier kunt u herroepen tot en met {day}, behalve voor artikelen die de wet uitsluit.',
    de: 'Als Privatperson können Sie bis zum {day} widerrufen, außer bei Artikeln, die das Gesetz ausnimmt.', en: 'As a private person you may withdraw until {day}, except from articles that the law exempts.',
  },
} satisfies Record<string, Translated>

/** The goods are there; from now on the time to withdraw runs, and its last day is said. */
export function deliveredMail(facts: OrderFacts): MailContent {
  const { order } = facts
  const { language, number, vat_number } = order
  const until = withdrawableUntil(order)
  return {
    subject: fill(words.subject[language], { number }),
    blocks: [
      ...opening(facts, words.text[language]), ...ways(facts, ['invoice']),
      ...(until && !vat_number ? [{ kind: 'note', text: fill(words.until[language], { day: dayIn(language, until) }) } as const, withdrawalWay(facts)] : []),
    ],
  }
}
