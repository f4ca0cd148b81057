import { formatEnterpriseNumber, formatVatNumber } from '#kernel/belgium/enterprise-number.ts'
import { formatIban } from '#kernel/belgium/iban.ts'
import { dayIn } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney, type Cents } from '#kernel/money.ts'
import type { Company } from '../../company/company.ts'
import { taxCodes } from '../../vat/tax-codes.ts'
import { mentionsOf, worded, wordings } from '../document/mentions.ts'
import { amountDue, type PostalAddress, type SalesDocument } from '../document/sales-document.ts'
import { labels } from './labels.ts'
import { paymentOf } from './payment-of.ts'
import type { Fact, Sheet } from './sheet.ts'
import { countryIn, priceIn, quantityIn, rateIn } from './wording.ts'

/** Words a document for its buyer: mandatory mentions also in the legal language of the seller (rules.md §2.2, §2.5). */
export function sheetOf(document: SalesDocument): Sheet {
  const { language, seller, buyer, kind } = document
  const money = (amount: Cents) => formatMoney(amount, language).replace('-', '\u2212')
  const said = (label: keyof typeof labels) => labels[label][language]
  return {
    language, issued_at: document.issued_at.toString(), file_title: `${said(kind)} ${document.number}`, title: said(kind),
    legal_title: language === seller.legal_language ? null : labels[kind][seller.legal_language],
    number: document.number,
    facts: factsOf(document),
    seller: { name: seller.name, lines: sellerLines(seller) },
    buyer: addressLines(buyer, language),
    columns: {
      text: said('text'), detail: null, quantity: said('quantity'), rate: said('rate'),
      unit_price: said(showsVat(document) ? 'unit_price' : 'price'), net: said(showsVat(document) ? 'net' : 'amount'),
    },
    lines: document.lines.map((line) => ({
      text: line.text, detail: line.item_code ?? null, quantity: quantityIn(language, line.quantity), unit_price: priceIn(language, line.unit_price),
      rate: rateIn(language, line), net: money(line.net_cents),
    })),
    vat: {
      columns: { rate: said('rate'), base: said('base'), vat: said('vat') },
      rows: !showsVat(document) ? [] : document.vat.map(({ category, rate_bp, base_cents, vat_cents }) => ({
        rate: [rateIn(language, { category, rate_bp }), rateRemark(document, { category, rate_bp })].filter(Boolean).join('  '),
        base: money(base_cents), vat: category === 'S' || category === 'Z' ? money(vat_cents) : '–',
      })),
    },
    totals: totalsOf(document, money),
    mentions: mentionsOf(document).filter((key) => key !== 'zero').map((key) => worded(key, document).join(' / ')),
    payment: paymentOf(document),
    footer: footerOf(seller, language),
    page: said('page'),
  }
}

function factsOf(document: SalesDocument): Fact[] {
  const { language, issue_day, due_day, delivery_day, delivery, reference, buyer, credited, reason, kind } = document
  const said = (label: keyof typeof labels) => labels[label][language]
  const facts: (Fact | null)[] = [
    { label: said('issue_day'), value: dayIn(language, issue_day) },
    due_day && amountDue(document) > 0n ? { label: said('due_day'), value: dayIn(language, due_day) } : null,
    delivery_day && !delivery_day.equals(issue_day) ? { label: said('delivery_day'), value: dayIn(language, delivery_day) } : null,
    reference ? { label: said('reference'), value: reference } : null,
    credited ? { label: said('credited'), value: `${credited.number}, ${dayIn(language, credited.issue_day)}` } : null,
    reason ? { label: said('reason'), value: reason } : null,
    buyer.vat_number ? { label: said('buyer_vat'), value: formatVatNumber(buyer.vat_number) } : null,
    delivery && kind === 'invoice' && !sameAddress(delivery, buyer)
      ? { label: said('delivered_to'), value: addressLines(delivery, language).join(', ') }
      : null,
  ]
  return facts.filter((fact) => fact !== null)
}

function totalsOf(document: SalesDocument, money: (amount: Cents) => string): Fact[] {
  const { language, kind, total_excl_vat_cents, total_vat_cents, total_incl_vat_cents, prepaid_cents } = document
  const said = (label: keyof typeof labels) => labels[label][language]
  const totals = !showsVat(document) ? [{ label: said('total'), value: money(total_incl_vat_cents) }] : [
    { label: said('total_excl'), value: money(total_excl_vat_cents) },
    { label: said('total_vat'), value: money(total_vat_cents) },
    { label: said('total_incl'), value: money(total_incl_vat_cents) },
  ]
  if (kind === 'credit_note' || prepaid_cents === 0n) return totals
  const due = { label: said('due'), value: money(total_incl_vat_cents - prepaid_cents) }
  return [...totals, { label: said('prepaid'), value: money(-prepaid_cents) }, due]
}

/** Zero is said in words; the VAT of another member state (One Stop Shop) by the name of that state. */
function rateRemark({ language, lines, delivery, buyer }: SalesDocument, group: { category: string, rate_bp: number }): string | null {
  if (group.category === 'Z') return wordings.zero[language]
  const abroad = lines.some(({ category, rate_bp, tax_code }) =>
    category === group.category && rate_bp === group.rate_bp && taxCodes.get(tax_code)?.regime === 'oss_union')
  return abroad ? countryIn(language, (delivery ?? buyer).country_code) : null
}

/** A document that is exempt as a whole shows no VAT at all: small enterprises and the margin scheme may not (art. 56bis, 58 § 4 CTVA). */
function showsVat({ vat }: SalesDocument): boolean {
  return vat.some(({ category }) => category !== 'E')
}

function addressLines({ company, name, line1, line2, postal_code, city, country_code }: PostalAddress, language: Language): string[] {
  const country = country_code === 'BE' ? null : countryIn(language, country_code)
  const lines = [company, name, line1, line2, `${postal_code} ${city}`, country].filter((line): line is string => Boolean(line))
  return [...new Set(lines)]
}

function sameAddress(one: PostalAddress, other: PostalAddress): boolean {
  return addressLines(one, 'en').join() === addressLines(other, 'en').join()
}

function sellerLines({ street, postal_code, city, email, phone, website }: Company): string[] {
  return [`${street}, ${postal_code} ${city}`, [email, phone, website].filter(Boolean).join('  ·  ')]
}

/** Name, form, seat, register, numbers and account (CSA art. 2:20). */
function footerOf(seller: Company, language: Language): string[] {
  const numbers = seller.vat_number
    ? `${labels.seller_vat[language]} ${formatVatNumber(seller.vat_number)}`
    : `${labels.enterprise[language]} ${formatEnterpriseNumber(seller.enterprise_number)}`
  return [
    [`${seller.name} ${seller.legal_form}`, `${seller.street}, ${seller.postal_code} ${seller.city}`, seller.court].join('  ·  '),
    [numbers, `IBAN ${formatIban(seller.iban)}`, seller.bic && `BIC ${seller.bic}`].filter(Boolean).join('  ·  '),
  ]
}
