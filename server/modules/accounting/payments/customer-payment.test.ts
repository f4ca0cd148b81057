import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { isRefusal } from '#tooling/testing/server.ts'
import { postEntry } from '../ledger/post-entry.ts'
import { invoiceResidual } from './open-items.ts'
import { openBooks, today } from '../testing/books.ts'
import { recordCustomerPayment } from './record-customer-payment.ts'
import { recordCustomerRefund } from './record-customer-refund.ts'
import { applyPrepayment, settleCreditNote } from './settle-documents.ts'

const { work, pool, platform } = await openBooks()
const day = today
const partner_id = newId()

/** An invoice of 121.00, as the invoices post it. */
async function invoice(customer = partner_id): Promise<string> {
  const invoice_id = newId()
  await work((work) =>
    postEntry(work, {
      journal: 'VTE',
      day,
      text: 'Facture',
      invoice_id,
      lines: [
        { account: 'customers', debit_cents: 12100n, partner_id: customer },
        { account: 'sales_goods', credit_cents: 10000n },
        { account: 'vat_grid_54', credit_cents: 2100n },
      ],
    }),
  )
  return invoice_id
}

async function creditNote(): Promise<string> {
  const invoice_id = newId()
  await work((work) =>
    postEntry(work, {
      journal: 'NCV',
      day,
      text: 'Note de crédit',
      invoice_id,
      lines: [
        { account: 'sales_goods', debit_cents: 10000n },
        { account: 'vat_on_sales_credit_notes', debit_cents: 2100n },
        { account: 'customers', credit_cents: 12100n, partner_id },
      ],
    }),
  )
  return invoice_id
}

async function linesOf(entry_id: string) {
  const { rows } = await pool.query(
    'select account, debit_cents, credit_cents from accounting.entry_lines where entry_id = $1 order by line_number',
    [entry_id],
  )
  return rows.map((row) => [row.account, row.debit_cents, row.credit_cents])
}

test('a card payment goes through the clearing account in its own journal and settles the invoice', async () => {
  const invoice_id = await invoice()
  const paid = await work((work) =>
    recordCustomerPayment(work, { partner_id, amount_cents: 12100n, day, by: 'psp', reference: 'pi_1', invoice_id }),
  )
  assert.equal(paid.entry.number, 'PSP-2026-000001')
  assert.deepEqual(await linesOf(paid.entry.id), [
    ['580100', 12100n, 0n],
    ['400000', 0n, 12100n],
  ])
  assert.equal(paid.residual_cents, 0n)
  assert.equal(await invoiceResidual(platform.reading, invoice_id), 0n)
})

test('two transfers pay an invoice in parts; what is too much stays open for the customer', async () => {
  const invoice_id = await invoice()
  const first = await work((work) =>
    recordCustomerPayment(work, {
      partner_id,
      amount_cents: 5000n,
      day,
      by: 'bank',
      reference: '+++090/9337/55493+++',
      invoice_id,
    }),
  )
  assert.equal(first.residual_cents, 7100n)
  const second = await work((work) =>
    recordCustomerPayment(work, {
      partner_id,
      amount_cents: 8000n,
      day,
      by: 'bank',
      reference: '+++090/9337/55493+++',
      invoice_id,
    }),
  )
  assert.equal(second.residual_cents, 0n)
  assert.deepEqual(await linesOf(second.entry.id), [
    ['550000', 8000n, 0n],
    ['400000', 0n, 8000n],
  ])
  const { rows } = await pool.query('select residual_cents from accounting.open_items where entry_id = $1', [second.entry.id])
  assert.equal(rows[0].residual_cents, 900n)
})

test('payments at the same moment do not settle an invoice twice: the first pays it, the others stay open', async () => {
  const invoice_id = await invoice()
  const numbers = [1, 2, 3, 4, 5]
  // connections that are open already, so that the payments do meet
  await Promise.all(numbers.map(() => pool.query('select pg_sleep(0.1)')))
  const paid = await Promise.all(
    numbers.map((number) =>
      work((work) =>
        recordCustomerPayment(work, { partner_id, amount_cents: 12100n, day, by: 'psp', reference: `pi_twin_${number}`, invoice_id }),
      ),
    ),
  )
  const { rows } = await pool.query('select residual_cents from accounting.open_items where entry_id = any($1) order by 1', [
    paid.map(({ entry }) => entry.id),
  ])
  assert.deepEqual(rows.map((row) => row.residual_cents), [0n, 12100n, 12100n, 12100n, 12100n])
})

