import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { shopper } from '../../../shop/testing/buyer.ts'
import { openShop } from '../../../shop/testing/open-shop.ts'
import { issueInvoice } from '../../invoices/issuing/issue-invoice.ts'
import { saleOf } from '../../invoices/testing/sale.ts'
import { rebuildTotal } from '../../ledger/verification/totals.ts'
import { verifyBooks } from '../../ledger/verification/verify-books.ts'
import { savePartner } from '../../partners/save-partner.ts'
import { goods, roaster } from '../../purchases/testing/roaster.ts'
import { coda, openBank, upload } from '../testing/bank.ts'

const shop = await openShop()
const { app, work, pool, platform, jobs } = shop
const { authorization } = await shop.signIn('bookkeeper') as { authorization: string }
const bank = openBank()
const cafe = { kind: 'company', name: 'Ana Exemple', company: 'Café Exemple SRL', line1: 'Rue 1', postal_code: '1000', city: 'Bruxelles', country_code: 'BE', language: 'fr' } as const
const { id: cafe_id } = await work((work) => savePartner(work, cafe))

async function call(method: 'GET' | 'POST', path: string, payload?: object) {
  const answer = await app.inject({ method, url: `/api/admin-dashboard/${path}`, headers: { authorization }, ...(payload && { payload }) })
  return { status: answer.statusCode, body: answer.json() }
}
const get = async (path: string) => (await call('GET', path)).body
const post = (path: string, body: object = {}) => call('POST', path, body)

/** An invoice of 121.00 to the café. */
const invoice = async () => {
  const { id } = await work((work) => issueInvoice(work, saleOf(cafe_id, [{ net: 10000n, vat: 2100n }])))
  const { rows: [row] } = await pool.query('select v.id, v.number, v.structured_communication, v.entry_id from accounting.invoices v where id = $1', [id])
  return row as { id: string; number: string; structured_communication: string; entry_id: string }
}
const owed = async (entry_id: string) => Number((await pool.query('select residual_cents from accounting.open_items where entry_id = $1', [entry_id])).rows[0].residual_cents)
async function buy(supplier_number: string, more: object = {}) {
  const { body } = await post('purchase-invoices/', { ...goods, supplier_number, issue_day: '2026-11-01', partner_id: supplier.id, ...more })
  return (await post(`purchase-invoices/${body.id}/validate/`)).body as { id: string; entry_id: string }
}
/** The lines of the next statement, as they are once Comptoir has looked at them. */
async function arrive(...movements: Parameters<typeof bank.statement>[1]) {
  const { body, status } = await upload(app, authorization, coda(bank.statement('2026-11-20', movements)))
  assert.equal(status, 200, JSON.stringify(body))
  await jobs()
  return (await get(`bank-lines/?statement_id=${body.results[0].statement.id}`)).results as any[]
}
const line = (id: string) => get(`bank-lines/${id}/`)
const ledger = async () => Number((await pool.query(`select coalesce(sum(debit_cents - credit_cents), 0) as sum from accounting.entry_lines where account = '550000'`)).rows[0].sum)
const { body: supplier } = await post('suppliers/', roaster)

test('money with the communication of an invoice pays it by itself, on the day of the bank', async () => {
  const { number, structured_communication, entry_id } = await invoice()
  const [paid] = await arrive({ amount_cents: 12100n, communication: structured_communication, name: 'CAFE EXEMPLE', iban: 'BE79735000111233' })
  const [match] = paid.matches
  assert.deepEqual([paid.open_cents, paid.waiting, match.kind, match.automatic, match.amount_cents, match.partner_name, match.account], [0, false, 'payment', true, 12100, 'Café Exemple SRL', '400000'])
  assert.equal(await owed(entry_id), 0, number)
  const entry = await get(`entries/${match.entry_id}/`)
  assert.deepEqual([entry.date, entry.journal, entry.lines.map((each: any) => [each.account, each.debit_cents, each.credit_cents])], ['2026-11-20', 'BNQ', [['400000', 0, 12100], ['550000', 12100, 0]]])
  assert.equal(entry.bank_statement_id, paid.statement_id)
})

