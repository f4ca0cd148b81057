import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { openHarness } from '#tooling/testing/harness.ts'
import { readyToInvoice, saleOf } from '../testing/sale.ts'
import { creditInvoice } from './credit-invoice.ts'
import { issueInvoice } from './issue-invoice.ts'

const { work, pool } = await openHarness()
let invoice: string
let note: string
before(async () => {
  const { partner_id } = await work(readyToInvoice)
  invoice = (await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2100n, quantity: 2 }])))).id
  note = (await work((work) => creditInvoice(work, { invoice_id: invoice, reason: 'Retour', lines: [{ position: 1, quantity: 1 }] }))).id
})

const refused = (sql: string, constraint: string, ...values: unknown[]) =>
  assert.rejects(pool.query(sql, values), (error: { constraint?: string }) => error.constraint === constraint, sql)

test('no column of an issued document changes by raw SQL, its copies apart, and those are written once', async () => {
  for (const change of ['total_incl_vat_cents = 1', "number = 'VTE-2026-999999'", `buyer = '{"name": "x"}'`, 'due_day = current_date', "reason = 'x'"])
    await refused(`update accounting.invoices set ${change} where id = $1`, change.startsWith('total') ? 'invoices_totals' : 'invoices_are_final', invoice)
  await refused('update accounting.invoices set line_count = 9 where id = $1', 'invoice_lines_of', invoice)
  await pool.query("update accounting.invoices set pdf_key = 'a', ubl_key = 'b' where id = $1", [invoice])
  await refused("update accounting.invoices set pdf_key = 'c' where id = $1", 'invoices_are_final', invoice)
  await refused('update accounting.invoices set ubl_key = null where id = $1', 'invoices_are_final', invoice)
})

test('lines and VAT of an issued document cannot be changed, taken away or added', async () => {
  await refused('update accounting.invoice_lines set net_cents = net_cents where invoice_id = $1', 'books_append_only', invoice)
  await refused('update accounting.invoice_vat set vat_cents = 0 where invoice_id = $1', 'books_append_only', invoice)
  for (const table of ['invoice_lines', 'invoice_vat']) await refused(`delete from accounting.${table} where invoice_id = $1`, 'books_append_only', invoice)
  await refused('delete from accounting.invoices where id = $1', 'books_append_only', invoice)
  for (const table of ['invoices', 'invoice_lines', 'invoice_vat']) await refused(`truncate accounting.${table} cascade`, 'books_append_only')
  const line = (count: number, position: number) => `insert into accounting.invoice_lines (invoice_id, line_count, position, text, quantity, unit_price, net_cents, vat_cents,
    gross_cents, category, rate_bp, tax_code, revenue) values ($1, ${count}, ${position}, 'x', 1, 0, 0, 0, 0, 'S', 2100, 'S21G', 'sales_goods')`
  await refused(line(2, 2), 'invoice_lines_of', invoice)
  await refused(line(1, 2), 'invoice_lines_position', invoice)
  await refused(line(1, 1), 'invoice_lines_once', invoice)
  await refused("insert into accounting.invoice_vat values ($1, 2, 2, 'S', 600, 0, 0)", 'invoice_vat_of', invoice)
  await refused("insert into accounting.invoice_vat values ($1, 1, 1, 'S', 600, 0, 0)", 'invoice_vat_once', invoice)
})

test('a document cannot bear a number that its entry does not have, nor be without lines', async () => {
  await refused(`insert into accounting.invoices (id, kind, number, entry_id, partner_id, issue_day, issued_at, language, seller, buyer, treatment,
      total_excl_vat_cents, total_vat_cents, total_incl_vat_cents, prepaid_cents, payment_means, line_count, vat_count)
    select $2, kind, 'VTE-2026-000777', (select id from accounting.entries where journal = 'NCV'), partner_id, issue_day, issued_at, language, seller, buyer, treatment, 0, 1, 1, 0, 'card', 0, 0
    from accounting.invoices where id = $1`, 'invoices_add_up', invoice, newId())
})

test('a credit note beyond its invoice is refused by the database itself', async () => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const copy = newId()
    await client.query(`insert into accounting.invoices (id, kind, number, entry_id, partner_id, issue_day, issued_at, language, seller, buyer, treatment, total_excl_vat_cents,
        total_vat_cents, total_incl_vat_cents, prepaid_cents, payment_means, credited_invoice_id, reason, line_count, vat_count)
      select $2, kind, 'NCV-2026-000002', $3, partner_id, issue_day, issued_at, language, seller, buyer, treatment, total_excl_vat_cents + 1, total_vat_cents, total_incl_vat_cents + 1, 0,
        payment_means, credited_invoice_id, reason, 1, 1 from accounting.invoices where id = $1`, [note, copy, await spareEntry(client)])
    await client.query(`insert into accounting.invoice_lines (invoice_id, line_count, position, text, quantity, unit_price, net_cents, vat_cents, gross_cents, category, rate_bp, tax_code, revenue, credited_position)
      select $2, line_count, position, text, quantity, unit_price, net_cents + 1, vat_cents, gross_cents + 1, category, rate_bp, tax_code, revenue, credited_position from accounting.invoice_lines where invoice_id = $1`, [note, copy])
    await assert.rejects(client.query('set constraints accounting.credit_notes_fit immediate'), (error: { constraint?: string }) => error.constraint === 'credit_notes_within_invoice')
  } finally {
    await client.query('rollback')
    client.release()
  }
})

async function spareEntry(client: { query: (sql: string) => Promise<{ rows: { id: string }[] }> }): Promise<string> {
  const { rows: [entry] } = await client.query(`
    insert into accounting.entries (id, journal, fiscal_year, sequence, day, text, line_count, vat_count, hash, posted_at)
    select gen_random_uuid(), 'OD', fiscal_year, 999, day, 'x', 2, 0, '', posted_at from accounting.entries limit 1 returning id`)
  return entry!.id
}
