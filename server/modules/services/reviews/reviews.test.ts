import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shopper, type OrderBody } from '../../shop/testing/buyer.ts'
import { openShop } from '../../shop/testing/open-shop.ts'
import { openPractice } from '../testing/open-practice.ts'
import { inviteToReview } from './invite-to-review.ts'
import { rebuildRatings } from './rebuild-ratings.ts'

const shop = await openShop()
const { app, work, jobs, pool, clock, platform } = shop
const manager = await shop.signIn('shop_manager')
type ReviewBody = { id: string, rating: number | null, title: string, state: string, reply: string | null, reason: string | null }
type Summary = { average: number | null, count: number, distribution: number[] }

const productOf = async (variant_id: string) => (await pool.query<{ product_id: string }>('select product_id from shop.variants where id = $1', [variant_id])).rows[0]!.product_id
const said = (rating: number, more: object = {}) => ({ rating, title: 'Bien', text: 'Comme annoncé.', shown_name: 'Personne E.', ...more })
const write = (payload: object, headers: Record<string, string> = {}) => app.inject({ method: 'POST', url: '/api/service/reviews/', payload, headers })
const moderate = (id: string, payload: object) => app.inject({ method: 'POST', url: `/api/service/reviews/${id}/moderate/`, payload, headers: manager })
const published = async (product: string) => (await app.inject({ url: `/api/service/reviews/?product=${product}` })).json<{ count: number, results: ReviewBody[], summary: Summary }>()
const send = (id: string, who = manager) => app.inject({ method: 'POST', url: `/api/shop/orders/${id}/shipments/`, payload: {}, headers: { ...who, 'idempotency-key': id } })

/** Somebody buys one piece, pays and, unless said otherwise, has it sent. */
async function bought(variant_id: string, { sent = true, headers = {} }: { sent?: boolean, headers?: Record<string, string> } = {}) {
  const buyer = shopper(shop, headers)
  await buyer.add(variant_id)
  const order: OrderBody = await buyer.buy(1210)
  if (sent) assert.equal((await send(order.id)).statusCode, 200)
  return { order_id: order.id, access_token: order.access_token, purchase_id: order.lines.find(({ kind }) => kind === 'article')!.id }
}

/** A published review of so many stars; gives its id. */
async function reviewed(variant_id: string, rating: number): Promise<string> {
  const { purchase_id, access_token } = await bought(variant_id)
  const { id } = (await write({ purchase_id, access_token, ...said(rating) })).json<ReviewBody>()
  assert.equal((await moderate(id, { decision: 'publish' })).statusCode, 200)
  return id
}

test('a review is written of what was paid and sent, by who bought it, and by nobody else', async () => {
  const variant = await shop.sell({ price_cents: 1210 })
  const { order_id, purchase_id, access_token } = await bought(variant, { sent: false })
  const theirs = { purchase_id, access_token, ...said(5) }
  assert.equal((await write(theirs)).json<{ code: string }>().code, 'services/nothing-to-review')
  await send(order_id)
  assert.equal((await write({ ...theirs, access_token: undefined })).statusCode, 404)
  assert.equal((await write({ ...theirs, access_token: undefined }, await shop.signIn('customer'))).statusCode, 404)
  assert.equal((await write({ ...theirs, access_token: (await bought(variant)).access_token })).statusCode, 404)
  for (const rating of [0, 6, 4.5]) assert.equal((await write({ ...theirs, rating })).statusCode, 400)
  const listed = (await app.inject({ url: `/api/service/reviews/to-write/?order_id=${order_id}&access_token=${access_token}` })).json<{ results: { purchase_id: string }[] }>()
  assert.deepEqual(listed.results.map((each) => each.purchase_id), [purchase_id])
  const written = await write(theirs)
  assert.equal(written.statusCode, 201)
  assert.equal(written.json<ReviewBody>().state, 'awaiting')
  assert.equal((await write(theirs)).json<{ code: string }>().code, 'services/already-reviewed')
  assert.equal((await published(await productOf(variant))).count, 0)
})