test('too little pays a part, and the rest of the money the rest; too much stays the customer’s', async () => {
  const { structured_communication: communication, entry_id } = await invoice()
  await arrive({ amount_cents: 5000n, communication })
  assert.equal(await owed(entry_id), 7100)
  const [more] = await arrive({ amount_cents: 8000n, communication })
  assert.deepEqual([await owed(entry_id), await owed(more.matches[0].entry_id), more.open_cents], [0, 900, 0])
})

test('money of an order that waits for its transfer makes it a paid order with an invoice; too little is left to somebody', async () => {
  const buyer = shopper(shop)
  await buyer.add(await shop.sell({ price_cents: 2420 }))
  const placed = (await buyer.order(2420, { payment_method: 'bank_transfer' })).json()
  const communication = placed.payment.structured_communication.replace(/\D/g, '')
  const [little] = await arrive({ amount_cents: 2400n, communication })
  assert.deepEqual([little.matches, little.open_cents, little.suggestions], [[], 2400, []])
  assert.equal((await post(`bank-lines/${little.id}/match/`, { kind: 'transfer' })).body.code, 'accounting/nothing-awaits-transfer')
  // 0.80 more than the order: it is paid, and the rest of the line is for somebody to decide
  const [much] = await arrive({ amount_cents: 2500n, communication })
  assert.deepEqual([much.open_cents, much.matches[0].kind, much.matches[0].amount_cents, much.matches[0].automatic], [80, 'transfer', 2420, true])
  const order = await buyer.read(placed)
  assert.deepEqual([order.payment_status, order.documents.length], ['paid', 1])
  assert.equal((await post(`bank-lines/${much.id}/unmatch/`)).body.code, 'accounting/payment-of-an-order')
})

test('the invoice of an order on account is paid by its own communication, and the order with it', async () => {
  const mug = await shop.sell({ price_cents: 6050 })
  const headers = await shop.signIn('customer')
  const known = shopper(shop, headers)
  await known.add(mug)
  await known.order(6050, { payment_method: 'bank_transfer' })
  await pool.query('update shop.customers set on_account = true where user_id is not null')
  const buyer = shopper(shop, headers)
  await buyer.add(mug)
  const placed = (await buyer.order(6050, { payment_method: 'on_account' })).json()
  await app.inject({ method: 'POST', url: `/api/shop/orders/${placed.id}/shipments/`, headers: await shop.signIn('shop_manager'), payload: {} })
  const { rows: [sent] } = await pool.query('select i.structured_communication, i.entry_id from accounting.invoices i join shop.orders o on o.invoice_id = i.id where o.id = $1', [placed.id])
  const [paid] = await arrive({ amount_cents: 6050n, communication: sent.structured_communication })
  assert.deepEqual([paid.matches[0].kind, paid.open_cents, await owed(sent.entry_id), (await buyer.read(placed)).payment_status], ['transfer', 0, 0, 'paid'])
})

test('of an order that was partly credited before it was paid, the rest is what its transfer pays; an order that was cancelled waits for nothing', async () => {
  const headers = await shop.signIn('shop_manager')
  const office = shopper(shop, headers)
  await office.call('PATCH', '/api/shop/customers/me/', { name: 'Personne Exemple' })
  await pool.query('update shop.customers set on_account = true where user_id is not null')
  const repair = await shop.sell({ price_cents: 1210, supply: 'services' })
  await office.add(repair, 3)
  const placed = (await office.order(3630, { payment_method: 'on_account' })).json()
  await jobs()
  const credit = (quantity: number) => app.inject({ method: 'POST', url: `/api/shop/orders/${placed.id}/refunds/`, headers: { ...headers, 'idempotency-key': newId() }, payload: { lines: [{ line_id: placed.lines[0].id, quantity }], reason: 'Geste commercial' } })
  assert.equal((await credit(1)).statusCode, 201)
  const { rows: [sent] } = await pool.query('select i.structured_communication, i.entry_id from accounting.invoices i join shop.orders o on o.invoice_id = i.id where o.id = $1', [placed.id])
  const [rest] = await arrive({ amount_cents: 2420n, communication: sent.structured_communication })
  assert.deepEqual([rest.matches[0].kind, rest.matches[0].amount_cents, rest.open_cents, await owed(sent.entry_id), (await office.read(placed)).payment_status], ['transfer', 2420, 0, 0, 'paid'])

  const buyer = shopper(shop)
  await buyer.add(await shop.sell({ price_cents: 1815 }))
  const left = (await buyer.order(1815, { payment_method: 'bank_transfer' })).json()
  await app.inject({ method: 'POST', url: `/api/shop/orders/${left.id}/cancel/`, headers, payload: {} })
  const [late] = await arrive({ amount_cents: 1815n, communication: `commande ${left.number}` })
  assert.deepEqual([late.matches, late.open_cents, late.suggestions.filter(({ kind }: { kind: string }) => kind === 'transfer')], [[], 1815, []])
  assert.equal((await post(`bank-lines/${late.id}/match/`, { kind: 'transfer' })).body.code, 'accounting/nothing-awaits-transfer')
  assert.equal((await buyer.read(left)).status, 'cancelled')
})

