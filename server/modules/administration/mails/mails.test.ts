import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sendMail } from '#platform/mail/send-mail.ts'
import { forgetMails } from '#platform/mail/log/forget-mails.ts'
import type { NewMail } from '#platform/mail/mail.ts'
import { smtpStandIn } from '#tooling/stand-ins/smtp.ts'
import { openShop } from '../../shop/testing/open-shop.ts'

type Summary = { id: string, state: string, subject: string, to_address: string }
type Read = Summary & { html: string | null, text: string | null, can_send_again: boolean, again_of: string | null, attachments: { name: string }[], message_id: string }

const server = await smtpStandIn()
const shop = await openShop({ SMTP_URL: server.url, MAIL_FROM: 'post@boutique.test', MAIL_KEEP_DAYS: '30' })
shop.closeFirst(server.close)
const { app, work, jobs, clock, platform } = shop
let staff = await shop.signIn('administrator')
const url = '/api/admin-dashboard/mails/'
const get = async <T>(path = '') => (await app.inject({ url: `${url}${path}`, headers: staff })).json<T>()
const again = (id: string) => app.inject({ method: 'POST', url: `${url}${id}/again/`, headers: staff })
const write = async (more: Partial<NewMail> = {}) => (await work((now) => sendMail(now, {
  to: 'personne@exemple.test', language: 'fr', kind: 'shop/order-paid', about: { kind: 'order', id: 'order-1' },
  content: { subject: 'Commande payée', blocks: [{ kind: 'paragraph', text: 'Merci <b>bien</b>.' }] }, ...more,
}))).mail_id

test('the log is narrowed by state, kind, address and what it is about', async () => {
  await write()
  await write({ to: 'autre@ailleurs.test', kind: 'identity/welcome', about: { kind: 'person', id: 'person-1' } })
  server.moods.push('good', 'unknown-address')
  await jobs()
  const found = async (query: string) => (await get<{ count: number, results: Summary[] }>(query)).results.map(({ to_address }) => to_address)
  assert.deepEqual(await found('?state=failed'), ['autre@ailleurs.test'])
  assert.deepEqual(await found('?kind=shop/order-paid'), ['personne@exemple.test'])
  assert.deepEqual(await found('?address=AILLEURS'), ['autre@ailleurs.test'])
  assert.deepEqual(await found('?about=order-1'), ['personne@exemple.test'])
  assert.deepEqual(await found(''), ['autre@ailleurs.test', 'personne@exemple.test'])
  assert.deepEqual(await found('?address=%25'), [])
})

test('a mail is read as its reader sees it, and escaped like there', async () => {
  const id = await write({ attachments: [{ name: 'rendez-vous.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' }] })
  const mail = await get<Read>(`${id}/`)
  assert.match(mail.html!, /Merci &lt;b&gt;bien&lt;\/b&gt;\./)
  assert.match(mail.text!, /Merci <b>bien<\/b>\./)
  assert.match(mail.text!, /Au Comptoir de la Senne SRL/)
  assert.deepEqual(mail.attachments, [{ name: 'rendez-vous.ics', type: 'text/calendar' }])
  assert.equal((await app.inject({ url: `${url}${id}/`, headers: staff })).headers['cache-control'], 'private, no-store')
  for (const stranger of ['019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f', 'x']) assert.equal((await app.inject({ url: `${url}${stranger}/`, headers: staff })).statusCode, 404)
})

test('a mail is sent again as a new one with its own Message-ID; one that still waits is not', async () => {
  const id = await write()
  assert.equal((await again(id)).json<{ code: string }>().code, 'platform/mail-not-repeatable')
  await jobs()
  const before = server.received.length
  const answer = await again(id)
  assert.equal(answer.statusCode, 201)
  await jobs()
  assert.equal(server.received.length, before + 1)
  const copy = await get<Read>(`${answer.json<{ id: string }>().id}/`)
  assert.deepEqual([copy.state, copy.again_of, copy.message_id === copy.id], ['sent', id, true])
})

test('a link that opens a door is never shown here, waiting or sent, and never sent again', async () => {
  const secret = { subject: 'Mot de passe', blocks: [{ kind: 'button', text: 'Choisir', href: '/fr/password/reset#geheim', secret: true }] } as const
  const id = await write({ content: secret })
  const waiting = await get<Read>(`${id}/`)
  await jobs()
  const sent = await get<Read>(`${id}/`)
  for (const mail of [waiting, sent]) assert.doesNotMatch(JSON.stringify(mail), /geheim/)
  assert.match(sent.text!, /lien personnel/)
  assert.equal(sent.can_send_again, false)
  assert.equal((await again(id)).statusCode, 409)
})

test('after its days the words are forgotten, after two years the line; what waits stays', async () => {
  const old = await write()
  await jobs()
  const before = clock.now
  clock.now = before.add({ hours: 24 * 31 })
  const fresh = await write()
  staff = await shop.signIn('administrator')
  await forgetMails(platform)
  const forgotten = await get<Read>(`${old}/`)
  assert.deepEqual([forgotten.html, forgotten.text, forgotten.can_send_again, forgotten.subject], [null, null, false, 'Commande payée'])
  assert.equal((await again(old)).statusCode, 409)
  assert.notEqual((await get<Read>(`${fresh}/`)).html, null)
  clock.now = before.add({ hours: 24 * 731 })
  await forgetMails(platform)
  assert.equal((await app.inject({ url: `${url}${old}/`, headers: await shop.signIn('administrator') })).statusCode, 404)
  clock.now = before.add({ hours: 24 * 31 })
  assert.equal((await get<Read>(`${fresh}/`)).state, 'queued')
})
