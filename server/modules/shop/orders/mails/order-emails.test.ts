import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { textMail } from '#platform/mail/layout/text.ts'
import type { MailBlock } from '#platform/mail/mail.ts'
import { shopper, type OrderBody } from '../../testing/buyer.ts'
import { openShop } from '../../testing/open-shop.ts'

const shop = await openShop()
const { app, jobs, platform, clock } = shop
const staff = await shop.signIn('administrator')
const mug = await shop.sell({ price_cents: 1210 })
const coffee = await shop.sell({ price_cents: 1060, vat_class: 'food' })

type Written = { kind: string, to: string, state: string, subject: string, text: string, links: string[] }
/** The mails about an order, oldest first, as their reader sees them without HTML. */
async function mailsAbout({ id }: { id: string }): Promise<Written[]> {
  await jobs()
  const rows = await platform.reading.selectFrom('platform.mails').selectAll().where('about_id', '=', id).orderBy('id').execute()
  const letterhead = await platform.letterhead()
  return rows.map((row) => {
    const { blocks } = row.content as { blocks: MailBlock[] }
    return {
      kind: row.kind, to: row.to_address, state: row.state, subject: row.subject, text: textMail({ subject: row.subject, blocks }, { letterhead, language: row.language as 'fr' }).replaceAll(/[\u00a0\u202f]/g, ' '),
      links: blocks.flatMap((block) => block.kind === 'button' ? [block.href] : []),
    }
  })
}
const act = async (order: OrderBody, action: string, payload: object) => {
  const answer = await app.inject({ method: 'POST', url: `/api/shop/orders/${order.id}/${action}/`, payload, headers: { ...staff, 'idempotency-key': newId() } })
  assert.ok(answer.statusCode < 300, answer.body)
}

test('who pays at once is written to once, when the money is there: lines, VAT, the order’s page and the invoice', async () => {
  const buyer = shopper(shop)
  await buyer.add(mug, 2)
  await buyer.add(coffee, 3)
  const placed = (await buyer.order(5600, { language: 'fr' })).json<OrderBody>()
  assert.deepEqual(await mailsAbout(placed), [])
  const paid = (await buyer.pay(placed)).json<OrderBody>()
  const [mail, ...more] = await mailsAbout(placed)
  assert.deepEqual(more, [])
  assert.deepEqual([mail!.kind, mail!.to, mail!.state, mail!.subject], ['shop/order-paid', 'personne@exemple.test', 'kept', `Commande ${placed.number} : paiement reçu`])
  assert.match(mail!.text, /Votre paiement de 56,00 € est bien arrivé/)
  assert.match(mail!.text, /2 × 12,10 €/)
  assert.match(mail!.text, /Total TVAC +56,00 €\ndont TVA 21 % +4,20 €\ndont TVA 6 % +1,80 €/)
  assert.match(mail!.text, new RegExp(`Facture ${paid.documents[0]!.number} \\(PDF\\)`))
  assert.match(mail!.text, /quatorze jours/)
  assert.match(mail!.text, /-- \nAu Comptoir de la Senne\nAu Comptoir de la Senne SRL · Place de la Bourse 1, 1000 Bruxelles\nTVA BE 0123\.456\.749 · RPM Bruxelles/)
  const [page, pdf] = mail!.links
  assert.equal((await app.inject({ url: page!.replace(/^\/fr\//, '/api/shop/').replace('?', '/?') })).json<OrderBody>().number, placed.number)
  const invoice = await app.inject({ url: pdf! })
  assert.equal(invoice.headers['content-type'], 'application/pdf')
})

test('a transfer is asked for in the buyer’s language, with account, amount, communication and day', async () => {
  const buyer = shopper(shop)
  await buyer.add(mug)
  const placed = (await buyer.order(1210, { payment_method: 'bank_transfer', language: 'nl' })).json<OrderBody>()
  const [mail] = await mailsAbout(placed)
  assert.equal(mail!.subject, `Bestelling ${placed.number} goed ontvangen`)
  for (const line of ['Begunstigde: Au Comptoir de la Senne', 'IBAN: BE68 5390 0754 7034', 'Bedrag: € 12,10', `Gestructureerde mededeling: ${placed.payment.structured_communication}`, 'Te betalen uiterlijk op: 29 november 2026']) {
    assert.ok(mail!.text.includes(line), `${line} is missing in\n${mail!.text}`)
  }
  assert.match(mail!.links[0]!, new RegExp(`^/nl/orders/${placed.id}\\?access_token=`))
})

test('a shipment, a part of the order first, tells what is on its way, with whom and where to', async () => {
  const buyer = shopper(shop)
  await buyer.add(mug, 3)
  const order = await buyer.buy(3630, { language: 'en' })
  await act(order, 'shipments', { lines: [{ line_id: order.lines[0]!.id, quantity: 1 }], carrier: 'bpost', tracking: '323212345' })
  await act(order, 'shipments', {})
  const [, part, rest] = await mailsAbout(order)
  assert.equal(part!.subject, `Order ${order.number}: your parcel has left`)
  assert.match(part!.text, /Carrier: bpost\nTracking number: 323212345\nDelivery address: Personne Exemple\n {2}Place de la Bourse 1\n {2}1000 Bruxelles/)
  assert.match(part!.text, /Produit \w+: 1 ×/)
  assert.match(rest!.text, /: 2 ×/)
  assert.match(rest!.text, /All your articles are on their way/)
})

test('a refund tells its amount and reason and leads to its own credit note', async () => {
  const buyer = shopper(shop)
  await buyer.add(mug, 2)
  const order = await buyer.buy(2420, { language: 'de' })
  await act(order, 'refunds', { lines: [{ line_id: order.lines[0]!.id, quantity: 1 }], reason: 'Ein Becher war zerbrochen' })
  const [, refunded, ...more] = await mailsAbout(order)
  assert.deepEqual(more, [])
  assert.equal(refunded!.subject.replace('\u00a0', ' '), `Bestellung ${order.number}: Erstattung von 12,10 €`)
  assert.match(refunded!.text, /Grund: Ein Becher war zerbrochen/)
  assert.match(refunded!.text, /Gutschrift NCV-2026-\d{6} \(PDF\)/)
  assert.equal((await app.inject({ url: refunded!.links[1]! })).headers['content-type'], 'application/pdf')
})

test('a cancelled order says that nothing is owed; one that waited in vain for a transfer says why; an abandoned card payment says nothing', async () => {
  const buyer = shopper(shop)
  const place = async (payment_method: string) => {
    await buyer.add(mug)
    return (await buyer.order(1210, { payment_method, language: 'fr' })).json<OrderBody>()
  }
  const cancelled = await place('demo')
  await buyer.call('POST', `/api/shop/orders/${cancelled.id}/cancel/?access_token=${cancelled.access_token}`)
  const [mail] = await mailsAbout(cancelled)
  assert.match(mail!.text, /Votre commande est annulée\. Vous ne devez rien\./)
  const late = await place('bank_transfer')
  const abandoned = await place('demo')
  const before = clock.now
  clock.now = clock.now.add({ hours: 24 * 7 + 1 })
  const { expireOrders } = await import('../changing/expire-orders.ts')
  await expireOrders(platform)
  clock.now = before
  assert.deepEqual((await mailsAbout(late)).map(({ kind }) => kind), ['shop/order-placed', 'shop/order-cancelled'])
  assert.deepEqual(await mailsAbout(abandoned), [])
})