test('eight at once make one review', async () => {
  const { purchase_id, access_token } = await bought(await shop.sell({ price_cents: 1210 }))
  const answers = await Promise.all(Array.from({ length: 8 }, () => write({ purchase_id, access_token, ...said(4) }, { 'x-forwarded-for': '192.0.2.1' })))
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [201, 409, 409, 409, 409, 409, 409, 409])
})

test('those who moderate see no stars until it is decided; a refusal needs a reason, is logged and told', async () => {
  const { purchase_id, access_token } = await bought(await shop.sell({ price_cents: 1210 }))
  const { id } = (await write({ purchase_id, access_token, ...said(1, { title: 'Titre à relire' }) })).json<ReviewBody>()
  const waiting = (await app.inject({ url: '/api/service/moderated-reviews/?state=awaiting&search=relire', headers: manager })).json<{ results: ReviewBody[] }>()
  assert.deepEqual(waiting.results.map((each) => [each.id, each.rating]), [[id, null]])
  assert.equal((await moderate(id, { decision: 'refuse' })).json<{ code: string }>().code, 'services/reason-missing')
  assert.equal((await moderate(id, { decision: 'remove', reason: 'Trop tôt' })).json<{ code: string }>().code, 'services/review-already-decided')
  assert.equal((await moderate(id, { decision: 'refuse', reason: 'Données d’autrui' })).json<ReviewBody>().rating, 1)
  await jobs()
  const { rows } = await pool.query<{ decision: string, reason: string, kind: string }>(
    `select made.decision, made.reason, mail.kind from services.review_decisions made join platform.mails mail on about_id = review_id::text where review_id = $1`, [id])
  assert.deepEqual(rows, [{ decision: 'refuse', reason: 'Données d’autrui', kind: 'services/review-not-published' }])
  await assert.rejects(pool.query('delete from services.review_decisions'), { constraint: 'review_decisions_are_append_only' })
  for (const role of ['customer', 'practitioner', 'bookkeeper'] as const) assert.equal((await app.inject({ url: '/api/service/moderated-reviews/', headers: await shop.signIn(role) })).statusCode, 403)
})

test('mean and distribution follow what is published and removed, on list, product and card', async () => {
  const variant = await shop.sell({ price_cents: 1210 })
  const product = await productOf(variant)
  await reviewed(variant, 5)
  await reviewed(variant, 4)
  const two = await reviewed(variant, 2)
  // (5 + 4 + 2) / 3 = 3.666…
  assert.deepEqual((await published(product)).summary, { average: 3.7, count: 3, distribution: [0, 1, 0, 1, 1] })
  const card = (await app.inject({ url: '/api/shop/products/?page_size=100' })).json<{ results: { id: string, rating_average: number, rating_count: number }[] }>().results.find(({ id }) => id === product)
  assert.deepEqual([card?.rating_average, card?.rating_count], [3.7, 3])
  assert.equal((await moderate(two, { decision: 'remove', reason: 'Faux avis' })).statusCode, 200)
  assert.equal((await moderate(two, { decision: 'publish' })).statusCode, 409)
  assert.deepEqual((await published(product)).summary, { average: 4.5, count: 2, distribution: [0, 0, 0, 1, 1] })
  assert.deepEqual((await app.inject({ url: `/api/shop/products/${product}/` })).json<{ reviews: Summary }>().reviews, { average: 4.5, count: 2, distribution: [0, 0, 0, 1, 1] })
})

test('two who decide at once count a review once', async () => {
  const variant = await shop.sell({ price_cents: 1210 })
  const { purchase_id, access_token } = await bought(variant)
  const { id } = (await write({ purchase_id, access_token, ...said(3) })).json<ReviewBody>()
  const answers = await Promise.all([moderate(id, { decision: 'publish' }), moderate(id, { decision: 'publish' })])
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [200, 409])
  assert.deepEqual((await published(await productOf(variant))).summary.distribution, [0, 0, 1, 0, 0])
})

