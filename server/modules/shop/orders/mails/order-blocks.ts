import type { Translated } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import type { MailBlock } from '#platform/mail/mail.ts'
import type { Address } from '../../customers/save-customer.ts'
import type { OrderFacts } from './order-facts.ts'

const words = {
  greeting: { fr: 'Bonjour {name},', nl: 'Beste {name},', de: 'Guten Tag {name},', en: 'Dear {name},' },
  articles: { fr: 'Articles commandés', nl: 'Bestelde artikelen', de: 'Bestellte Artikel', en: 'What you ordered' },
  total: { fr: 'Total TVAC', nl: 'Totaal incl. btw', de: 'Summe inkl. MwSt.', en: 'Total incl. VAT' },
  vat: { fr: 'dont TVA {rate} %', nl: 'waarvan btw {rate} %', de: 'davon MwSt. {rate} %', en: 'of which VAT {rate}%' },
  see: { fr: 'Voir la commande', nl: 'De bestelling bekijken', de: 'Bestellung ansehen', en: 'See the order' },
  invoice: { fr: 'Facture {number} (PDF)', nl: 'Factuur {number} (PDF)', de: 'Rechnung {number} (PDF)', en: 'Invoice {number} (PDF)' },
  credit_note: { fr: 'Note de crédit {number} (PDF)', nl: 'Creditnota {number} (PDF)', de: 'Gutschrift {number} (PDF)', en: 'Credit note {number} (PDF)' },
  withdrawal: {
    fr: 'Si vous achetez comme particulier, vous pouvez vous rétracter dans les quatorze jours qui suivent la livraison, sauf exceptions prévues par la loi.',
    nl: 'Koopt u als particulier, dan kunt u binnen veertien dagen na de levering uw aankoop herroepen, behalve waar de wet een uitzondering maakt.',
    de: 'Wenn Sie als Privatperson kaufen, können Sie binnen vierzehn Tagen nach der Lieferung widerrufen, außer wo das Gesetz Ausnahmen vorsieht.',
    en: 'If you buy as a private person, you may withdraw within fourteen days of delivery, except where the law says otherwise.',
  },
  withdraw: { fr: 'Se rétracter du contrat', nl: 'De overeenkomst herroepen', de: 'Vertrag widerrufen', en: 'Withdraw from the contract' },
} satisfies Record<string, Translated>

/** Fills the `{name}` places of a text. */
export const fill = (text: string, places: Readonly<Record<string, string>>) => text.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? '')

/** The greeting and what the mail is about. */
export const opening = ({ order }: OrderFacts, text: string): MailBlock[] =>
  [{ kind: 'paragraph', text: fill(words.greeting[order.language], { name: order.buyer_name }) }, { kind: 'paragraph', text }]

/** Lines and totals, as they were ordered: the order's own integers. */
export function orderedAmounts({ order: { language, lines, vat, total_incl_vat_cents } }: OrderFacts): MailBlock {
  const money = (cents: number | bigint) => formatMoney(BigInt(cents), language)
  return {
    kind: 'amounts', label: words.articles[language],
    rows: lines.map(({ name, quantity, unit_price_incl_vat_cents, gross_cents }) => ({ text: name, detail: `${quantity} × ${money(unit_price_incl_vat_cents)}`, amount: money(gross_cents) })),
    totals: [
      { text: words.total[language], amount: money(total_incl_vat_cents), strong: true },
      ...vat.filter(({ vat_cents }) => Number(vat_cents) !== 0).map(({ rate_bp, vat_cents }) => ({ text: fill(words.vat[language], { rate: rateIn(rate_bp, language) }), amount: money(vat_cents) })),
    ],
  }
}

const rateIn = (rate_bp: number, language: keyof Translated) => String(rate_bp / 100).replace('.', language === 'en' ? '.' : ',')

/** The way back to the order, and its documents. A PDF that is not kept yet is made when somebody opens the link. */
export function ways({ order: { language }, page, documents }: OrderFacts, shown: readonly ('invoice' | 'credit_note')[] = []): MailBlock[] {
  return [
    { kind: 'button', text: words.see[language], href: page },
    ...documents.filter(({ kind }) => shown.includes(kind)).map(({ kind, number, path }): MailBlock => ({ kind: 'button', text: fill(words[kind][language], { number }), href: path, quiet: true })),
  ]
}

/** A person must be told of the right to withdraw on a durable medium (CEL art. VI.46); a company has none. */
export const withdrawalNote = (facts: OrderFacts): MailBlock[] => facts.order.vat_number ? [] : [{ kind: 'note', text: words.withdrawal[facts.order.language] }, withdrawalWay(facts)]

/** The way to the withdrawal function, with this order in it. */
export const withdrawalWay = ({ order: { language, id }, page }: OrderFacts): MailBlock =>
  ({ kind: 'button', text: words.withdraw[language], href: `/${language}/withdrawal?order=${id}&${page.split('?')[1] ?? ''}`, quiet: true })

/** An address on its lines, as on an envelope. */
export const addressLines = ({ name, company, line1, line2, postal_code, city, country_code }: Address) =>
  [company, name, line1, line2, `${postal_code} ${city}${country_code === 'BE' ? '' : ` (${country_code})`}`].filter(Boolean).join('\n')
