import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smtpStandIn } from '#tooling/stand-ins/smtp.ts'
import { post } from './postman.ts'

const server = await smtpStandIn()
after(server.close)
const patience = { connectionTimeout: 200, greetingTimeout: 200, socketTimeout: 200, dnsTimeout: 200 }
const send = (SMTP_URL = server.url) => post({ SMTP_URL }, { from: 'a@boutique.test', to: 'b@exemple.test', text: 'x' }, patience)

test('a wrong password or nobody there is not the mail’s fault: it is tried again', async () => {
  const nobody = await send('smtp://127.0.0.1:1')
  assert.deepEqual([nobody.outcome, 'code' in nobody && nobody.code], ['postponed', 'ESOCKET'])
  const stranger = await send(server.url.replace('//', '//user:wrong@'))
  assert.deepEqual([stranger.outcome, 'code' in stranger && stranger.code], ['postponed', 'EAUTH 535'])
  assert.equal((await send(server.url.replace('//', '//user:right@'))).outcome, 'accepted')
})

test('a server that lets one wait is not waited for by the next ones', async () => {
  server.moods.push('silent')
  const slow = await send()
  assert.deepEqual([slow.outcome, 'code' in slow && slow.code], ['postponed', 'ETIMEDOUT'])
  const before = server.calls
  const next = await send()
  assert.deepEqual([next.outcome, 'code' in next && next.code], ['postponed', 'RESTING'])
  assert.equal(server.calls, before)
})
