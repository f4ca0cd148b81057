import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shopper } from '../../shop/testing/buyer.ts'
import { openShop } from '../../shop/testing/open-shop.ts'
import { openTicket } from './open-ticket.ts'
import { ticketToken } from './ticket-access.ts'
import { MOST_MESSAGES } from './write-message.ts'

type Message = { id: string, author: string, internal: boolean, body: string, attachments: { id: string, name: string, type: string }[] }
type Body = { id: string, number: string, status: string, priority: string, assignee: { id: string } | null, message_count: number, last_message_at: string, messages: Message[], related: object | null, code: string }
type Page = { count: number, results: Body[] }

const shop = await openShop()
const { pool, jobs, clock, platform, app } = shop
const [agent, otherAgent] = [shopper(shop, await shop.signIn('support_agent')), shopper(shop, await shop.signIn('shop_manager'))]
const someone = async () => shopper(shop, await shop.signIn('customer'))
const ask = async (who: Pick<typeof agent, 'call'>, more: object = {}) => (await who.call('POST', '/api/service/tickets/', { subject: 'Il manque un paquet', message: 'Bonjour, il manque un paquet.', ...more })).json<Body>()
const write = (who: Pick<typeof agent, 'call'>, id: string, body: string, more: object = {}, query = '') => who.call('POST', `/api/service/tickets/${id}/messages/${query}`, { body, ...more })
const read = async (who: Pick<typeof agent, 'call'>, id: string, query = '') => (await who.call('GET', `/api/service/tickets/${id}/${query}`)).json<Body>()
const mailsAbout = async (id: string) => (await pool.query<{ kind: string, to_address: string, content: { blocks: { kind: string, text?: string, href?: string }[] }, message_id: string, automatic: boolean, reference_ids: string[] }>('select * from platform.mails where about_id = $1 order by made_at, kind', [id])).rows
const upload = (who: Pick<typeof agent, 'call'>, id: string, bytes: string | Uint8Array<ArrayBuffer>, name: string) => {
  const form = new FormData()
  form.append('file', new File([bytes], name))
  return who.call('POST', `/api/service/tickets/${id}/attachments/`, form)
}

test('tickets are numbered per year, without a gap, also when many are opened at once', async () => {
  const asking = await Promise.all(Array.from({ length: 8 }, () => someone()))
  const opened = await Promise.all(asking.map((each) => ask(each)))
  const counters = opened.map(({ number }) => number).sort()
  assert.deepEqual(counters, Array.from({ length: 8 }, (_, at) => `T-2026-00000${at + 1}`))
  // half past midnight in Brussels
  const newYear = await shop.work((work) => openTicket({ ...work, now: Temporal.Instant.from('2026-12-31T23:30:00Z') }, { requester: { user_id: null, name: 'Personne Exemple', email: 'p@exemple.test', language: 'fr' }, subject: 'Bonne année', message: 'Bonjour' }))
  assert.equal(newYear.number, 'T-2027-000001')
})

test('a ticket goes from open to answered, to waiting, back to open when its customer writes, and to closed; only an open one is answered', async () => {
  const customer = await someone()
  const { id, status } = await ask(customer)
  assert.equal(status, 'open')
  assert.equal((await write(agent, id, 'Nous regardons.')).json<Body>().status, 'answered')
  assert.equal((await write(agent, id, 'Quelle couleur ?', { awaits_customer: true })).json<Body>().status, 'waiting_for_customer')
  assert.equal((await write(customer, id, 'Vert.')).json<Body>().status, 'open')
  assert.equal((await agent.call('POST', `/api/service/tickets/${id}/close/`)).json<Body>().status, 'closed')
  const late = await write(otherAgent, id, 'Trop tard')
  assert.deepEqual([late.statusCode, late.json<Body>().code], [409, 'services/ticket-closed'])
  assert.equal((await write(agent, id, 'Une note', { internal: true })).json<Body>().status, 'closed')
  assert.equal((await agent.call('POST', `/api/service/tickets/${id}/close/`)).json<Body>().code, 'services/ticket-closed')
  assert.equal((await customer.call('POST', `/api/service/tickets/${id}/reopen/`)).json<Body>().status, 'open')
  assert.equal((await agent.call('POST', `/api/service/tickets/${id}/reopen/`)).json<Body>().code, 'services/ticket-not-closed')
  assert.equal((await customer.call('POST', `/api/service/tickets/${id}/close/`)).json<Body>().status, 'closed')
  assert.equal((await write(customer, id, 'Encore une chose.')).json<Body>().status, 'open')
})

