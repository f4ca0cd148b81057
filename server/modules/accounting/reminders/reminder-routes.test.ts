import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { openBooks, type Caller } from '../testing/books.ts'
import { readyToInvoice } from '../invoices/testing/sale.ts'
import { textMail } from '#platform/mail/layout/text.ts'
import type { MailBlock } from '#platform/mail/mail.ts'
import { remindByClock } from './remind-by-clock.ts'

const { work, pool, platform, signIn, jobs, clock } = await openBooks()
let clerk: Caller
let person: string
let company: string
before(async () => {
  person = (await work(readyToInvoice)).partner_id
  clerk = await signIn('bookkeeper')
  company = (await clerk.post('partners/', {
    kind: 'company', name: 'Jan De Wachter', company: 'Drukkerij Leie BV', line1: 'Botermarkt 1', postal_code: '9000', city: 'Gent', country_code: 'BE', vat_number: 'BE0876543270', email: 'jan@drukkerij.example', language: 'nl',
  })).body.id
})
/** 1000.00 + 210.00, validated on 22 November, due on 1 December. */
async function invoiced(customer_id: string, { send = true, due_date = '2026-12-01' } = {}): Promise<any> {
  const { body: draft } = await clerk.post('invoices/', { customer_id, lines: [{ text: 'Atelier', quantity: 1, unit_price_excl_vat_cents: 100000, vat_rate: 21, supply: 'services' }], due_date })
  const { body } = await clerk.post(`invoices/${draft.id}/validate/`)
  if (send) await clerk.post(`invoices/${draft.id}/send/`)
  await jobs()
  return body
}
/** It is that day; who was signed in signs in again. */
async function on(day: string): Promise<void> {
  clock.now = Temporal.Instant.from(`${day}T10:00:00Z`)
  clerk = await signIn('bookkeeper')
}
const remind = (...invoice_ids: string[]) => clerk.post('reminders/', { invoice_ids })
async function mails(id: string): Promise<{ to: string, subject: string, text: string }[]> {
  await jobs()
  const { rows } = await pool.query(`select * from platform.mails where about_id = $1 and kind = 'accounting/reminder' order by id`, [id])
  const letterhead = await platform.letterhead()
  return rows.map((row) => ({ to: row.to_address, subject: row.subject, text: textMail({ subject: row.subject, blocks: row.content.blocks as MailBlock[] }, { letterhead, language: row.language }).replaceAll(/[\u00a0\u202f]/g, ' ') }))
}
const overdue = async (id: string) => (await clerk.get('reminders/')).body.results.find((each: any) => each.invoice_id === id)

test('not while it is not due, not before it was sent, not once it is paid', async () => {
  await on('2026-11-22')
  const [sent, unsent, paid] = [await invoiced(company), await invoiced(company, { send: false }), await invoiced(company)]
  const early = await remind(sent.id)
  assert.deepEqual([early.status, early.body.code, early.body.detail], [409, 'accounting/reminder-not-due', `La facture ${sent.number} n’est pas échue : un rappel peut partir à partir du 2026-12-02.`])
  await on('2026-12-02')
  await clerk.post('payments/', { partner_id: company, amount_cents: 121000, date: '2026-12-02', by: 'bank', reference: 'virement', invoice_id: paid.id })
  assert.deepEqual([(await remind(unsent.id)).body.code, (await remind(paid.id)).body.code], ['accounting/reminder-before-sending', 'accounting/reminder-of-nothing'])
  assert.equal((await remind(newId())).body.code, 'accounting/unknown-invoice')
  const { body } = await remind(sent.id, unsent.id, paid.id)
  assert.deepEqual(body.results.map(({ level, code }: any) => [level, code]), [[1, null], [null, 'accounting/reminder-before-sending'], [null, 'accounting/reminder-of-nothing']])
  assert.equal(await overdue(paid.id), undefined)
})

