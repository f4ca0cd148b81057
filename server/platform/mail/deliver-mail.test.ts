import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openHarness } from '#tooling/testing/harness.ts'
import { smtpStandIn } from '#tooling/stand-ins/smtp.ts'
import type { NewMail } from './mail.ts'
import { sendMail } from './send-mail.ts'

const server = await smtpStandIn()
const { work, jobs, platform, closeFirst } = await openHarness({ SMTP_URL: server.url, MAIL_FROM: 'La boutique <post@boutique.test>' })
closeFirst(server.close)

const mail: NewMail = {
  to: 'personne@exemple.test', to_name: 'Personne Exemple', language: 'fr', kind: 'shop/order-placed', about: { kind: 'order', id: 'order-1' },
  content: { subject: 'Votre commande 2026-00012', blocks: [{ kind: 'paragraph', text: 'Merci, nous préparons votre colis.' }] },
}
const queue = async (more: Partial<NewMail> = {}) => (await work((now) => sendMail(now, { ...mail, ...more }))).mail_id
const rowOf = (id: string) => platform.reading.selectFrom('platform.mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
/** Time passes: what waits for its next try is due. */
const comeBack = async () => {
  await sql`update graphile_worker._private_jobs set run_at = now()`.execute(platform.database)
  await jobs()
}

test('a queued mail goes out once its transaction has committed, with its own Message-ID, and never again', async () => {
  const id = await queue()
  assert.equal((await rowOf(id)).state, 'queued')
  assert.equal(server.received.length, 0)
  await jobs()
  await jobs()
  assert.equal(server.received.length, 1)
  const { from, to, source } = server.received[0]!
  assert.deepEqual([from, to], ['post@boutique.test', ['personne@exemple.test']])
  assert.match(source, new RegExp(`^Message-ID: <${id}@boutique.test>\r$`, 'm'))
  assert.match(source, /^From: La boutique <post@boutique.test>\r$/m)
  assert.match(source, /^Auto-Submitted: auto-generated\r$/m)
  assert.match(source, /Content-Type: multipart\/alternative/)
  const row = await rowOf(id)
  assert.deepEqual([row.state, row.attempts, row.reason], ['sent', 1, null])
})

test('a mail of a transaction that does not commit is never sent', async () => {
  const before = server.received.length
  await assert.rejects(work(async (now) => {
    await sendMail(now, mail)
    throw new Error('changed my mind')
  }), /changed my mind/)
  await jobs()
  assert.equal(server.received.length, before)
})

test('a 451 is tried again later, and a 550 ends it with its reason', async () => {
  const before = server.received.length
  const later = await queue()
  server.moods.push('busy')
  await jobs()
  assert.deepEqual(await rowOf(later).then(({ state, attempts, reason }) => [state, attempts, reason]), ['queued', 1, '451 4.7.1 greylisted, come back later'])
  await comeBack()
  assert.deepEqual(await rowOf(later).then(({ state, attempts, reason }) => [state, attempts, reason]), ['sent', 2, null])
  const never = await queue()
  server.moods.push('unknown-address')
  await jobs()
  await comeBack()
  assert.deepEqual(await rowOf(never).then(({ state, attempts, reason }) => [state, attempts, reason]), ['failed', 1, '550 5.1.1 <personne@exemple.test>: nobody here'])
  assert.equal(server.received.length, before + 1)
})

test('a message that is refused after it was told ends too', async () => {
  const id = await queue()
  server.moods.push('refuse-message')
  await jobs()
  assert.deepEqual(await rowOf(id).then(({ state, reason }) => [state, reason]), ['failed', '554 5.7.1 not wanted'])
})

test('a server that hangs up is called again', async () => {
  const id = await queue()
  server.moods.push('hang-up')
  await jobs()
  assert.equal((await rowOf(id)).state, 'queued')
  await comeBack()
  assert.equal((await rowOf(id)).state, 'sent')
})

test('when the answer to a message is lost it goes out once more, under the same Message-ID, and then no more', async () => {
  const before = server.received.length
  const id = await queue()
  server.moods.push('lost-answer')
  await jobs()
  await comeBack()
  await comeBack()
  const copies = server.received.slice(before).map(({ source }) => /^Message-ID: (.*)\r$/m.exec(source)?.[1])
  assert.deepEqual(copies, [`<${id}@boutique.test>`, `<${id}@boutique.test>`])
})

test('after its last attempt a mail is failed, and its job is over', async () => {
  const id = await queue()
  await platform.database.updateTable('platform.mails').set({ attempts: 15 }).where('id', '=', id).execute()
  server.moods.push('busy')
  await jobs()
  assert.deepEqual(await rowOf(id).then(({ state, attempts }) => [state, attempts]), ['failed', 16])
  const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from graphile_worker._private_jobs`.execute(platform.database)
  assert.equal(rows[0]!.waiting, 0)
})

test('no header can be brought in by what a person typed', async () => {
  const before = server.received.length
  await queue({ to_name: 'Eve\r\nBcc: tous@exemple.test', content: { subject: 'Bonjour\r\nBcc: tous@exemple.test\n\nCorps', blocks: [] } })
  await jobs()
  const { to, source } = server.received[before]!
  assert.deepEqual(to, ['personne@exemple.test'])
  const head = source.slice(0, source.indexOf('\r\n\r\n'))
  assert.doesNotMatch(head, /^Bcc:/mi)
  for (const address of ['a@exemple.test, b@exemple.test', 'a@exemple.test\r\nBcc: b@exemple.test', 'Eve <a@exemple.test>', 'a@exemple.test;b@exemple.test']) {
    await assert.rejects(queue({ to: address }), /mail_goes_to_one_address/)
  }
  await assert.rejects(queue({ message_id: 'x>\r\nBcc: b@exemple.test' }), /mail_message_id_is_one/)
  await assert.rejects(queue({ reply_to: 'a@exemple.test\nBcc: b@exemple.test' }), /mail_reply_to_is_one_address/)
  await assert.rejects(queue({ content: { subject: 'x', blocks: [{ kind: 'button', text: 'x', href: 'javascript:alert(1)' }] } }), /an http address/)
})

test('a conversation keeps its thread, and answers go where they are awaited', async () => {
  const before = server.received.length
  await queue({ message_id: 'ticket-12.3', in_reply_to: 'question@client.test', references: ['ticket-12.1', 'question@client.test'], reply_to: 'ticket+12@boutique.test', automatic: false })
  await jobs()
  const { source } = server.received[before]!
  assert.match(source, /^Message-ID: <ticket-12.3@boutique.test>\r$/m)
  assert.match(source, /^In-Reply-To: <question@client.test>\r$/m)
  assert.match(source.replace(/\r\n /g, ' '), /^References: <ticket-12.1@boutique.test> <question@client.test>\r$/m)
  assert.match(source, /^Reply-To: ticket\+12@boutique.test\r$/m)
  assert.doesNotMatch(source, /Auto-Submitted/)
})

test('stored files and little texts go along; a file that is gone fails the mail instead of sending it without', async () => {
  const before = server.received.length
  const { key } = await platform.files.put(Buffer.from('%PDF-1.7 facture'), { type: 'application/pdf', name: 'facture.pdf' })
  await queue({ attachments: [{ name: 'facture.pdf', type: 'application/pdf', file: key }, { name: 'rendez-vous.ics', type: 'text/calendar; charset=utf-8; method=REQUEST', text: 'BEGIN:VCALENDAR' }], unsubscribe_url: 'https://boutique.test/fin?x=1' })
  const gone = await queue({ attachments: [{ name: 'x.pdf', type: 'application/pdf', file: '0'.repeat(64) }] })
  await jobs()
  const { source } = server.received[before]!
  assert.ok(source.includes(Buffer.from('%PDF-1.7 facture').toString('base64')))
  assert.match(source, /filename=facture\.pdf/)
  assert.match(source, /method=REQUEST/)
  assert.match(source, /^List-Unsubscribe: <https:\/\/boutique.test\/fin\?x=1>\r$/m)
  assert.deepEqual(await rowOf(gone).then(({ state, reason }) => [state, reason]), ['failed', 'The attached file x.pdf is gone.'])
  assert.equal(server.received.length, before + 1)
})

test('a button to a page of ours leads to the public address', async () => {
  const before = server.received.length
  await queue({ content: { subject: 'x', blocks: [{ kind: 'button', text: 'Voir', href: '/orders/1' }] } })
  await jobs()
  assert.match(server.received[before]!.source, /^http:\/\/localhost:3000\/orders\/1\r$/m)
})

test('a link that opens a door is sent, and then forgotten', async () => {
  const before = server.received.length
  const id = await queue({ content: { subject: 'Mot de passe', blocks: [{ kind: 'button', text: 'Choisir', href: 'https://boutique.test/reset?token=geheim', secret: true }] } })
  await jobs()
  assert.match(server.received[before]!.source.replace(/=\r\n/g, ''), /token=3Dgeheim/)
  assert.doesNotMatch(JSON.stringify((await rowOf(id)).content), /geheim/)
})
