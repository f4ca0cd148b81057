import { shopper, type OrderBody } from '../../shop/testing/buyer.ts'
import type { Shop } from '../../shop/testing/open-shop.ts'
import { billSubscriptions } from '../subscriptions/billing/bill-subscriptions.ts'
import { watchPayments } from '../subscriptions/billing/watch-payments.ts'

export type ChosenBody = { id: string, access_token: string }
export type SubscriptionBody = {
  status: string, anchor_day: string | null, next_day: string | null, ends_on: string | null, price_cents: number
  unpaid: { number: number, page: string } | null, can: { pause: boolean, resume: boolean, cancel: boolean }, timeline: { kind: string, facts: Record<string, string> }[]
}
export type PeriodBody = { number: number, first_day: string, last_day: string, order_id: string, payment_status: string, total_incl_vat_cents: number, invoice_number: string | null, page: string, pdf: string | null }

/** Somebody who subscribes, and the days that pass for them. */
export function subscriber(shop: Shop, headers: Record<string, string> = {}) {
  const { app, clock, platform, jobs } = shop
  const buyer = shopper(shop, headers)
  const read = async <T>({ id, access_token }: ChosenBody, part = '') => (await app.inject({ method: 'GET', url: `/api/service/subscriptions/${id}/${part}?access_token=${access_token}` })).json<T>()
  return {
    buyer,
    choose: async (service_id: string) => (await buyer.call('POST', '/api/service/subscriptions/', { service_id })).json<ChosenBody>(),
    /** Chooses and orders it, paid as said. */
    async subscribe(service_id: string, total: number, more: object = {}) {
      const chosen = (await buyer.call('POST', '/api/service/subscriptions/', { service_id })).json<ChosenBody>()
      const order = await buyer.buy(total, more)
      await jobs()
      return { ...chosen, order }
    },
    read: (chosen: ChosenBody) => read<SubscriptionBody>(chosen),
    periods: async (chosen: ChosenBody) => (await read<{ results: PeriodBody[] }>(chosen, 'periods/')).results.toReversed(),
    preview: async (chosen: ChosenBody) => (await read<{ next: { first_day: string, last_day: string, total_incl_vat_cents: number } | null }>(chosen, 'preview/')).next,
    act: ({ id, access_token }: ChosenBody, verb: string, payload: object = {}) => app.inject({ method: 'POST', url: `/api/service/subscriptions/${id}/${verb}/?access_token=${access_token}`, payload }),
    /** It is that day, eight in the morning in Brussels, and what runs by the clock has run. */
    async on(day: string) {
      clock.now = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: '08:00' }).toInstant()
      await billSubscriptions(platform)
      await watchPayments(platform)
      await jobs()
    },
    readOrder: async (id: string) => (await app.inject({ method: 'GET', url: `/api/shop/orders/${id}/`, headers: await shop.signIn('administrator') })).json<OrderBody>(),
  }
}