test('an order is recognised by its number in the text, and taken by one click', async () => {
  const buyer = shopper(shop)
  await buyer.add(await shop.sell({ price_cents: 1210 }))
  const placed = (await buyer.order(1210, { payment_method: 'bank_transfer' })).json()
  const [said] = await arrive({ amount_cents: 1210n, communication: `commande ${placed.number} merci` })
  assert.deepEqual((({ kind, label, reasons }) => [kind, label, reasons])(said.suggestions[0]), ['transfer', placed.number, ['number', 'amount']])
  const { body } = await post(`bank-lines/${said.id}/match/`, { kind: 'transfer' })
  assert.deepEqual([body.open_cents, body.matches[0].automatic, (await buyer.read(placed)).payment_status], [0, false, 'paid'])
})

test('the transfer of an order that staff had marked as paid is tied to that payment, not booked again', async () => {
  const buyer = shopper(shop)
  await buyer.add(await shop.sell({ price_cents: 3630 }))
  const placed = (await buyer.order(3630, { payment_method: 'bank_transfer' })).json()
  const manager = await shop.signIn('shop_manager')
  await app.inject({ method: 'POST', url: `/api/shop/orders/${placed.id}/pay/`, headers: manager, payload: { received_on: '2026-11-19' } })
  const before = await ledger()
  const [tied] = await arrive({ amount_cents: 3630n, communication: placed.payment.structured_communication.replace(/\D/g, '') })
  assert.deepEqual([tied.open_cents, tied.matches[0].kind, await ledger()], [0, 'entry', before])
  const { body: free } = await post(`bank-lines/${tied.id}/unmatch/`)
  assert.deepEqual([free.open_cents, await ledger(), free.suggestions[0].kind], [3630, before, 'entry'])
  await post(`bank-lines/${tied.id}/match/`, { kind: 'entry', entry_id: free.suggestions[0].entry_id })
})

test('a supplier’s invoices are suggested with reasons, accepted, and his account is known from then on', async () => {
  const bought = await buy('F-2026/118')
  const [sent] = await arrive({ amount_cents: -12100n, communication: 'Fact. F2026118', name: 'TORREFACTION EXEMPLE', iban: 'BE27001222333473' })
  const [suggestion] = sent.suggestions
  assert.deepEqual([suggestion.kind, suggestion.role, suggestion.label, suggestion.reasons], ['payment', 'suppliers', 'F-2026/118', ['number', 'name', 'amount']])
  const { body } = await post(`bank-lines/${sent.id}/match/`, { kind: 'payment', role: 'suppliers', partner_id: suggestion.partner_id, settles: suggestion.items.map(({ entry_id, line_number }: any) => ({ entry_id, line_number })) })
  assert.deepEqual([body.open_cents, body.matches[0].partner_name, await owed(bought.entry_id)], [0, 'Torréfaction Exemple SRL', 0])
  const two = [await buy('A-77', { lines: [{ account: '604000', net_cents: 20000, tax_code: 'P81-21' }] }), await buy('A-78')]
  const [both] = await arrive({ amount_cents: -36300n, communication: 'avec nos remerciements', iban: 'BE27001222333473' })
  // 242.00 + 121.00, together the amount, of the account that was used before
  assert.deepEqual((({ label, reasons }) => [label, reasons])(both.suggestions[0]), ['A-77, A-78', ['iban', 'amount']])
  await post(`bank-lines/${both.id}/match/`, { kind: 'payment', role: 'suppliers', partner_id: supplier.id, settles: two.map(({ entry_id }) => ({ entry_id, line_number: 1 })) })
  assert.deepEqual([await owed(two[0]!.entry_id), await owed(two[1]!.entry_id)], [0, 0])
})

