import type { Cents } from '#kernel/money.ts'
import type { VatGroup } from '#kernel/vat.ts'
import type { Work } from '#platform/work.ts'
import { setupBelgianAccounting } from '../../chart/set-up.ts'
import { saveCompany } from '../../company/save-company.ts'
import { savePartner } from '../../partners/save-partner.ts'
import type { NewInvoice, NewInvoiceLine } from '../issuing/new-invoice.ts'
import { belgianPerson, seller } from './documents.ts'

/** Books with a seller and one customer, ready to invoice. */
export async function readyToInvoice(work: Work): Promise<{ partner_id: string }> {
  await setupBelgianAccounting(work)
  await saveCompany(work, seller)
  const { id } = await savePartner(work, { ...belgianPerson, kind: 'person', language: 'fr' })
  return { partner_id: id }
}

type Line = { net: Cents, vat: Cents, quantity?: number, rate_bp?: number } & Partial<NewInvoiceLine>

/** A sale to a Belgian person at 21 % where the test does not say otherwise. */
export function saleOf(partner_id: string, lines: readonly Line[], more: Partial<NewInvoice> = {}): NewInvoice {
  const whole = lines.map(({ net, vat, ...line }, index): NewInvoiceLine => ({
    text: `Article ${index + 1}`, quantity: 1, net_cents: net, vat_cents: vat, gross_cents: net + vat, category: 'S', rate_bp: 2100, tax_code: 'S21G', revenue: 'sales_goods', ...line,
  }))
  return { partner_id, buyer: belgianPerson, language: 'fr', treatment: 'domestic', lines: whole, vat: groupsOf(whole), prepaid_cents: 0n, ...more }
}

function groupsOf(lines: readonly NewInvoiceLine[]): VatGroup[] {
  return [...Map.groupBy(lines, (line) => `${line.category} ${line.rate_bp}`).values()].map((alike) => ({
    category: alike[0]!.category, rate_bp: alike[0]!.rate_bp,
    base_cents: alike.reduce((sum, line) => sum + line.net_cents, 0n), vat_cents: alike.reduce((sum, line) => sum + line.vat_cents, 0n),
  }))
}