test('stored ratings are those that are rebuilt; a wrong one is put right', async () => {
  const variant = await shop.sell({ price_cents: 1210 })
  await reviewed(variant, 5)
  assert.equal(await work(rebuildRatings), 0)
  await pool.query(`update shop.product_ratings set counts = '{9,0,0,0,0}' where product_id = $1`, [await productOf(variant)])
  assert.equal(await work(rebuildRatings), 1)
  assert.deepEqual((await published(await productOf(variant))).summary.distribution, [0, 0, 0, 0, 1])
})

test('the shop answers below a published review only', async () => {
  const variant = await shop.sell({ price_cents: 1210 })
  const { purchase_id, access_token } = await bought(variant)
  const { id } = (await write({ purchase_id, access_token, ...said(3) })).json<ReviewBody>()
  const reply = (text: string) => app.inject({ method: 'POST', url: `/api/service/reviews/${id}/reply/`, payload: { reply: text }, headers: manager })
  assert.equal((await reply('Merci')).json<{ code: string }>().code, 'services/review-not-published')
  await moderate(id, { decision: 'publish' })
  assert.equal((await reply('Merci de votre visite.')).statusCode, 200)
  assert.equal((await published(await productOf(variant))).results[0]!.reply, 'Merci de votre visite.')
})

test('an account finds what it wrote and can still write, and takes its words back', async () => {
  const variant = await shop.sell({ price_cents: 1210 })
  const headers = await shop.signIn('customer')
  const { purchase_id } = await bought(variant, { headers })
  const toWrite = async () => (await app.inject({ url: '/api/service/reviews/to-write/', headers })).json<{ results: { purchase_id: string }[] }>().results.map((each) => each.purchase_id)
  assert.deepEqual(await toWrite(), [purchase_id])
  const { id } = (await write({ purchase_id, ...said(2) }, headers)).json<ReviewBody>()
  assert.deepEqual(await toWrite(), [])
  await moderate(id, { decision: 'publish' })
  const takeBack = (who: Record<string, string>) => app.inject({ method: 'DELETE', url: `/api/service/reviews/${id}/`, headers: who })
  assert.equal((await takeBack(await shop.signIn('customer'))).statusCode, 404)
  assert.equal((await takeBack(headers)).statusCode, 204)
  assert.deepEqual((await published(await productOf(variant))).summary, { average: null, count: 0, distribution: [0, 0, 0, 0, 0] })
  const mine = (await app.inject({ url: '/api/service/reviews/mine/', headers })).json<{ results: ReviewBody[] }>().results
  assert.deepEqual(mine.map(({ state, title }) => [state, title]), [['removed', '']])
})

test('an appointment is reviewed once it took place, not when nobody came; the service shows it', async () => {
  const before = clock.now
  const { service_id } = await openPractice(work, { payment: 'later' })
  const book = async (start: string) => (await app.inject({ method: 'POST', url: '/api/service/appointments/', payload: { service_id, start, customer: { name: 'Personne Exemple', email: 'personne@exemple.test' } } })).json<{ id: string, access_token: string }>()
  const [came, missed] = [await book('2026-11-24T09:00:00Z'), await book('2026-11-24T10:00:00Z')]
  const review = ({ id, access_token }: { id: string, access_token: string }) => write({ purchase_id: id, access_token, ...said(5) })
  assert.equal((await review(came)).statusCode, 404)
  await pool.query(`update services.appointments set status = 'no_show' where id = $1`, [missed.id])
  clock.now = Temporal.Instant.from('2026-11-24T11:00:00Z')
  assert.equal((await review(missed)).statusCode, 404)
  const { id } = (await review(came)).json<ReviewBody>()
  clock.now = before
  await moderate(id, { decision: 'publish' })
  assert.equal((await app.inject({ url: `/api/service/reviews/?service=${service_id}` })).json<{ count: number }>().count, 1)
  assert.deepEqual((await app.inject({ url: `/api/service/services/${service_id}/` })).json<{ reviews: Summary }>().reviews, { average: 5, count: 1, distribution: [0, 0, 0, 0, 1] })
})

