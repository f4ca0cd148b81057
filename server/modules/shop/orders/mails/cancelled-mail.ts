import type { Translated } from '#kernel/language.ts'
import type { MailContent } from '#platform/mail/mail.ts'
import { fill, opening, orderedAmounts, ways } from './order-blocks.ts'
import type { OrderFacts } from './order-facts.ts'

const words = {
  subject: { fr: 'Commande {number} annulée', nl: 'Bestelling {number} geannuleerd', de: 'Bestellung {number} storniert', en: 'Order {number} cancelled' },
  cancelled: {
    fr: 'Votre commande est annulée. Vous ne devez rien.', nl: 'Uw bestelling is geannuleerd. U hoeft niets te betalen.',
    de: 'Ihre Bestellung ist storniert. Sie müssen nichts bezahlen.', en: 'Your order is cancelled. You owe nothing.',
  },
  expired: {
    fr: 'Votre virement ne nous est pas parvenu à temps : votre commande est annulée et vos articles sont remis en vente. Si votre virement est en route, nous reprenons la commande quand tout est encore disponible, ou nous vous remboursons.',
    nl: 'Uw overschrijving is niet op tijd aangekomen: uw bestelling is geannuleerd en uw artikelen staan weer te koop. Is uw overschrijving onderweg, dan nemen we de bestelling weer op als alles nog beschikbaar is, of betalen we u terug.',
    de: 'Ihre Überweisung ist nicht rechtzeitig eingegangen: Ihre Bestellung ist storniert und Ihre Artikel stehen wieder zum Verkauf. Ist Ihre Überweisung unterwegs, nehmen wir die Bestellung wieder auf, wenn alles noch verfügbar ist, oder erstatten Ihnen den Betrag.',
    en: 'Your transfer did not reach us in time: your order is cancelled and your articles are for sale again. If your transfer is on its way, we take the order up again when everything is still available, or give your money back.',
  },
} satisfies Record<string, Translated>

/** The order has ended before any money came. */
export function cancelledMail(facts: OrderFacts, reason: 'cancelled' | 'expired'): MailContent {
  const { order: { language, number } } = facts
  return { subject: fill(words.subject[language], { number }), blocks: [...opening(facts, words[reason][language]), orderedAmounts(facts), ...ways(facts)] }
}