test('the provider tells the same payment twice: the books hold it once', async () => {
  const pay = () =>
    work((work) => recordCustomerPayment(work, { partner_id, amount_cents: 100n, day, by: 'psp', reference: 'pi_told_twice' }))
  await pay()
  await assert.rejects(pay(), isRefusal('accounting/payment-already-recorded'))
})

test('an order paid before its invoice waits on 460100, and the invoice takes it from there', async () => {
  const { payment_id, entry } = await work((work) =>
    recordCustomerPayment(work, { partner_id, amount_cents: 12100n, day, by: 'psp', reference: 'pi_before' }),
  )
  assert.deepEqual(await linesOf(entry.id), [
    ['580100', 12100n, 0n],
    ['460100', 0n, 12100n],
  ])
  const invoice_id = await invoice()
  assert.equal(await work((work) => applyPrepayment(work, { payment_id, invoice_id, day })), 12100n)
  assert.equal(await invoiceResidual(platform.reading, invoice_id), 0n)
})

test('a prepayment is given back from 460100, never more than was paid', async () => {
  const { payment_id } = await work((work) =>
    recordCustomerPayment(work, { partner_id, amount_cents: 12100n, day, by: 'psp', reference: 'pi_cancelled' }),
  )
  const refund = (amount_cents: bigint) =>
    work((work) =>
      recordCustomerRefund(work, { partner_id, amount_cents, day, by: 'psp', reference: `re_${amount_cents}`, payment_id }),
    )
  const { entry } = await refund(12000n)
  assert.deepEqual(await linesOf(entry.id), [
    ['460100', 12000n, 0n],
    ['580100', 0n, 12000n],
  ])
  await assert.rejects(refund(101n), isRefusal('accounting/too-much'))
})

test('a credit note is given back: debit 400000, credit 580100', async () => {
  const invoice_id = await creditNote()
  const { entry, residual_cents } = await work((work) =>
    recordCustomerRefund(work, { partner_id, amount_cents: 12100n, day, by: 'psp', reference: 're_credit', invoice_id }),
  )
  assert.deepEqual(await linesOf(entry.id), [
    ['400000', 12100n, 0n],
    ['580100', 0n, 12100n],
  ])
  assert.equal(residual_cents, 0n)
})

test('a credit note on an unpaid invoice settles it without money', async () => {
  const invoice_id = await invoice()
  const credit_note_id = await creditNote()
  assert.equal(await work((work) => settleCreditNote(work, { invoice_id, credit_note_id, day })), 12100n)
  assert.equal(await invoiceResidual(platform.reading, invoice_id), 0n)
})

test('the payment of one customer does not settle the invoice of another', async () => {
  const invoice_id = await invoice(newId())
  await assert.rejects(
    work((work) =>
      recordCustomerPayment(work, { partner_id, amount_cents: 100n, day, by: 'cash', reference: 'ticket 7', invoice_id }),
    ),
    isRefusal('accounting/other-partner'),
  )
})

test('no allocation, however written, settles more than what is open', async () => {
  const invoice_id = await invoice()
  const paid = await work((work) =>
    recordCustomerPayment(work, { partner_id, amount_cents: 5000n, day, by: 'bank', reference: 'in part', invoice_id }),
  )
  const {
    rows: [{ id }],
  } = await pool.query('select id from accounting.entries where invoice_id = $1', [invoice_id])
  await assert.rejects(
    pool.query(`insert into accounting.allocations values ($1, $2, 1, $3, 2, 1, '2026-11-22', now())`, [
      newId(),
      id,
      paid.entry.id,
    ]),
    { constraint: 'open_items_residual' },
  )
})
