import type { Module } from '#platform/module.ts'
import { alreadyReversed, periodClosed } from './ledger/refusals.ts'

export { setupBelgianAccounting } from './chart/set-up.ts'
export type { AccountRole } from './chart/account-role.ts'
export type { AccountName, BoxAmount, NewEntry, NewLine, PostedEntry } from './ledger/entry.ts'
export { postEntry } from './ledger/post-entry.ts'
export { ensureFiscalYear } from './periods/fiscal-years.ts'
export { taxCodes, type DocumentKind, type TaxCode } from './vat/tax-codes.ts'
export { vatLinesFor, type VatLines } from './vat/vat-lines.ts'

export const accounting: Module = {
  name: 'accounting',
  refusals: {
    entries_period_open: periodClosed,
    entries_reversed_once: alreadyReversed,
  },
  permissions: {
    'accounting.read': ['bookkeeper', 'accountant_readonly'],
    'accounting.write': ['bookkeeper'],
    'accounting.close': ['bookkeeper'],
    'accounting.vat': ['bookkeeper'],
  },
}