test('a line is matched in parts: a customer’s invoice in part, the rest to an account; and taken back to the cent', async () => {
  const { entry_id } = await invoice()
  const before = await ledger()
  const [mixed] = await arrive({ amount_cents: 10000n, communication: 'acompte' })
  const part = await post(`bank-lines/${mixed.id}/match/`, { kind: 'payment', role: 'customers', partner_id: cafe_id, amount_cents: 6000, settles: [{ entry_id, line_number: 1 }] })
  assert.deepEqual([part.status, part.body.open_cents, await owed(entry_id)], [200, 4000, 6100])
  assert.equal((await post(`bank-lines/${mixed.id}/match/`, { kind: 'account', account: '499000', amount_cents: 4001 })).body.code, 'accounting/bank-line-matched-too-much')
  const { body: whole } = await post(`bank-lines/${mixed.id}/match/`, { kind: 'account', account: '499000', text: 'À éclaircir' })
  assert.deepEqual([whole.open_cents, whole.matches.length, await ledger() - before], [0, 2, 10000])
  const { body: one } = await post(`bank-lines/${mixed.id}/unmatch/`, { match_id: whole.matches[1].id })
  assert.deepEqual([one.open_cents, one.matches.length, await ledger() - before], [4000, 1, 6000])
  const { body: none } = await post(`bank-lines/${mixed.id}/unmatch/`)
  assert.deepEqual([none.open_cents, none.matches, await owed(entry_id), await ledger() - before], [10000, [], 12100, 0])
  assert.equal((await post(`bank-lines/${mixed.id}/unmatch/`)).body.code, 'accounting/bank-line-not-matched')
  await post(`bank-lines/${mixed.id}/match/`, { kind: 'account', account: '499000' })
})

test('charges of the bank are suggested; what was booked by hand once is suggested again', async () => {
  const [fee] = await arrive({ amount_cents: -1210n, code: '33537000', communication: 'FRAIS DE GESTION' })
  assert.deepEqual((({ account, reasons }) => [account, reasons])(fee.suggestions[0]), ['657000', ['charges']])
  await post(`bank-lines/${fee.id}/match/`, { kind: 'account', account: '657000' })
  const [rent] = await arrive({ amount_cents: -85000n, communication: 'LOYER', name: 'BAILLEUR EXEMPLE', iban: 'BE41310111222310' })
  assert.deepEqual(rent.suggestions, [])
  await post(`bank-lines/${rent.id}/match/`, { kind: 'account', account: '610000' })
  const [next] = await arrive({ amount_cents: -85000n, communication: 'LOYER', name: 'BAILLEUR EXEMPLE', iban: 'BE41310111222310' })
  assert.deepEqual((({ account, reasons }) => [account, reasons])(next.suggestions[0]), ['610000', ['before']])
  await post(`bank-lines/${next.id}/match/`, { kind: 'account', account: '610000' })
})

test('a payment that is undone on its own screen frees its line; its entry is not reversed behind the payment’s back', async () => {
  const { structured_communication: communication, entry_id } = await invoice()
  const [paid] = await arrive({ amount_cents: 12100n, communication })
  const { rows: [payment] } = await pool.query('select id from accounting.payments where entry_id = $1', [paid.matches[0].entry_id])
  assert.equal((await post(`entries/${paid.matches[0].entry_id}/reverse/`)).body.code, 'accounting/reversed-by-payment')
  assert.equal((await post(`payments/${payment.id}/undo/`, { date: '2026-11-20' })).status, 200)
  assert.deepEqual([(await line(paid.id)).open_cents, await owed(entry_id)], [12100, 12100])
  const { body } = await post(`bank-lines/${paid.id}/match/`, { kind: 'payment', role: 'customers', partner_id: cafe_id, settles: [{ entry_id, line_number: 1 }] })
  assert.equal(body.open_cents, 0)
})

