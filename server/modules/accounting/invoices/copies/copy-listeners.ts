import type { AnyListener } from '#platform/module.ts'
import { keepCopies } from './keep-copies.ts'

/** Every issued document gets its copies as soon as it is committed. */
export const copyListeners: readonly AnyListener[] = [
  {
    hears: 'accounting.invoice-issued', name: 'accounting.keep-invoice-copies',
    reach: (platform, { invoice_id }) => keepCopies(platform, invoice_id),
  },
  {
    hears: 'accounting.credit-note-issued', name: 'accounting.keep-credit-note-copies',
    reach: (platform, { credit_note_id }) => keepCopies(platform, credit_note_id),
  },
]