test('a business: first for free, then with interest and 40.00, then the formal notice, and no more', async () => {
  await on('2026-11-22')
  const { id, number, structured_communication } = await invoiced(company)
  await on('2026-12-02')
  assert.deepEqual((({ days_late, next_level, next_day, lump_sum_cents, obstacle }) => [days_late, next_level, next_day, lump_sum_cents, obstacle])(await overdue(id)), [1, 1, '2026-12-02', 0, null])
  await remind(id)
  const [first] = await mails(id)
  assert.deepEqual([first!.to, first!.subject], ['jan@drukkerij.example', `Herinnering: factuur ${number} verviel op 1 december 2026`])
  for (const line of [`nog € 1.210,00 open`, 'Voor: Atelier', 'Gelieve uiterlijk op 10 december 2026 te betalen.', `Gestructureerde mededeling: ${structured_communication}`, 'IBAN: BE83 3630 1234 5615', 'de vergoeding van € 40,00']) assert.ok(first!.text.includes(line), `${line} is missing in\n${first!.text}`)
  assert.equal((await remind(id)).body.code, 'accounting/reminder-too-early')
  await on('2026-12-11')
  await remind(id)
  // 1210.00 × 10.5 % × 10 days (2 to 11 December) ÷ 365 = 3.4808…; 1210.00 + 3.48 + 40.00
  const second = (await mails(id)).at(-1)!
  for (const line of ['€ 3,48', '€ 40,00', '€ 1.253,48']) assert.ok(second.text.includes(line), `${line} is missing in\n${second.text}`)
  await on('2026-12-20')
  await remind(id)
  assert.match((await mails(id)).at(-1)!.subject, /^Ingebrekestelling/)
  await on('2027-02-01')
  assert.equal((await remind(id)).body.code, 'accounting/reminders-exhausted')
  const { body: { timeline } } = await clerk.get(`invoices/${id}/`)
  assert.deepEqual(timeline.filter(({ kind }: any) => kind === 'reminded').map(({ level, amount_cents }: any) => [level, amount_cents]), [[1, 121000], [2, 125348], [3, 125661]])
})

test('a consumer: the first is free and says what follows; after fourteen days the lump sum, if the terms say so', async () => {
  await on('2026-11-22')
  assert.deepEqual((await clerk.get('settings/reminders/')).body, { automatic: false, consumer_clause: false })
  await clerk.put('settings/reminders/', { automatic: false, consumer_clause: true })
  const { id } = await invoiced(person)
  await on('2026-12-02')
  await remind(id)
  const [first] = await mails(id)
  // 65.00 + 5 % of 710.00
  assert.match(first!.text, /Ce premier rappel est gratuit\. Sans paiement dans ce délai de quatorze jours, une indemnité forfaitaire de 100,50 €/)
  assert.match(first!.text, /au plus tard le 16 décembre 2026/)
  await on('2026-12-16')
  assert.equal((await remind(id)).body.code, 'accounting/reminder-too-early')
  await on('2026-12-17')
  await remind(id)
  // one day: 1210.00 × 10.5 % ÷ 365 = 0.348…
  assert.match((await mails(id)).at(-1)!.text, /1 310,85 €/)
})

test('two clerks pressing together send one reminder', async () => {
  await on('2026-11-22')
  const { id } = await invoiced(company)
  await on('2026-12-02')
  await Promise.all([1, 2, 3, 4].map(() => pool.query('select pg_sleep(0.1)')))
  const answers = await Promise.all([1, 2, 3, 4].map(() => remind(id)))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409])
  assert.equal((await mails(id)).length, 1)
  await assert.rejects(pool.query(`insert into accounting.reminders select gen_random_uuid(), invoice_id, level, day, open_cents, 0, 0, pay_by, to_address, made_at, null from accounting.reminders where invoice_id = $1`, [id]), { constraint: 'reminders_once_per_level' })
  await assert.rejects(pool.query('delete from accounting.reminders'))
})

test('money that came before the job ran is not asked for', async () => {
  await on('2026-11-22')
  const { id } = await invoiced(company)
  await on('2026-12-02')
  await remind(id)
  await clerk.post('payments/', { partner_id: company, amount_cents: 121000, date: '2026-12-02', by: 'bank', reference: 'virement', invoice_id: id })
  assert.deepEqual(await mails(id), [])
})

test('where the company wants it, the first reminder leaves by itself after three days, once', async () => {
  await on('2026-11-22')
  const { id } = await invoiced(company, { due_date: '2027-03-01' })
  await on('2027-03-04')
  await clerk.put('settings/reminders/', { automatic: false, consumer_clause: false })
  await remindByClock(platform)
  assert.equal((await mails(id)).length, 0)
  await clerk.put('settings/reminders/', { automatic: true, consumer_clause: false })
  await remindByClock(platform)
  assert.equal((await mails(id)).length, 0)
  await on('2027-03-05')
  await remindByClock(platform)
  await remindByClock(platform)
  assert.equal((await mails(id)).length, 1)
})

test('who only reads the books reminds nobody', async () => {
  assert.equal((await (await signIn('accountant_readonly')).post('reminders/', { invoice_ids: [newId()] })).status, 403)
})
