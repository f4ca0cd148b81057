import { cancelSubscription, chooseSubscription, followSubscriptions, pauseSubscription, saveService } from '#modules/services'
import { openCart, placeOrder, priceOfCart, receivePayment } from '#modules/shop'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { demoCustomers } from '../customers.ts'
import { openDemoAccount } from '../demo-account.ts'
import { numberOf } from '../trade/order-number.ts'
import { pictureService } from '../services/demo-picture.ts'
import { demoPlans, demoSubscriptions } from './demo-plans.ts'

/** Gives the demo shop subscriptions to sell, and some that run. Once: a Comptoir that has any is left alone. */
export async function loadDemoSubscriptions(platform: Platform): Promise<boolean> {
  const { reading, inTransaction, actor } = platform
  if (await reading.selectFrom('services.services').select('id').where('kind', '=', 'subscription').limit(1).executeTakeFirst()) return false
  const plans = await inTransaction(actor, async (work) => {
    const ids: string[] = []
    for (const { name, summary, description, picture: _, ...plan } of demoPlans) {
      const texts = Object.fromEntries((['fr', 'nl', 'de', 'en'] as const).map((language) => [language, { name: name[language], summary: summary[language], description: description[language] }]))
      const { id } = await saveService(work, {
        ...plan, kind: 'subscription', state: 'published', price_includes_vat: true, texts, payment: 'online', practitioner_ids: [],
        duration_minutes: 60, buffer_before_minutes: 0, buffer_after_minutes: 0, step_minutes: 60, notice_minutes: 0, horizon_days: 60, change_until_hours: 0,
      })
      ids.push(id)
    }
    return ids
  })
  for (const [index, { name, picture }] of demoPlans.entries()) await pictureService(platform, plans[index]!, picture, name)
  const shopper = await openDemoAccount(platform)
  for (const { plan, buyer, state } of demoSubscriptions) {
    const { language } = demoCustomers[buyer]!
    const { id, order_id } = await inTransaction({ ...actor, language, ...(buyer === 0 && { user_id: shopper.id }) }, (work) => subscribe(work, plans[plan]!, buyer, state === 'unpaid' ? 'bank_transfer' : 'demo'))
    if (state === 'unpaid') continue
    await inTransaction(actor, async (work) => {
      await receivePayment(work, { order_id, reference: await numberOf(work, order_id) })
      await followSubscriptions(work, order_id)
      if (state === 'paused') await pauseSubscription(work, { id })
      if (state === 'cancelled') await cancelSubscription(work, { id, at_once: false })
    })
  }
  return true
}

async function subscribe(work: Work, service_id: string, buyer: number, payment_method: 'demo' | 'bank_transfer'): Promise<{ id: string, order_id: string }> {
  const { email, language, address } = demoCustomers[buyer]!
  const { id, cart_id } = await chooseSubscription(work, { service_id, owner: { cart_id: undefined } })
  const cart = (await openCart(work.tx, { cart_id }))!
  const place = { country: address.country_code, postal_code: address.postal_code }
  const request = { owner: { cart_id }, email, language, billing_address: address, payment_method, buyer: { kind: 'person' as const, vat_number_valid: false, destination: place, established: place } }
  const { order_id } = await placeOrder(work, { ...request, expected_total_incl_vat_cents: await priceOfCart(work, cart, request) })
  return { id, order_id }
}
