import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellLowStock } from '../server/modules/shop/stock/alerts.ts'
import { addToCart, buy, openDesk, plain, productOf } from './acts.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const { name, slug } = await productOf(stage, await stage.sell({ price_cents: 1210, stock: 2 }))
const desk = await openDesk(stage)
const dialog = desk.getByRole('dialog')
const row = desk.getByRole('row', { name: new RegExp(name) })
/** On hand, reserved, available, minimum. */
const figures = async () => (await row.locator('td.figures').allTextContents()).slice(0, 4).map((text) => plain(text).trim())

async function record(quantity: number, { kind, reason }: { kind?: string, reason: string }): Promise<void> {
  await row.getByRole('button', { name: `Mouvement: ${name}` }).click()
  if (kind) {
    await dialog.getByLabel('Nature').click()
    await desk.getByRole('option', { name: kind }).click()
  }
  await dialog.getByRole('spinbutton').fill(String(quantity))
  await dialog.getByRole('spinbutton').press('Tab')
  if (kind === 'Ajustement') assert.ok(await dialog.getByRole('button', { name: 'Enregistrer' }).isDisabled())
  await dialog.getByLabel('Motif').fill(reason)
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** What the clock does every five minutes, twice in a row. */
async function clock(): Promise<void> {
  for (let times = 0; times < 2; times += 1) await tellLowStock(stage.platform)
}

async function sold(quantity: number, total: string): Promise<string> {
  const { page, context } = await stage.visitor({ width: 390 })
  await addToCart(page, slug, quantity)
  const number = await buy(page, total)
  await context.close()
  await clock()
  return number
}

async function told(): Promise<{ mails: number, badge: number, figure: string }> {
  await desk.goto('/admin/mails', { waitUntil: 'networkidle' })
  const mails = await desk.getByRole('row', { name: /Stock bas : à réapprovisionner \(1\)/ }).count()
  await desk.goto('/admin', { waitUntil: 'networkidle' })
  const figure = await desk.locator('.figure', { hasText: 'Stock bas' }).locator('.figure-value').textContent()
  const badge = await desk.getByRole('navigation').getByRole('link', { name: /^Stock/ }).locator('.menu-badge').count()
  return { mails, badge, figure: plain(figure).trim() }
}

test('staff book what came in, and correct a count only with a reason', async () => {
  await desk.goto('/admin/stock', { waitUntil: 'networkidle' })
  await record(10, { reason: 'Bon de livraison 17' })
  await record(-3, { kind: 'Ajustement', reason: 'Trois ébréchés' })
  // 2 + 10 − 3
  await row.getByText('9').first().waitFor()
  assert.deepEqual(await figures(), ['9', '0', '9', '–'])
  await row.getByRole('button', { name: `Minimum de ${name}` }).click()
  await dialog.getByRole('spinbutton').fill('6')
  await dialog.getByRole('spinbutton').press('Tab')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.waitFor({ state: 'detached' })
  await desk.reload({ waitUntil: 'networkidle' })
  assert.deepEqual(await figures(), ['9', '0', '9', '6'])
})

test('the sale that reaches the minimum is told once, by mail, badge and figure; the next one tells nothing more', async () => {
  await sold(2, '24,20 €')
  assert.deepEqual(await told(), { mails: 0, badge: 0, figure: '0' })
  await sold(1, '12,10 €')
  assert.deepEqual(await told(), { mails: 1, badge: 1, figure: '1' })
  await sold(1, '12,10 €')
  assert.deepEqual(await told(), { mails: 1, badge: 1, figure: '1' })
  await desk.locator('.figure', { hasText: 'Stock bas' }).click()
  await desk.waitForURL(/low=true/)
  await row.waitFor()
  assert.deepEqual(await figures(), ['9', '4', '5 (stock bas)', '6'])
})

test('a parcel takes its pieces out of the ledger, which tells every movement and why', async () => {
  await desk.goto('/admin/orders?status=preparing', { waitUntil: 'networkidle' })
  await desk.getByRole('row', { name: /24,20/ }).getByRole('link').first().click()
  await desk.getByRole('button', { name: 'Expédier' }).click()
  await dialog.getByRole('button', { name: 'Expédier' }).click()
  await dialog.waitFor({ state: 'detached' })
  await desk.goto('/admin/stock', { waitUntil: 'networkidle' })
  assert.deepEqual(await figures(), ['7', '2', '5 (stock bas)', '6'])
  await row.getByRole('link').first().click()
  await desk.getByRole('heading', { level: 1, name }).waitFor()
  const rows = await desk.getByRole('row').filter({ has: desk.getByRole('cell') }).all()
  const ledger = await Promise.all(rows.map(async (each) => (await each.getByRole('cell').allTextContents()).slice(1, 3).concat(plain(await each.getByRole('cell').last().textContent())).map((text) => text.trim())))
  assert.deepEqual(ledger.map(([kind, , quantity]) => [kind, quantity]), [['Vente', '−2'], ['Ajustement', '−3'], ['Réception', '+10'], ['Réception', '+2']])
  assert.deepEqual(ledger.slice(1, 3).map(([, reason]) => reason), ['Trois ébréchés', 'Bon de livraison 17'])
  await desk.goto('/admin/stock', { waitUntil: 'networkidle' })
  await record(4, { reason: 'Bon de livraison 18' })
  assert.deepEqual(await told(), { mails: 1, badge: 0, figure: '0' })
})
