import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { stripeStandIn, WEBHOOK_SECRET } from '../stand-ins/stripe.ts'
import { freePort } from '#platform/free-port.ts'
import { root } from '../commands/command.ts'
import { shopper, type OrderBody } from '../../modules/shop/testing/buyer.ts'
import { openShop } from '../../modules/shop/testing/open-shop.ts'

const stripe = await stripeStandIn()
after(() => stripe.close())
const keys = { STRIPE_SECRET_KEY: 'sk_test_standin', STRIPE_PUBLISHABLE_KEY: 'pk_test_standin', STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET, STRIPE_API_BASE: stripe.url }
const shop = await openShop(keys)
const { configuration } = shop.platform
const PORT = await freePort()
/** A start takes a second or two, and much longer beside other tests. */
const START_MS = 60_000

const started: ChildProcess[] = []
after(() => { for (const child of started) child.kill('SIGKILL') })

/** A real server process on the test's database. */
async function start(command: 'api' | 'serve'): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'server/tooling/command-line.ts', command], {
    cwd: root, stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...keys, PORT: String(PORT), DATABASE_URL: configuration.DATABASE_URL, DATA_DIR: configuration.DATA_DIR, RATE_LIMIT: 'off', LOG_LEVEL: 'fatal' },
  })
  started.push(child)
  for (const until = Date.now() + START_MS; Date.now() < until && child.exitCode === null;) {
    if (await fetch(`http://127.0.0.1:${PORT}/health/ready`).then(({ ok }) => ok, () => false)) return child
    await pause(50)
  }
  throw new Error('the server did not start')
}
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal)
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}
const tell = ({ body, signature }: { body: string, signature: string }) => fetch(`http://127.0.0.1:${PORT}/api/shop/payments/stripe/webhook/`, {
  method: 'POST', body, headers: { 'content-type': 'application/json', 'stripe-signature': signature },
})
async function placed() {
  const variant = await shop.sell({ price_cents: 1210 })
  const buyer = shopper(shop)
  await buyer.add(variant)
  const order = (await buyer.order(1210, { payment_method: 'stripe' })).json<OrderBody>()
  return { buyer, order, intent: order.payment.client_secret!.replace(/_secret_.*/, '') }
}
async function settled({ buyer, order }: Awaited<ReturnType<typeof placed>>): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { payment_status } = await buyer.read(order)
    if (payment_status !== 'pending') return payment_status
    await pause(100)
  }
  return 'pending'
}

test('a server killed after Stripe’s message and before its work: the next one makes the order paid', async () => {
  const sale = await placed()
  const first = await start('api')
  assert.equal((await tell(stripe.confirm(sale.intent))).status, 200)
  await end(first, 'SIGKILL')
  assert.equal((await sale.buyer.read(sale.order)).payment_status, 'pending')
  const second = await start('serve')
  assert.equal(await settled(sale), 'paid')
  assert.equal((await sale.buyer.read(sale.order)).documents.length, 1)
  assert.equal(await end(second, 'SIGTERM'), 0)
})

test('a server killed at any moment of the work leaves one paid order with one invoice', async () => {
  for (const delay of [0, 15, 40]) {
    const sale = await placed()
    const first = await start('serve')
    await tell(stripe.confirm(sale.intent))
    await pause(delay)
    await end(first, 'SIGKILL')
    const second = await start('serve')
    assert.equal(await settled(sale), 'paid', `killed after ${delay} ms`)
    assert.equal((await sale.buyer.read(sale.order)).documents.length, 1)
    await end(second, 'SIGTERM')
  }
})
