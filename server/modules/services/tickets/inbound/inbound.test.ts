import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { shopper } from '../../../shop/testing/buyer.ts'
import { openShop } from '../../../shop/testing/open-shop.ts'
import { keyedMessageId, ticketOfMessageId } from '../mails/keyed-message-id.ts'
import { openTicket } from '../open-ticket.ts'
import { freshText } from './fresh-text.ts'
import { textOfHtml } from './html-text.ts'
import { inboundSignature } from './inbound-signature.ts'

const shop = await openShop({ SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'Comptoir <contact@comptoir.test>' })
const { app, pool, work, platform: { configuration, files } } = shop
const agent = shopper(shop, await shop.signIn('support_agent'))

const deliver = async (raw: string | Buffer, signature = inboundSignature(configuration, Buffer.from(raw))) => app.inject({
  method: 'POST', url: '/api/service/tickets/inbound/', payload: Buffer.from(raw), headers: { 'content-type': 'message/rfc822', 'comptoir-signature': signature },
})
const outcome = async (raw: string | Buffer) => (await deliver(raw)).json<{ outcome: string }>().outcome
const letter = ({ from = 'Cliente Exemple <cliente@exemple.test>', id = `<${newId()}@exemple.test>`, more = [] as string[], body = 'Merci, c’est arrivé.', type = 'text/plain' } = {}) =>
  [`From: ${from}`, 'To: contact@comptoir.test', 'Subject: Re: Colis', ...(id ? [`Message-ID: ${id}`] : []), 'MIME-Version: 1.0', `Content-Type: ${type}; charset=utf-8`, ...more, '', body].join('\r\n')
const opened = (email = 'cliente@exemple.test') => work((now) => openTicket(now, { requester: { user_id: null, name: 'Cliente Exemple', email, language: 'fr' }, subject: 'Colis', message: 'Où est-il ?' }))
const answering = (ticket: { id: string, message_id: string }) => `In-Reply-To: <${keyedMessageId(configuration, ticket.id, ticket.message_id)}@comptoir.test>`
const bodiesOf = async (id: string) => (await pool.query<{ body: string, channel: string }>('select body, channel from services.ticket_messages where ticket_id = $1 order by position', [id])).rows.map(({ body }) => body)
const ticketsCount = async () => (await pool.query<{ count: number }>('select count(*)::int as count from services.tickets')).rows[0]!.count
const latest = async () => (await pool.query<{ state: string, reason: string | null, ticket_id: string | null, file_key: string }>('select * from services.inbound_mails order by id desc limit 1')).rows[0]!

test('only a mail that our mail server signed is looked at', async () => {
  const raw = letter()
  assert.equal((await deliver(raw, 'sha256=00')).statusCode, 400)
  assert.equal((await deliver(raw, inboundSignature({ SECRET_KEY: 'another key of thirty-two letters' }, Buffer.from(raw)))).statusCode, 400)
  assert.equal((await deliver(`${raw}.`, inboundSignature(configuration, Buffer.from(raw)))).statusCode, 400)
  assert.equal((await deliver('', '')).statusCode, 400)
  assert.equal((await deliver(raw)).statusCode, 200)
})

test('an answer to our mail lands in its ticket, without what it quotes, and opens it again', async () => {
  const ticket = await opened()
  await pool.query("update services.tickets set status = 'closed', closed_at = now() where id = $1", [ticket.id])
  const body = 'Bien reçu, merci.\r\n\r\nLe dim. 22 nov. 2026 à 10:00, Au Comptoir de la Senne <contact@comptoir.test>\r\na écrit :\r\n> Il part demain.\r\n> Bonne journée'
  assert.equal(await outcome(letter({ from: 'CLIENTE@exemple.test', more: [answering(ticket)], body })), 'filed')
  assert.deepEqual(await bodiesOf(ticket.id), ['Où est-il ?', 'Bien reçu, merci.'])
  assert.equal((await pool.query("select status from services.tickets where id = $1", [ticket.id])).rows[0].status, 'open')
  assert.equal(await outcome(letter({ more: [`References: <autre@exemple.test> <${keyedMessageId(configuration, ticket.id, newId())}@ailleurs.test>`], body: 'Par les références.' })), 'filed')
  assert.equal((await bodiesOf(ticket.id)).at(-1), 'Par les références.')
})