test('an internal note reaches the customer by no way: page, list, count, time, search, mail, file', async () => {
  const customer = await someone()
  const { id } = await ask(customer)
  await jobs()
  const before = await read(customer, id)
  const mails = (await mailsAbout(id)).length
  clock.now = clock.now.add({ minutes: 1 })
  const file = (await upload(agent, id, 'note interne', 'note.txt')).json<{ id: string }>()
  const noted = (await write(agent, id, 'Client difficile : geheimwoord', { internal: true, attachments: [file.id] })).json<Body>()
  assert.equal(noted.message_count, 2)
  await jobs()
  assert.deepEqual(await read(customer, id), before)
  assert.equal((await mailsAbout(id)).length, mails)
  const listed = (await customer.call('GET', '/api/service/tickets/')).json<Page>()
  assert.deepEqual([listed.count, listed.results[0]!.message_count, listed.results[0]!.last_message_at], [1, 1, before.last_message_at])
  assert.equal((await customer.call('GET', '/api/service/tickets/?search=geheimwoord')).json<Page>().count, 0)
  assert.equal((await agent.call('GET', '/api/service/tickets/?search=geheimwoord')).json<Page>().count, 1)
  assert.equal((await customer.call('GET', `/api/service/tickets/${id}/attachments/${file.id}/`)).statusCode, 404)
  assert.equal((await agent.call('GET', `/api/service/tickets/${id}/attachments/${file.id}/`)).statusCode, 200)
  // a customer who says so writes no note
  assert.equal((await write(customer, id, 'Pas une note', { internal: true })).json<Body>().messages.at(-1)!.internal, false)
  await assert.rejects(pool.query("update services.ticket_messages set internal = true where author = 'customer'"), { constraint: 'ticket_notes_are_staffs' })
  await agent.call('POST', `/api/service/tickets/${id}/assign/`, { assignee_id: (await agent.call('GET', '/api/auth/me/')).json<{ id: string }>().id })
  assert.equal((await read(customer, id)).assignee, null)
})

test('a guest gets the link by mail only; it opens this ticket and no other', async () => {
  const guest = shopper(shop)
  const missing = await guest.call('POST', '/api/service/tickets/', { subject: 'Bonjour', message: 'Bonjour' })
  assert.deepEqual([missing.statusCode, missing.json<Body>().code], [422, 'services/customer-missing'])
  const answer = await guest.call('POST', '/api/service/tickets/', { subject: 'Bonjour', message: 'Une question', customer: { name: 'Invitée Exemple', email: 'invitee@exemple.test' } })
  const { id } = answer.json<Body>()
  const token = ticketToken(platform.configuration, id)
  assert.ok(!answer.body.includes(token))
  await jobs()
  const mail = (await mailsAbout(id)).find(({ to_address }) => to_address === 'invitee@exemple.test')!
  assert.equal(mail.content.blocks.find(({ kind }) => kind === 'button')!.href, `/fr/tickets/${id}?access_token=${token}`)
  assert.equal((await read(guest, id, `?access_token=${token}`)).messages.length, 1)
  assert.equal((await write(guest, id, 'Encore', {}, `?access_token=${token}`)).statusCode, 201)
  const other = await ask(await someone())
  assert.equal((await guest.call('GET', `/api/service/tickets/${other.id}/?access_token=${token}`)).statusCode, 404)
  assert.equal((await guest.call('GET', `/api/service/tickets/${id}/`)).statusCode, 404)
})

test('what a ticket is about is its customer’s own; a stranger’s order is not found', async () => {
  const [customer, stranger] = [await someone(), await someone()]
  await customer.add(await shop.sell({ price_cents: 1210 }))
  const order = (await customer.order(1210)).json<Body>()
  const related = { kind: 'order', id: order.id }
  const refused = await stranger.call('POST', '/api/service/tickets/', { subject: 'Colis', message: 'Où est-il ?', related })
  assert.deepEqual([refused.statusCode, refused.json<Body>().code], [422, 'services/related-not-found'])
  const guest = await shopper(shop).call('POST', '/api/service/tickets/', { subject: 'Colis', message: 'Où est-il ?', related, customer: { name: 'X', email: 'personne@exemple.test' } })
  assert.equal(guest.statusCode, 422, 'an address that somebody typed proves nothing')
  const own = await ask(customer, { related })
  assert.deepEqual((await read(customer, own.id)).related, { kind: 'order', id: order.id, number: order.number, start: null })
  const theirs = await ask(stranger)
  assert.equal((await agent.call('PATCH', `/api/service/tickets/${theirs.id}/`, { related })).statusCode, 422)
  assert.equal((await agent.call('PATCH', `/api/service/tickets/${own.id}/`, { related: null, priority: 'urgent' })).json<Body>().related, null)
})

