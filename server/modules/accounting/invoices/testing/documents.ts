import { sum } from '#kernel/money.ts'
import type { VatGroup } from '#kernel/vat.ts'
import type { Company } from '../../company/company.ts'
import type { Buyer, DocumentLine, SalesDocument } from '../document/sales-document.ts'
import { unitPrice } from '../document/unit-price.ts'

/** An invented shop and its buyers; numbers from vectors/be-enterprise-numbers.csv and vectors/eu-vat-numbers.csv. */
export const seller: Company = {
  name: 'Au Comptoir de la Senne', legal_form: 'SRL', enterprise_number: '0123456749', vat_number: 'BE0123456749',
  street: 'Rue de la Régence 4', postal_code: '1000', city: 'Bruxelles', country_code: 'BE', email: 'bonjour@comptoir.example',
  phone: '+32 2 555 00 00', website: 'comptoir.example', iban: 'BE83363012345615', bic: 'BBRUBEBB', court: 'RPM Bruxelles',
  legal_language: 'fr', vat_regime: 'normal_quarterly', oss_registered: false,
}

const home = { line1: 'Rue Royale 72', postal_code: '1000', city: 'Bruxelles', country_code: 'BE' }
export const belgianPerson: Buyer = { name: 'Élise Vandenbroucke', ...home, email: 'elise@exemple.test' }
export const belgianCompany: Buyer = {
  name: 'Jan De Wachter', company: 'Drukkerij Leie BV', line1: 'Botermarkt 1', postal_code: '9000', city: 'Gent', country_code: 'BE',
  vat_number: 'BE0876543270', email: 'jan@drukkerij.example',
}
export const dutchCompany: Buyer = {
  name: 'Sanne de Vries', company: 'Voorbeeld B.V.', line1: 'Neude 11', postal_code: '3512 AE', city: 'Utrecht', country_code: 'NL',
  vat_number: 'NL123456782B90', email: 'sanne@voorbeeld.example',
}
export const frenchPerson: Buyer = {
  name: 'Camille Roux', line1: 'Place du Théâtre 2', postal_code: '59000', city: 'Lille', country_code: 'FR', email: 'camille@exemple.test',
}
export const swissCompany: Buyer = {
  name: 'Urs Keller', company: 'Beispiel AG', line1: 'Limmatquai 55', postal_code: '8001', city: 'Zürich', country_code: 'CH', email: 'urs@beispiel.example',
}

type Line = Pick<DocumentLine, 'text' | 'quantity' | 'net_cents' | 'vat_cents' | 'category' | 'rate_bp'> & Partial<DocumentLine>

/** A document with the totals of its lines; what a test does not say is that of a paid Belgian sale. */
export function documentOf({ lines, ...given }: Partial<Omit<SalesDocument, 'lines'>> & { lines: readonly Line[] }): SalesDocument {
  const whole = lines.map((line, index): DocumentLine => ({
    position: index + 1, unit_price: unitPrice(line.net_cents, line.quantity), gross_cents: line.net_cents + line.vat_cents,
    tax_code: 'S21G', revenue: 'sales_goods', ...line,
  }))
  const vat = [...Map.groupBy(whole, (line) => `${line.category} ${line.rate_bp}`).values()].map((alike): VatGroup => ({
    category: alike[0]!.category, rate_bp: alike[0]!.rate_bp, base_cents: sum(alike.map((line) => line.net_cents)), vat_cents: sum(alike.map((line) => line.vat_cents)),
  }))
  return {
    id: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f', kind: 'invoice', number: 'VTE-2026-000123', issue_day: Temporal.PlainDate.from('2026-11-22'),
    issued_at: Temporal.Instant.from('2026-11-22T10:00:00Z'), due_day: null, delivery_day: null, language: 'fr', currency: 'EUR', seller, buyer: belgianPerson,
    delivery: null, treatment: 'domestic', reference: '2026-000457', lines: whole, vat: vat.sort((a, b) => b.rate_bp - a.rate_bp),
    total_excl_vat_cents: sum(whole.map((line) => line.net_cents)), total_vat_cents: sum(whole.map((line) => line.vat_cents)),
    total_incl_vat_cents: sum(whole.map((line) => line.gross_cents)), prepaid_cents: 0n, payment_means: 'transfer', structured_communication: null,
    credited: null, reason: null, ...given,
  }
}

/** The credit note of a whole document, or of some of its lines. */
export function creditOf(invoice: SalesDocument, positions = invoice.lines.map(({ position }) => position)): SalesDocument {
  const { buyer, delivery, language, treatment, reference, payment_means } = invoice
  return documentOf({
    kind: 'credit_note', number: 'NCV-2026-000011', reason: 'Retour', buyer, delivery, language, treatment, reference, payment_means, seller: invoice.seller,
    lines: invoice.lines.filter(({ position }) => positions.includes(position)).map((line, index) => ({ ...line, position: index + 1 })),
    credited: { id: invoice.id, number: invoice.number, issue_day: invoice.issue_day },
  })
}
