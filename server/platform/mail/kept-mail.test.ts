import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHarness } from '#tooling/testing/harness.ts'
import { sendMail } from './send-mail.ts'

const { work, jobs, platform } = await openHarness()

test('without an SMTP server a mail is kept, with all it says', async () => {
  const { mail_id } = await work((now) => sendMail(now, {
    to: 'personne@exemple.test', language: 'nl', kind: 'identity/welcome', content: { subject: 'Welkom', blocks: [{ kind: 'button', text: 'Bevestigen', href: 'http://localhost:3000/x', secret: true }] },
  }))
  await jobs()
  const row = await platform.reading.selectFrom('platform.mails').select(['state', 'content', 'sent_at']).where('id', '=', mail_id).executeTakeFirstOrThrow()
  assert.deepEqual(row, { state: 'kept', sent_at: null, content: { blocks: [{ kind: 'button', text: 'Bevestigen', href: 'http://localhost:3000/x', secret: true }] } })
})
