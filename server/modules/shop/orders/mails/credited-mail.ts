import type { Translated } from '#kernel/language.ts'
import { formatMoney, type Cents } from '#kernel/money.ts'
import type { MailContent } from '#platform/mail/mail.ts'
import { fill, opening, ways } from './order-blocks.ts'
import type { OrderFacts } from './order-facts.ts'

const words = {
  subject: { fr: 'Commande {number} : note de crédit de {amount}', nl: 'Bestelling {number}: creditnota van {amount}', de: 'Bestellung {number}: Gutschrift über {amount}', en: 'Order {number}: credit note of {amount}' },
  text: {
    fr: 'Nous avons établi une note de crédit de {amount} sur la facture de cette commande : ce montant n’est plus à payer.', nl: 'We hebben een creditnota van {amount} opgemaakt op de factuur van deze bestelling: dit bedrag hoeft u niet meer te betalen.',
    de: 'Wir haben auf die Rechnung dieser Bestellung {amount} gutgeschrieben: dieser Betrag ist nicht mehr zu zahlen.', en: 'We have issued a credit note of {amount} on the invoice of this order: this amount is no longer to be paid.',
  },
} satisfies Record<string, Translated>

/** Less is to be paid, or nothing: no money goes back, for none had come. */
export function creditedMail(facts: OrderFacts, { number: note, amount_cents }: { number: string, amount_cents: Cents }): MailContent {
  const { order: { language, number } } = facts
  const amount = formatMoney(amount_cents, language)
  return {
    subject: fill(words.subject[language], { number, amount }),
    blocks: [...opening(facts, fill(words.text[language], { amount })), ...ways({ ...facts, documents: facts.documents.filter((document) => document.number === note) }, ['credit_note'])],
  }
}