test('a file is what its bytes say, small, few, and for those who may see its message', async () => {
  const [customer, stranger] = [await someone(), await someone()]
  const { id } = await ask(customer)
  const page = await upload(customer, id, '<html><script>alert(1)</script></html>', 'photo.png')
  assert.deepEqual([page.statusCode, page.json<Body>().code], [422, 'services/attachment-not-accepted'])
  assert.equal((await upload(customer, id, new Uint8Array(10_000_001), 'grand.txt')).statusCode, 422)
  assert.equal((await upload(customer, id, '', 'vide.txt')).statusCode, 422)
  const file = (await upload(customer, id, Buffer.from('%PDF-1.7 …'), '../facture.exe')).json<{ id: string, type: string, name: string }>()
  assert.deepEqual([file.type, file.name], ['application/pdf', 'facture.exe'])
  assert.equal((await agent.call('GET', `/api/service/tickets/${id}/attachments/${file.id}/`)).statusCode, 404, 'not sent yet')
  const other = await ask(stranger)
  assert.equal((await write(stranger, other.id, 'À moi', { attachments: [file.id] })).statusCode, 404)
  assert.equal((await write(agent, id, 'À moi', { attachments: [file.id] })).statusCode, 404)
  assert.equal((await write(customer, id, 'Voici', { attachments: [file.id] })).json<Body>().messages.at(-1)!.attachments[0]!.id, file.id)
  const got = await agent.call('GET', `/api/service/tickets/${id}/attachments/${file.id}/`)
  assert.deepEqual([got.statusCode, got.headers['x-content-type-options'], got.headers['content-type']], [200, 'nosniff', 'application/pdf'])
  assert.match(String(got.headers['content-disposition']), /^attachment; /)
  assert.equal((await stranger.call('GET', `/api/service/tickets/${other.id}/attachments/${file.id}/`)).statusCode, 404)
  const many = await Promise.all(Array.from({ length: 8 }, (_, at) => upload(customer, id, `texte ${at}`, 'texte.txt')))
  assert.equal(many.filter(({ statusCode }) => statusCode === 201).length, 5)
  await pool.query("update services.ticket_attachments set created_at = created_at - interval '2 hours' where ticket_id = $1", [id])
  assert.equal((await upload(customer, id, 'un autre', 'texte.txt')).statusCode, 201, 'what was never sent makes room')
})

test('two agents who answer at once: with what they had read told, one is sent and the other reads first', async () => {
  const { id } = await ask(await someone())
  const after = (await read(agent, id)).messages.at(-1)!.id
  const answers = await Promise.all([write(agent, id, 'Oui', { after }), write(otherAgent, id, 'Non', { after })])
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 409])
  assert.equal(answers.find(({ statusCode }) => statusCode === 409)!.json<Body>().code, 'services/ticket-has-moved')
  // what names no message of this ticket was not read
  for (const unread of ['rien', (await read(agent, (await ask(await someone())).id)).messages[0]!.id]) assert.equal((await write(agent, id, 'Bien sûr', { after: unread })).statusCode, 409)
  // without it both are kept, one after the other
  await Promise.all(Array.from({ length: 6 }, (_, at) => write(at % 2 ? agent : otherAgent, id, `Réponse ${at}`)))
  assert.equal((await read(agent, id)).messages.length, 8)
})

test('closing while answering: the answer is before the closing or refused, never lost in a closed ticket', async () => {
  const { id } = await ask(await someone())
  const [answered, closed] = await Promise.all([write(agent, id, 'Voilà'), otherAgent.call('POST', `/api/service/tickets/${id}/close/`)])
  assert.equal(closed.statusCode, 200)
  const { status, messages } = await read(agent, id)
  assert.deepEqual([status, messages.length], ['closed', answered.statusCode === 201 ? 2 : 1])
  assert.ok([201, 409].includes(answered.statusCode))
})

