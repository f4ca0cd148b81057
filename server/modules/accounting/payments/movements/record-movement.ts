import { sum, type Cents } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import type { AccountRole } from '../../chart/account-role.ts'
import { postEntry } from '../../ledger/post-entry.ts'
import { least, later, lockDocumentItem, lockEntryItem, lockItem, matchItems, type Item, type OpenItem, type Side } from '../open-items.ts'
import { keepPayment, moneyAccounts, type CustomerMovement, type Direction, type RecordedPayment } from '../payment.ts'
import { nothingOpen, tooMuch, unknownItem } from '../refusals.ts'

export type Movement = CustomerMovement & {
  direction: Direction
  /** The sales document it pays or gives back. */
  invoice_id?: string | undefined
  /** The supplier's document it pays or gives back. */
  purchase_invoice_id?: string | undefined
  /** Open items of the partner it settles, in this order. */
  settles?: readonly (Item & { amount_cents?: Cents })[] | undefined
}

/** The partner's account, and the side on which the money stands there. */
const sides: Readonly<Record<Direction, { account: AccountRole; side: Side }>> = {
  received: { account: 'customers', side: 'credit' },
  refunded: { account: 'customers', side: 'debit' },
  paid: { account: 'suppliers', side: 'debit' },
  returned: { account: 'suppliers', side: 'credit' },
}

/**
 * Books money that a bookkeeper saw come or go, straight on the customers or suppliers account, and settles with it what it was
 * for, as far as it goes; what is more stays the partner's. Throws `nothingOpen`, `unknownItem`, `tooMuch`; the database adds
 * `otherPartner` and `paymentAlreadyRecorded`.
 */
export async function recordMovement(work: Work, { direction, invoice_id, purchase_invoice_id, settles = [], ...movement }: Movement): Promise<RecordedPayment> {
  const { partner_id, amount_cents, day, by, reference } = movement
  const { account, side } = sides[direction]
  const money = moneyAccounts[by]
  const document = await documentItem(work, direction, { invoice_id, purchase_invoice_id })
  const items = await chosenItems(work, settles, side)
  if (sum(settles.map(({ amount_cents = 0n }) => amount_cents)) > amount_cents) throw tooMuch.at('/settles')
  const onSide = (of: Side) => (of === 'debit' ? { debit_cents: amount_cents } : { credit_cents: amount_cents })
  const entry = await postEntry(work, {
    journal: money.journal,
    day,
    text: reference,
    document_reference: reference,
    lines: [
      { account, partner_id, ...onSide(side) },
      { account: money.account, ...onSide(side === 'debit' ? 'credit' : 'debit') },
    ],
  })
  const payment_id = keepPayment(work, movement, { direction, entry, invoice_id, purchase_invoice_id })
  const own = { entry_id: entry.id, line_number: 1, day: entry.day }
  let left = amount_cents
  for (const { item, most } of [...(document ? [{ item: document, most: amount_cents }] : []), ...items]) {
    const settled = least(least(left, most), item.residual_cents)
    if (settled === 0n) continue
    matchItems(work, {
      ...(side === 'credit' ? { debit: item, credit: own } : { debit: own, credit: item }),
      amount_cents: settled,
      day: later(item.day, own.day),
    })
    left -= settled
  }
  return { payment_id, entry, residual_cents: document ? document.residual_cents - least(document.residual_cents, amount_cents) : null }
}

async function documentItem(work: Work, direction: Direction, { invoice_id, purchase_invoice_id }: Pick<Movement, 'invoice_id' | 'purchase_invoice_id'>): Promise<OpenItem | undefined> {
  if (invoice_id === undefined && purchase_invoice_id === undefined) return undefined
  const other = sides[direction].side === 'credit' ? 'debit' : 'credit'
  const item = invoice_id === undefined ? await purchaseItem(work, purchase_invoice_id!, other) : await lockDocumentItem(work, invoice_id, other)
  if (!item) throw nothingOpen
  return item
}

async function purchaseItem(work: Work, id: string, side: Side): Promise<OpenItem | undefined> {
  const purchase = await work.tx.selectFrom('accounting.purchase_invoices').select('entry_id').where('id', '=', id).where('status', '=', 'validated').executeTakeFirst()
  return purchase?.entry_id ? lockEntryItem(work, purchase.entry_id, 'suppliers', side) : undefined
}

async function chosenItems(work: Work, settles: NonNullable<Movement['settles']>, side: Side) {
  const found: { item: OpenItem; most: Cents }[] = []
  for (const [index, { amount_cents, ...wanted }] of settles.entries()) {
    const item = await lockItem(work, wanted)
    if (!item || item.side === side) throw unknownItem.at(`/settles/${index}`)
    if (amount_cents !== undefined && amount_cents > item.residual_cents) throw tooMuch.at(`/settles/${index}/amount_cents`)
    found.push({ item, most: amount_cents ?? item.residual_cents })
  }
  return found
}