test('of two who match a line at once, one is refused, and nothing is booked twice', async () => {
  const [contested] = await arrive({ amount_cents: -4444n, communication: 'achat' })
  const before = await ledger()
  const answers = await Promise.all(Array.from({ length: 6 }, () => post(`bank-lines/${contested.id}/match/`, { kind: 'account', account: '499000' })))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409, 409, 409, 409])
  assert.equal(await ledger() - before, -4444)
})

test('strangers, the wrong entry, an account that needs a partner and a closed month get a no', async () => {
  const [left] = await arrive({ amount_cents: 777n, communication: 'rien' })
  const code = async (body: object, id = left.id) => (await post(`bank-lines/${id}/match/`, body)).body.code
  const { entry_id } = await invoice()
  assert.equal(await code({ kind: 'entry', entry_id }), 'accounting/entry-does-not-fit-bank-line')
  assert.equal(await code({ kind: 'account', account: '400000' }), 'accounting/account-needs-partner')
  assert.equal(await code({ kind: 'account', account: '550000' }), 'accounting/entry-does-not-fit-bank-line')
  assert.equal(await code({ kind: 'account', account: '999999' }), 'accounting/unknown-account')
  assert.equal(await code({ kind: 'payment', role: 'customers', partner_id: 'nobody' }), 'accounting/unknown-partner')
  assert.equal(await code({ kind: 'transfer' }), 'accounting/nothing-awaits-transfer')
  assert.equal(await code({ kind: 'transfer' }, 'nobody'), 'accounting/unknown-bank-line')
  await post('periods/2026-11/close/')
  assert.equal(await code({ kind: 'account', account: '499000' }), 'accounting/period-closed')
  await post('periods/2026-11/reopen/')
  await post(`bank-lines/${left.id}/match/`, { kind: 'account', account: '499000' })
})

test('an automatic match that a closed month refuses leaves the line to somebody', async () => {
  const { structured_communication: communication } = await invoice()
  await pool.query(`update accounting.periods set status = 'closed' where month = '2026-11-01'`)
  const [closed] = await arrive({ amount_cents: 12100n, communication })
  await pool.query(`update accounting.periods set status = 'open' where month = '2026-11-01'`)
  assert.deepEqual([closed.open_cents, closed.waiting, closed.suggestions[0].reasons], [12100, false, ['communication', 'amount']])
  const { partner_id, items } = closed.suggestions[0]
  await post(`bank-lines/${closed.id}/match/`, { kind: 'payment', role: 'customers', partner_id, settles: items.map(({ entry_id, line_number }: any) => ({ entry_id, line_number })) })
})

test('forty payments of one file are matched, each by its own job, and once however often the job runs', async () => {
  const many = await Promise.all(Array.from({ length: 40 }, invoice))
  const before = await ledger()
  await arrive(...many.map(({ structured_communication: communication }) => ({ amount_cents: 12100n, communication })))
  assert.equal(await ledger() - before, 40 * 12100)
  assert.deepEqual(await Promise.all(many.map(({ entry_id }) => owed(entry_id))), many.map(() => 0))
})

test('when all lines are matched, they are what the ledger says of the bank account, and the books are whole', async () => {
  const open = (await get('bank-lines/?open=true&page_size=50')).results as any[]
  for (const { id } of open) assert.equal((await post(`bank-lines/${id}/match/`, { kind: 'account', account: '499000' })).status, 200)
  const { rows: [{ sum }] } = await pool.query('select sum(amount_cents) as sum from accounting.bank_lines')
  assert.equal(await ledger(), Number(sum))
  const { passed } = await verifyBooks(platform.reading)
  assert.equal(passed, true)
})

test('what is open of lines is stored, compared with the matches, and made anew from them', async () => {
  await pool.query('update accounting.bank_lines set open_cents = amount_cents where position = 1')
  assert.equal((await verifyBooks(platform.reading)).totals.find(({ total }) => total === 'bank-lines')!.passed, false)
  assert.ok((await work((work) => rebuildTotal(work, 'bank-lines'))) > 0)
  assert.equal((await verifyBooks(platform.reading)).passed, true)
})