test('a mail never lands in a stranger’s ticket: another sender, a forged id, a subject with its number make a new ticket of that sender', async () => {
  const ticket = await opened()
  const key = keyedMessageId(configuration, ticket.id, ticket.message_id)
  const forged = key.slice(0, -1) + (key.endsWith('0') ? '1' : '0')
  const tries = [
    letter({ from: 'voleur@exemple.test', more: [answering(ticket)] }),
    letter({ from: '"cliente@exemple.test" <voleur@exemple.test>', more: [answering(ticket)] }),
    letter({ more: [`In-Reply-To: <${forged}@comptoir.test>`] }),
    letter({ more: [`In-Reply-To: <${keyedMessageId({ SECRET_KEY: 'another key of thirty-two letters' }, ticket.id, ticket.message_id)}@comptoir.test>`] }),
    letter().replace('Re: Colis', `Re: [${ticket.number}] Colis`),
  ]
  for (const raw of tries) {
    const before = await ticketsCount()
    assert.equal(await outcome(raw), 'filed')
    assert.equal(await ticketsCount(), before + 1)
  }
  assert.deepEqual(await bodiesOf(ticket.id), ['Où est-il ?'])
  assert.equal(ticketOfMessageId(configuration, `<${key}@comptoir.test>`), ticket.id)
})

test('the same Message-ID is one message, also when it is delivered eight times at once', async () => {
  const ticket = await opened()
  const raw = letter({ more: [answering(ticket)], body: 'Une seule fois' })
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => outcome(raw)))
  assert.deepEqual(outcomes.sort(), ['filed', ...Array<string>(7).fill('known')])
  assert.deepEqual(await bodiesOf(ticket.id), ['Où est-il ?', 'Une seule fois'])
  const nameless = letter({ id: '', body: 'Sans identifiant' })
  assert.deepEqual([await outcome(nameless), await outcome(nameless)], ['filed', 'known'])
})

test('machines and ourselves are not answered: auto-replies, lists, bounces, our own mail', async () => {
  const ticket = await opened()
  const before = await ticketsCount()
  for (const header of ['Auto-Submitted: auto-replied', 'Precedence: bulk', 'Precedence: auto_reply', 'X-Autoreply: yes', 'Return-Path: <>', 'List-Id: <liste.exemple.test>']) {
    assert.equal(await outcome(letter({ more: [answering(ticket), header] })), 'ignored', header)
  }
  assert.equal(await outcome(letter({ from: 'MAILER-DAEMON@exemple.test' })), 'ignored')
  assert.equal(await outcome(letter({ from: 'contact@comptoir.test' })), 'ignored')
  assert.equal(await outcome(letter({ id: `<${keyedMessageId(configuration, ticket.id, ticket.message_id)}@comptoir.test>` })), 'ignored')
  assert.deepEqual([(await latest()).reason, await ticketsCount(), await bodiesOf(ticket.id)], ['own', before, ['Où est-il ?']])
  assert.equal(await outcome(letter({ more: [answering(ticket), 'Auto-Submitted: no'] })), 'filed')
})

