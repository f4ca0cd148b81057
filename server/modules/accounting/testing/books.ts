import { before } from 'node:test'
import { openHarness, type Harness } from '#tooling/testing/harness.ts'
import { setupBelgianAccounting } from '../chart/set-up.ts'
import type { NewEntry } from '../ledger/entry.ts'

export const today = Temporal.PlainDate.from('2026-11-22')
export const customer = '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f'

/** A harness with Belgian books set up, for one test file. */
export async function openBooks(): Promise<Harness> {
  const harness = await openHarness()
  before(async () => {
    await harness.work((work) => setupBelgianAccounting(work))
    // here documents are known by their entries alone; the invoices themselves are tested where they are issued
    await harness.pool.query('alter table accounting.entries drop constraint if exists entries_of_an_invoice')
  })
  return harness
}

/** 100.00 + 21 % sold to a customer. */
export const sale = (change: Partial<NewEntry> = {}): NewEntry => ({
  journal: 'VTE', day: today, text: 'Vente au comptoir',
  lines: [
    { account: 'customers', debit_cents: 12100n, partner_id: customer },
    { account: '700000', credit_cents: 10000n, tax_code: 'S21G', vat: [{ box: '03', amount_cents: 10000n }] },
    { account: 'vat_grid_54', credit_cents: 2100n, tax_code: 'S21G', vat: [{ box: '54', amount_cents: 2100n }] },
  ],
  ...change,
})

/** A rent of 850.00 by bank. */
export const rent = (change: Partial<NewEntry> = {}): NewEntry => ({
  journal: 'OD', day: today, text: 'Loyer',
  lines: [{ account: 'rent', debit_cents: 85000n }, { account: 'bank', credit_cents: 85000n }],
  ...change,
})