test('buyers are invited once, a week after it was sent, by a link that opens reviews and not the order', async () => {
  const before = clock.now
  const { order_id, purchase_id } = await bought(await shop.sell({ price_cents: 1210 }))
  const invitations = async () => (await pool.query<{ blocks: { kind: string, href?: string }[] }>(`select content -> 'blocks' as blocks from platform.mails where kind = 'services/review-invited' and about_id = $1`, [order_id])).rows
  for (const [day, mails] of [['2026-11-29T09:59:00Z', 0], ['2026-11-29T10:01:00Z', 1], ['2026-11-30T10:01:00Z', 1]] as const) {
    clock.now = Temporal.Instant.from(day)
    await inviteToReview(platform)
    await jobs()
    assert.equal((await invitations()).length, mails, day)
  }
  const href = (await invitations())[0]!.blocks.find(({ kind }) => kind === 'button')!.href!
  const access_token = new URL(href, 'http://comptoir.test').searchParams.get('access_token')!
  assert.equal((await app.inject({ url: `/api/shop/orders/${order_id}/?access_token=${access_token}` })).statusCode, 404)
  assert.equal((await write({ purchase_id, access_token, ...said(5) })).statusCode, 201)
  clock.now = before
})

test('an address that does not want to be asked is not, whatever it buys later; the key of the mail alone decides, and its owner may come back', async () => {
  const before = clock.now
  const buy = async (email: string) => {
    const buyer = shopper(shop)
    await buyer.add(await shop.sell({ price_cents: 1210 }))
    const { id } = await buyer.buy(1210, { email })
    // weeks later, the first one's token is no good any more
    assert.equal((await send(id, await shop.signIn('shop_manager'))).statusCode, 200)
    return id
  }
  /** A week later: whether the mail of this order came, and its link out. */
  const asked = async (order_id: string) => {
    clock.now = clock.now.add({ hours: 24 * 8 })
    await inviteToReview(platform)
    await jobs()
    const { rows: [mail] } = await pool.query<{ blocks: { quiet?: boolean, href?: string }[], unsubscribe_url: string }>(`select content -> 'blocks' as blocks, unsubscribe_url from platform.mails where kind = 'services/review-invited' and about_id = $1`, [order_id])
    return mail && { href: mail.blocks.find(({ quiet }) => quiet)!.href!, header: mail.unsubscribe_url }
  }
  const order_id = await buy('Silence@exemple.test')
  const { href, header } = (await asked(order_id))!
  assert.ok(header.endsWith(href) && header.startsWith('http'))
  const access_token = new URL(header).searchParams.get('access_token')!
  const choose = (payload: object) => app.inject({ method: 'PUT', url: '/api/service/reviews/invitations/', payload })
  for (const wrong of [{ order_id, access_token: 'x'.repeat(43) }, { order_id: await buy('autre@exemple.test'), access_token }, { appointment_id: order_id, access_token }, { access_token }]) {
    assert.equal((await choose({ ...wrong, wanted: false })).json<{ code: string }>().code, 'services/unknown-invitation')
  }
  const twice = await Promise.all([choose({ order_id, access_token, wanted: false }), choose({ order_id, access_token, wanted: false })])
  assert.deepEqual(twice.map(({ statusCode }) => statusCode), [204, 204])
  assert.equal(await asked(await buy('silence@exemple.test')), undefined)
  assert.equal((await choose({ order_id, access_token, wanted: true })).statusCode, 204)
  assert.ok(await asked(await buy('silence@exemple.test')))
  // the key opens no review
  assert.deepEqual((await app.inject({ url: `/api/service/reviews/to-write/?order_id=${order_id}&access_token=${access_token}` })).json<{ results: object[] }>().results, [])
  clock.now = before
})