test('what no program can read is kept and flagged, never lost, never a 500', async () => {
  const bad: (string | Buffer)[] = [
    'pas un courriel', Buffer.from([0, 1, 2, 255, 254]), letter({ from: '' }), letter({ from: 'sans arobase' }), letter({ from: 'a@b,c@d <x y@z>' }), letter({ body: '' }),
    letter({ type: 'multipart/mixed; boundary=x', body: '--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x' }),
    `${letter({ more: ['X: '.padEnd(300_000, 'y')] })}`, letter({ more: ['Content-Transfer-Encoding: base64'], body: '\u0000\ud800===%%%' }),
  ]
  for (const raw of bad) {
    const answer = await deliver(raw)
    assert.equal(answer.statusCode, 200, answer.body)
    const { file_key } = await latest()
    assert.deepEqual(await (await files.open(file_key))!.bytes(), Buffer.from(raw))
  }
  const listed = (await agent.call('GET', '/api/service/inbound-mails/?state=flagged')).json<{ count: number, results: { id: string }[] }>()
  assert.ok(listed.count >= 6, String(listed.count))
  assert.equal((await agent.call('GET', `/api/service/inbound-mails/${listed.results[0]!.id}/raw/`)).headers['x-content-type-options'], 'nosniff')
  assert.equal((await shopper(shop, await shop.signIn('customer')).call('GET', '/api/service/inbound-mails/')).statusCode, 403)
})

test('the files of a mail are kept if they are what we accept; nul characters and endless texts do no harm', async () => {
  const ticket = await opened()
  const part = (type: string, name: string, content: string) => `--b\r\nContent-Type: ${type}; name=${name}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}`
  const raw = letter({ type: 'multipart/mixed; boundary=b', more: [answering(ticket)], body: `--b\r\nContent-Type: text/plain\r\n\r\nVoici\u0000 ${'x'.repeat(60_000)}\r\n${part('image/png', 'facture.png', '%PDF-1.7')}\r\n${part('application/pdf', 'virus.exe', 'MZ\u0000\u0001')}\r\n--b--` })
  assert.equal(await outcome(raw), 'filed')
  const { rows } = await pool.query('select name, type from services.ticket_attachments where ticket_id = $1', [ticket.id])
  assert.deepEqual(rows, [{ name: 'facture.png', type: 'application/pdf' }])
  assert.ok((await bodiesOf(ticket.id)).at(-1)!.length < 20_000)
})

test('who writes more than twenty mails in an hour is a machine: the rest waits for people', async () => {
  const from = 'robot@exemple.test'
  for (let sent = 0; sent < 20; sent += 1) assert.equal(await outcome(letter({ from })), 'filed')
  assert.deepEqual([await outcome(letter({ from })), (await latest()).reason], ['flagged', 'too_many'])
})

test('quoted history is cut in the ways mail programs write it; when nothing else remains, all of it stays', () => {
  assert.equal(freshText('Oui.\n\nOp zo 22 nov. 2026 om 10:00 schreef Comptoir <contact@comptoir.test>:\n> tekst'), 'Oui.')
  assert.equal(freshText('Ja.\n\nAm 22.11.2026 um 10:00 schrieb Comptoir:\n> Text'), 'Ja.')
  assert.equal(freshText('Yes.\n\nOn Sun, 22 Nov 2026, Comptoir wrote:\nquoted'), 'Yes.')
  assert.equal(freshText('Oui.\n\nDe : Comptoir <contact@comptoir.test>\nEnvoyé : dimanche\nÀ : moi\n\nancien'), 'Oui.')
  assert.equal(freshText('Ja.\n\n-----Oorspronkelijk bericht-----\nVan: ons'), 'Ja.')
  assert.equal(freshText('De : la confiture, il en manque.\nMerci'), 'De : la confiture, il en manque.\nMerci')
  assert.equal(freshText('> seulement cela'), '> seulement cela')
})

test('an HTML mail becomes the lines its reader sees, in a time that grows with its length only', () => {
  assert.equal(textOfHtml('<html><head><title>x</title></head><body><p>Bonjour&nbsp;&amp; merci</p><div>Deux<br>lignes</div><script>alert(1)</script><blockquote>a<blockquote>b</blockquote>c</blockquote>Fin &#233;</body>'), 'Bonjour & merci\nDeux\nlignes\nFin é')
  const started = performance.now()
  textOfHtml('<'.repeat(400_000))
  textOfHtml('<!--'.repeat(100_000))
  textOfHtml('<blockquote>'.repeat(30_000))
  freshText(`${'Le '.repeat(60_000)}\n`.repeat(2))
  assert.ok(performance.now() - started < 2_000, String(performance.now() - started))
})
