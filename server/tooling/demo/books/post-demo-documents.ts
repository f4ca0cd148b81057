import { draftPurchase, issueInvoice, postEntry, savePartner, saveSupplier, validatePurchase, type NewInvoiceLine } from '#modules/accounting'
import type { Day } from '#kernel/day.ts'
import { portion, sum, type Cents } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import { demoCustomers } from '../customers.ts'
import { demoPurchases, demoSales, demoTakings, OPENING_CENTS, type DayOfQuarter, type DemoPurchase, type DemoSale } from './demo-quarter.ts'
import { demoSuppliers, type DemoSupplier } from './demo-suppliers.ts'

export type DayIn = (on: DayOfQuarter) => Day
export type PostedPurchase = DemoPurchase & { partner_id: string; entry_id: string; total_cents: Cents }
export type PostedSale = DemoSale & { number: string; structured_communication: string; total_cents: Cents }

/** The suppliers and what they charged, drafted and booked as a bookkeeper would. */
export async function postPurchases(work: Work, dayIn: DayIn): Promise<PostedPurchase[]> {
  const ids = new Map<DemoSupplier, string>()
  for (const [name, supplier] of Object.entries(demoSuppliers)) ids.set(name as DemoSupplier, (await saveSupplier(work, supplier)).id)
  const posted: PostedPurchase[] = []
  for (const purchase of demoPurchases) {
    const { from, number, on, net_cents, text } = purchase
    const { cost_account: account, tax_code } = demoSuppliers[from]
    const partner_id = ids.get(from)!
    const { id } = await draftPurchase(work, { kind: 'invoice', partner_id, supplier_number: number, issue_day: dayIn(on), lines: [{ account, text, net_cents, tax_code }] })
    await validatePurchase(work, id)
    const { entry_id, total_incl_vat_cents } = await work.tx.selectFrom('accounting.purchase_invoices').select(['entry_id', 'total_incl_vat_cents']).where('id', '=', id).executeTakeFirstOrThrow()
    posted.push({ ...purchase, partner_id, entry_id: entry_id!, total_cents: total_incl_vat_cents })
  }
  return posted
}

/** Invoices to companies, each issued on its day. */
export async function postSales(work: Work, dayIn: DayIn): Promise<PostedSale[]> {
  const partners = new Map<number, string>()
  const posted: PostedSale[] = []
  for (const sale of demoSales) {
    const { address: { company, name, ...address }, kind, email, language, vat_number } = demoCustomers[sale.customer]!
    const partner_id = partners.get(sale.customer) ?? (await savePartner(work, { ...address, kind, name, company: company ?? null, email, language, vat_number: vat_number ?? null })).id
    partners.set(sale.customer, partner_id)
    const abroad = address.country_code !== 'BE'
    const lines = sale.lines.map(lineOf)
    const vat = [...Map.groupBy(lines, ({ rate_bp }) => rate_bp).values()].map((alike) => ({ category: alike[0]!.category, rate_bp: alike[0]!.rate_bp, base_cents: sum(alike.map(({ net_cents }) => net_cents)), vat_cents: sum(alike.map(({ vat_cents }) => vat_cents)) }))
    const day = dayIn(sale.on)
    const { id, number, total_incl_vat_cents } = await issueInvoice({ ...work, now: day.toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: '10:00' }).toInstant() }, {
      partner_id, buyer: { ...address, name, company: company ?? null, vat_number: vat_number ?? null, email }, delivery: { ...address, name, company: company ?? null, day }, language,
      treatment: abroad ? 'intra_community_goods' : 'domestic', lines, vat, due_day: day.add({ days: 30 }), prepaid_cents: 0n, payment_means: 'transfer',
    })
    const { structured_communication } = await work.tx.selectFrom('accounting.invoices').select('structured_communication').where('id', '=', id).executeTakeFirstOrThrow()
    posted.push({ ...sale, number, structured_communication: structured_communication!, total_cents: total_incl_vat_cents })
  }
  return posted
}

function lineOf({ text, quantity, net_cents, rate }: DemoSale['lines'][number]): NewInvoiceLine {
  const vat_cents = portion(net_cents, rate, 100)
  const taxed = { 0: { category: 'K', tax_code: 'SICG' }, 6: { category: 'S', tax_code: 'S06G' }, 21: { category: 'S', tax_code: 'S21G' } } as const
  return { text, quantity, net_cents, vat_cents, gross_cents: net_cents + vat_cents, rate_bp: rate * 100, revenue: 'sales_goods', ...taxed[rate] }
}

/** What the owners brought in, the takings of each month, the money brought to the bank, and a quarter of wear. */
export async function postEntries(work: Work, dayIn: DayIn): Promise<void> {
  const post = (journal: string, day: Day, text: string, lines: Parameters<typeof postEntry>[1]['lines']) => postEntry(work, { journal, day, text, lines })
  await post('OUV', dayIn([0, 1]), 'Apports à l’ouverture', [
    { account: 'bank', debit_cents: OPENING_CENTS }, { account: 'asset_furniture', debit_cents: 1_200_000n }, { account: 'srl_contribution_available', credit_cents: OPENING_CENTS + 1_200_000n },
  ])
  for (const { net_21_cents, net_6_cents, to_bank_cents, on } of demoTakings) {
    const day = dayIn(on)
    const [vat_21, vat_6] = [portion(net_21_cents, 21, 100), portion(net_6_cents, 6, 100)]
    await post('CAI', day, 'Journal des recettes, total du mois', [
      { account: 'cash', debit_cents: net_21_cents + vat_21 + net_6_cents + vat_6 },
      { account: 'sales_goods', credit_cents: net_21_cents, tax_code: 'S21G', vat: [{ box: '03', amount_cents: net_21_cents }] },
      { account: 'sales_goods', credit_cents: net_6_cents, tax_code: 'S06G', vat: [{ box: '01', amount_cents: net_6_cents }] },
      { account: 'vat_grid_54', credit_cents: vat_21 + vat_6, vat: [{ box: '54', amount_cents: vat_21 + vat_6 }] },
    ])
    await post('CAI', day, 'Versement à la banque', [{ account: 'internal_transfers', debit_cents: to_bank_cents }, { account: 'cash', credit_cents: to_bank_cents }])
  }
  await post('OD', dayIn([2, 30]), 'Amortissement du mobilier, un trimestre sur cinq ans', [
    { account: 'depreciation_tangible', debit_cents: 60_000n }, { account: 'asset_furniture_depreciation', credit_cents: 60_000n },
  ])
}
