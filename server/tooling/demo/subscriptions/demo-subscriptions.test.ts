import assert from 'node:assert/strict'
import { test } from 'node:test'
import { billSubscriptions } from '../../../modules/services/subscriptions/billing/bill-subscriptions.ts'
import { openShop } from '../../../modules/shop/testing/open-shop.ts'
import { loadDemoSubscriptions } from './load-demo-subscriptions.ts'

const shop = await openShop()
const states = async () => (await shop.pool.query<{ status: string, count: number }>('select status, count(*)::int as count from services.subscriptions group by 1 order by 1')).rows.map(({ status, count }) => [status, count])

test('the demo shop has plans in four languages and subscriptions that run, stand still and wait; a second start changes nothing', async () => {
  assert.equal(await loadDemoSubscriptions(shop.platform), true)
  await shop.jobs()
  assert.deepEqual(await states(), [['active', 5], ['paused', 1], ['pending', 1]])
  const listed = (await shop.app.inject({ method: 'GET', url: '/api/service/plans/', headers: { 'accept-language': 'nl' } })).json<{ results: { name: string, interval_unit: string, price_incl_vat_cents: number }[] }>()
  assert.deepEqual(listed.results.map(({ name, interval_unit, price_incl_vat_cents }) => [name, interval_unit, price_incl_vat_cents]), [
    ['De koffie van de maand', 'month', 2400], ['Onderhoud van de koffiemachine', 'year', 9600], ['Zaterdag aan de toog', 'week', 895],
  ])
  const { rows } = await shop.pool.query('select count(*)::int as own from services.subscriptions subscription join identity.people person on person.id = subscription.user_id where person.email = $1', ['personne@exemple.test'])
  assert.deepEqual(rows, [{ own: 2 }])
  assert.equal(await loadDemoSubscriptions(shop.platform), false)
})

test('what they bring in a month is told without VAT, those that end left out', async () => {
  const figures = (await shop.app.inject({ method: 'GET', url: '/api/service/subscriptions/figures/', headers: await shop.signIn('shop_manager') })).json<{ active: number, paused: number, ending: number, monthly_excl_vat_cents: number }>()
  // 2 × 24,00 ÷ 1,21 = 39,669; one year of 96,00 ÷ 1,21 ÷ 12 = 6,612; one week of 8,95 ÷ 1,12 × 52 ÷ 12 = 34,628
  assert.deepEqual([figures.active, figures.paused, figures.ending, figures.monthly_excl_vat_cents], [5, 1, 1, 8091])
})

test('a week later the weekly one is billed and the cancelled one has ended', async () => {
  shop.clock.now = shop.clock.now.add({ hours: 24 * 7 })
  await billSubscriptions(shop.platform)
  await shop.jobs()
  assert.deepEqual(await states(), [['active', 4], ['cancelled', 1], ['paused', 1], ['pending', 1]])
  const { rows } = await shop.pool.query('select number, count(*)::int as count from services.subscription_periods group by 1 order by 1')
  assert.deepEqual(rows, [{ number: 1, count: 6 }, { number: 2, count: 1 }])
})