test('the inbox is filtered by mine, unassigned and somebody’s; only those who answer tickets are given one', async () => {
  const customer = await someone()
  const [mine, nobodys] = [await ask(customer, { subject: 'Pour moi' }), await ask(customer, { subject: 'Pour personne' })]
  const me = (await agent.call('GET', '/api/auth/me/')).json<{ id: string }>().id
  await agent.call('POST', `/api/service/tickets/${mine.id}/assign/`, { assignee_id: me })
  const ids = async (query: string) => (await agent.call('GET', `/api/service/tickets/?page_size=100&${query}`)).json<Page>().results.map(({ id }) => id)
  assert.ok((await ids('assignee=me')).includes(mine.id) && !(await ids('assignee=me')).includes(nobodys.id))
  assert.ok((await ids('assignee=none')).includes(nobodys.id) && !(await ids('assignee=none')).includes(mine.id))
  assert.deepEqual(await ids('assignee=quelquun'), [])
  const theirs = (await customer.call('GET', '/api/auth/me/')).json<{ id: string }>().id
  const refused = await agent.call('POST', `/api/service/tickets/${mine.id}/assign/`, { assignee_id: theirs })
  assert.deepEqual([refused.statusCode, refused.json<Body>().code], [422, 'services/cannot-be-assigned'])
  assert.equal((await customer.call('POST', `/api/service/tickets/${mine.id}/assign/`, { assignee_id: theirs })).statusCode, 403)
})

test('mails go both ways: received, answered under an id of ours, to the assignee what the customer writes, closed', async () => {
  const customer = await someone()
  const { id } = await ask(customer)
  const me = (await agent.call('GET', '/api/auth/me/')).json<{ id: string, email: string }>()
  await jobs()
  assert.deepEqual((await mailsAbout(id)).map(({ kind, to_address }) => [kind, to_address === 'bonjour@comptoir.test']), [['services/ticket-received', false], ['services/ticket-to-answer', true]])
  await agent.call('POST', `/api/service/tickets/${id}/assign/`, { assignee_id: me.id })
  clock.now = clock.now.add({ minutes: 1 })
  await write(agent, id, 'Il part demain.')
  await jobs()
  clock.now = clock.now.add({ minutes: 1 })
  await write(customer, id, 'Merci.')
  await jobs()
  clock.now = clock.now.add({ minutes: 1 })
  await agent.call('POST', `/api/service/tickets/${id}/close/`)
  await jobs()
  const [received, , answered, written, closed] = await mailsAbout(id)
  assert.deepEqual([answered!.kind, written!.kind, written!.to_address, closed!.kind], ['services/ticket-answered', 'services/ticket-to-answer', me.email, 'services/ticket-closed'])
  assert.deepEqual([answered!.automatic, answered!.reference_ids], [false, [received!.message_id]])
  assert.ok(answered!.content.blocks.some(({ text }) => text === 'Il part demain.'))
})

test('canned replies are staff’s, one per title and language', async () => {
  const add = (title: string, who = agent) => who.call('POST', '/api/service/canned-replies/', { language: 'fr', title, body: 'Nous vous renvoyons ce qui manque.' })
  const { id } = (await add('Colis incomplet')).json<Body>()
  assert.equal((await add('Colis incomplet')).json<Body>().code, 'services/canned-reply-exists')
  assert.equal((await add('Autre', await someone())).statusCode, 403)
  assert.equal((await agent.call('PUT', `/api/service/canned-replies/${id}/`, { language: 'nl', title: 'Onvolledig pakket', body: 'We sturen het na.' })).statusCode, 200)
  assert.equal((await agent.call('GET', '/api/service/canned-replies/?language=nl')).json<Page>().results.length, 1)
  assert.equal((await agent.call('DELETE', `/api/service/canned-replies/${id}/`)).statusCode, 204)
  assert.equal((await agent.call('DELETE', `/api/service/canned-replies/${id}/`)).statusCode, 404)
})

test('a conversation has an end', async () => {
  const customer = await someone()
  const { id } = await ask(customer)
  await pool.query(`insert into services.ticket_messages (id, ticket_id, position, author, author_name, body, created_at) select gen_random_uuid(), $1, n, 'customer', 'X', 'x', now() from generate_series(2, ${MOST_MESSAGES}) n`, [id])
  assert.equal((await write(customer, id, 'Encore')).json<Body>().code, 'services/conversation-full')
  assert.equal((await app.inject({ url: '/api/service/tickets/pas-un-id/' })).statusCode, 404)
})
