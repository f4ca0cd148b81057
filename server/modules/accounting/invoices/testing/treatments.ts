import type { SalesDocument } from '../document/sales-document.ts'
import { belgianCompany, belgianPerson, documentOf, dutchCompany, frenchPerson, seller, swissCompany } from './documents.ts'

const exempt = { vat_cents: 0n, rate_bp: 0 } as const
const day = (text: string) => Temporal.PlainDate.from(text)

/** One invoice per VAT treatment that Comptoir sells under, amounts worked out by hand. */
export const invoices: Readonly<Record<string, SalesDocument>> = {
  'a Belgian person at 21, 12, 6 and 0 %, paid by card': documentOf({
    lines: [
      { text: 'Théière en fonte « Senne »', quantity: 2, net_cents: 5000n, vat_cents: 1050n, category: 'S', rate_bp: 2100 },
      { text: 'Plat du jour sur place', quantity: 1, net_cents: 2000n, vat_cents: 240n, category: 'S', rate_bp: 1200, tax_code: 'S12S', revenue: 'sales_services' },
      { text: 'Café en grains <Marolles> & cacao, 250 g', quantity: 3, net_cents: 2250n, vat_cents: 135n, category: 'S', rate_bp: 600, tax_code: 'S06G' },
      { text: 'Le Quotidien du Comptoir', quantity: 1, net_cents: 320n, vat_cents: 0n, category: 'Z', rate_bp: 0, tax_code: 'S00G' },
    ],
    prepaid_cents: 10995n, payment_means: 'card',
  }),
  'a Belgian company by transfer within thirty days': documentOf({
    buyer: belgianCompany, language: 'nl', due_day: day('2026-12-22'), structured_communication: '202600012320',
    lines: [
      { text: 'Vulpen', item_code: 'PEN-12', quantity: 3, net_cents: 8491n, vat_cents: 1783n, category: 'S', rate_bp: 2100 },
      { text: 'Levering', quantity: 1, net_cents: 495n, vat_cents: 104n, category: 'S', rate_bp: 2100, revenue: 'shipping_income' },
    ],
  }),
  'a company of another member state, goods': documentOf({
    buyer: dutchCompany, language: 'nl', treatment: 'intra_community_goods', due_day: day('2026-12-22'), structured_communication: '202600012320', delivery_day: day('2026-11-20'),
    delivery: { name: 'Magazijn Voorbeeld', line1: 'Croeselaan 18', line2: 'Poort 4', postal_code: '3521 CB', city: 'Utrecht', country_code: 'NL' },
    lines: [{ text: 'Mokken', quantity: 240, net_cents: 76800n, ...exempt, category: 'K', tax_code: 'SICG' }],
  }),
  'a company of another member state, services': documentOf({
    buyer: dutchCompany, language: 'en', treatment: 'reverse_charge_eu', due_day: day('2026-12-22'), structured_communication: '202600012320',
    lines: [{ text: 'Coffee tasting at your office', quantity: 1, net_cents: 15000n, ...exempt, category: 'AE', tax_code: 'SICS', revenue: 'sales_services' }],
  }),
  'a company of another member state, goods and services, paid online': documentOf({
    buyer: dutchCompany, language: 'nl', treatment: 'intra_community_goods', prepaid_cents: 91800n, payment_means: 'online',
    lines: [
      { text: 'Mokken', quantity: 240, net_cents: 76800n, ...exempt, category: 'K', tax_code: 'SICG' },
      { text: 'Proeverij', quantity: 1, net_cents: 15000n, ...exempt, category: 'AE', tax_code: 'SICS', revenue: 'sales_services' },
    ],
  }),
  'a person in another member state below the threshold': documentOf({
    buyer: frenchPerson, prepaid_cents: 12100n, payment_means: 'card',
    lines: [{ text: 'Cafetière', quantity: 1, net_cents: 10000n, vat_cents: 2100n, category: 'S', rate_bp: 2100 }],
  }),
  'a person in another member state above the threshold (OSS)': documentOf({
    buyer: frenchPerson, treatment: 'oss', prepaid_cents: 12000n, payment_means: 'card',
    lines: [{ text: 'Cafetière', quantity: 1, net_cents: 10000n, vat_cents: 2000n, category: 'S', rate_bp: 2000, tax_code: 'SOSS' }],
  }),
  'a company outside the Union, goods': documentOf({
    buyer: swissCompany, language: 'de', treatment: 'export', prepaid_cents: 8500n, payment_means: 'card',
    lines: [{ text: 'Schokolade', quantity: 10, net_cents: 8500n, ...exempt, category: 'G', tax_code: 'SEXG' }],
  }),
  'a person outside the Union, goods': documentOf({
    buyer: { ...swissCompany, company: null }, language: 'de', treatment: 'export', prepaid_cents: 8500n, payment_means: 'card',
    lines: [{ text: 'Schokolade', quantity: 10, net_cents: 8500n, ...exempt, category: 'G', tax_code: 'SEXG' }],
  }),
  'a company outside the Union, services': documentOf({
    buyer: swissCompany, language: 'en', treatment: 'service_outside_eu', prepaid_cents: 15000n, payment_means: 'online',
    lines: [{ text: 'Remote tasting', quantity: 1, net_cents: 15000n, ...exempt, category: 'O', tax_code: 'SEXS', revenue: 'sales_services' }],
  }),
  'a company outside the Union, goods and services': documentOf({
    buyer: swissCompany, language: 'en', treatment: 'export', prepaid_cents: 23500n, payment_means: 'online',
    lines: [
      { text: 'Chocolate', quantity: 10, net_cents: 8500n, ...exempt, category: 'G', tax_code: 'SEXG' },
      { text: 'Remote tasting', quantity: 1, net_cents: 15000n, ...exempt, category: 'O', tax_code: 'SEXS', revenue: 'sales_services' },
    ],
  }),
  'a Belgian company buying from a small enterprise': documentOf({
    seller: { ...seller, vat_regime: 'franchise' }, buyer: belgianCompany, language: 'nl', treatment: 'small_enterprise', due_day: day('2026-12-22'), structured_communication: '202600012320',
    lines: [{ text: 'Vulpen', quantity: 1, net_cents: 4500n, ...exempt, category: 'E', tax_code: 'SFR' }],
  }),
  'a Belgian person who left no e-mail address': documentOf({
    buyer: { ...belgianPerson, email: null }, prepaid_cents: 12100n,
    lines: [{ text: 'Cafetière', quantity: 1, net_cents: 10000n, vat_cents: 2100n, category: 'S', rate_bp: 2100 }],
  }),
}
