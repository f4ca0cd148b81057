import { formatIban } from '#kernel/belgium/iban.ts'
import { formatStructuredCommunication } from '#kernel/belgium/structured-communication.ts'
import { dayIn, dayOf } from '#kernel/day.ts'
import type { Translated } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import type { MailBlock, MailContent } from '#platform/mail/mail.ts'
import { fill, opening, orderedAmounts, ways, withdrawalNote } from './order-blocks.ts'
import type { OrderFacts } from './order-facts.ts'

const words = {
  subject: { fr: 'Commande {number} bien reçue', nl: 'Bestelling {number} goed ontvangen', de: 'Bestellung {number} eingegangen', en: 'Order {number} received' },
  transfer: {
    fr: 'Nous avons bien reçu votre commande. Nous la préparons dès que votre virement est arrivé.', nl: 'We hebben uw bestelling goed ontvangen. We maken ze klaar zodra uw overschrijving is aangekomen.',
    de: 'Wir haben Ihre Bestellung erhalten. Wir bereiten sie vor, sobald Ihre Überweisung eingegangen ist.', en: 'We have received your order. We prepare it as soon as your transfer has arrived.',
  },
  on_account: {
    fr: 'Nous avons bien reçu votre commande et la préparons. La facture suit avec l’envoi.', nl: 'We hebben uw bestelling goed ontvangen en maken ze klaar. De factuur volgt bij de verzending.',
    de: 'Wir haben Ihre Bestellung erhalten und bereiten sie vor. Die Rechnung folgt mit dem Versand.', en: 'We have received your order and are preparing it. The invoice follows with the shipment.',
  },
  invoiced: {
    fr: 'Nous avons bien reçu votre commande. Voici sa facture, à payer à l’échéance.', nl: 'We hebben uw bestelling goed ontvangen. Hierbij de factuur, te betalen op de vervaldag.',
    de: 'Wir haben Ihre Bestellung erhalten. Hier ist die Rechnung, zahlbar bei Fälligkeit.', en: 'We have received your order. Here is its invoice, to be paid when it falls due.',
  },
  beneficiary: { fr: 'Bénéficiaire', nl: 'Begunstigde', de: 'Empfänger', en: 'Beneficiary' },
  amount: { fr: 'Montant', nl: 'Bedrag', de: 'Betrag', en: 'Amount' },
  communication: { fr: 'Communication structurée', nl: 'Gestructureerde mededeling', de: 'Strukturierte Mitteilung', en: 'Structured communication' },
  until: { fr: 'À payer au plus tard le', nl: 'Te betalen uiterlijk op', de: 'Zu zahlen bis spätestens', en: 'To be paid by' },
  held: {
    fr: 'Recopiez la communication telle quelle : elle relie votre virement à cette commande. Vos articles sont réservés jusqu’à cette date.', nl: 'Neem de mededeling over zoals ze is: ze verbindt uw overschrijving met deze bestelling. Uw artikelen zijn tot die datum gereserveerd.',
    de: 'Übernehmen Sie die Mitteilung unverändert: sie verbindet Ihre Überweisung mit dieser Bestellung. Ihre Artikel sind bis zu diesem Datum reserviert.', en: 'Copy the communication as it is: it ties your transfer to this order. Your articles are reserved until that day.',
  },
} satisfies Record<string, Translated>

/** The order has come in and waits for money or for its invoice. */
export function placedMail(facts: OrderFacts): MailContent {
  const { order: { language, number, payment_method } } = facts
  const text = payment_method === 'bank_transfer' ? words.transfer : facts.documents.length > 0 ? words.invoiced : words.on_account
  return {
    subject: fill(words.subject[language], { number }),
    blocks: [...opening(facts, text[language]), ...transfer(facts), orderedAmounts(facts), ...ways(facts, ['invoice']), ...withdrawalNote(facts)],
  }
}

function transfer({ order, seller }: OrderFacts): MailBlock[] {
  const { language, structured_communication, hold_expires_at, total_incl_vat_cents } = order
  if (order.payment_method !== 'bank_transfer' || !seller || !structured_communication) return []
  return [
    {
      kind: 'facts', rows: [
        [words.beneficiary[language], seller.name],
        ['IBAN', formatIban(seller.iban)],
        ...(seller.bic ? [['BIC', seller.bic] as const] : []),
        [words.amount[language], formatMoney(total_incl_vat_cents, language)],
        [words.communication[language], formatStructuredCommunication(structured_communication)],
        ...(hold_expires_at ? [[words.until[language], dayIn(language, dayOf(hold_expires_at))] as const] : []),
      ],
    },
    { kind: 'note', text: words.held[language] },
  ]
}
