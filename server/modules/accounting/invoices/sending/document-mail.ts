import { dayIn } from '#kernel/day.ts'
import type { Language, Translated } from '#kernel/language.ts'
import { formatMoney, type Cents } from '#kernel/money.ts'
import { formatIban } from '#kernel/belgium/iban.ts'
import { formatStructuredCommunication } from '#kernel/belgium/structured-communication.ts'
import type { MailBlock, MailContent } from '#platform/mail/mail.ts'
import type { Company } from '../../company/company.ts'
import { amountDue, type SalesDocument } from '../document/sales-document.ts'

const words = {
  greeting: { fr: 'Bonjour {name},', nl: 'Beste {name},', de: 'Guten Tag {name},', en: 'Dear {name},' },
  invoice: { fr: 'Facture {number}', nl: 'Factuur {number}', de: 'Rechnung {number}', en: 'Invoice {number}' },
  credit_note: { fr: 'Note de crédit {number}', nl: 'Creditnota {number}', de: 'Gutschrift {number}', en: 'Credit note {number}' },
  attached: {
    fr: 'Vous trouverez en annexe votre facture du {day}, en PDF et en UBL pour votre comptabilité.', nl: 'In bijlage vindt u uw factuur van {day}, als pdf en als UBL voor uw boekhouding.',
    de: 'Anbei finden Sie Ihre Rechnung vom {day}, als PDF und als UBL für Ihre Buchhaltung.', en: 'Attached you find your invoice of {day}, as PDF and as UBL for your books.',
  },
  credited: {
    fr: 'Vous trouverez en annexe notre note de crédit du {day} sur la facture {invoice}.', nl: 'In bijlage vindt u onze creditnota van {day} op factuur {invoice}.',
    de: 'Anbei finden Sie unsere Gutschrift vom {day} zu Rechnung {invoice}.', en: 'Attached you find our credit note of {day} on invoice {invoice}.',
  },
  total: { fr: 'Total TVAC', nl: 'Totaal incl. btw', de: 'Summe inkl. MwSt.', en: 'Total incl. VAT' },
  reason: { fr: 'Motif', nl: 'Reden', de: 'Grund', en: 'Reason' },
  beneficiary: { fr: 'Bénéficiaire', nl: 'Begunstigde', de: 'Empfänger', en: 'Beneficiary' },
  amount: { fr: 'Montant', nl: 'Bedrag', de: 'Betrag', en: 'Amount' },
  communication: { fr: 'Communication structurée', nl: 'Gestructureerde mededeling', de: 'Strukturierte Mitteilung', en: 'Structured communication' },
  until: { fr: 'À payer au plus tard le', nl: 'Te betalen uiterlijk op', de: 'Zu zahlen bis spätestens', en: 'To be paid by' },
} satisfies Record<string, Translated>

/** Fills the `{name}` places of a text. */
export const fill = (text: string, places: Readonly<Record<string, string>>) => text.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? '')

/** What goes with an invoice or a credit note to its buyer. */
export function documentMail(document: SalesDocument): MailContent {
  const { language, kind, number, issue_day, buyer, seller, credited, reason, total_incl_vat_cents } = document
  const due = amountDue(document)
  const text = fill((credited ? words.credited : words.attached)[language], { day: dayIn(language, issue_day), invoice: credited?.number ?? '' })
  const rows: (readonly [string, string])[] = [[words.total[language], formatMoney(total_incl_vat_cents, language)], ...(reason ? [[words.reason[language], reason] as const] : [])]
  return {
    subject: `${fill(words[kind][language], { number })} · ${seller.name}`,
    blocks: [greeting(language, buyer.name), { kind: 'paragraph', text }, { kind: 'facts', rows }, ...(due > 0n ? [transferFacts(document, due)] : [])],
  }
}

export const greeting = (language: Language, name: string): MailBlock => ({ kind: 'paragraph', text: fill(words.greeting[language], { name }) })

/** All that a transfer asks for. */
export function transferFacts({ language, seller, structured_communication, due_day }: Pick<SalesDocument, 'language' | 'structured_communication' | 'due_day'> & { seller: Pick<Company, 'name' | 'iban' | 'bic'> }, amount: Cents): MailBlock {
  return {
    kind: 'facts', rows: [
      [words.beneficiary[language], seller.name],
      ['IBAN', formatIban(seller.iban)],
      ...(seller.bic ? [['BIC', seller.bic] as const] : []),
      [words.amount[language], formatMoney(amount, language)],
      ...(structured_communication ? [[words.communication[language], formatStructuredCommunication(structured_communication)] as const] : []),
      ...(due_day ? [[words.until[language], dayIn(language, due_day)] as const] : []),
    ],
  }
}
