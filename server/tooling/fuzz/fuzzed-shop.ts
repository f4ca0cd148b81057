import type { App } from '#platform/http/app.ts'
import { saveCategory } from '../../modules/shop/index.ts'
import { shopper, type OrderBody } from '../../modules/shop/testing/buyer.ts'
import { openPlan } from '../../modules/services/testing/open-plan.ts'
import { subscriber } from '../../modules/services/testing/subscriber.ts'
import { refundOrder } from '../../modules/shop/orders/changing/refund-order.ts'
import { addContract, saveDepartment, saveEmployee } from '../../modules/hr/index.ts'
import { addLeaveLine } from '../../modules/hr/leave/ledger/write-lines.ts'
import { openPractice } from '../../modules/services/testing/open-practice.ts'
import { openShop, type Shop } from '../../modules/shop/testing/open-shop.ts'

/** Somebody works there and asks for leave. */
async function hire({ app, work, pool, signIn }: Shop): Promise<void> {
  const { rows: [annual] } = await pool.query<{ id: string }>(`select id from hr.leave_types where key = 'annual'`)
  const employee_id = await work(async (now) => {
    const { id: department_id } = await saveDepartment(now, { name: 'Magasin' })
    const { id } = await saveEmployee(now, { first_name: 'Employée', last_name: 'Exemple', email: 'employee@exemple.test', language: 'fr', user_id: null, manager_id: null })
    await addContract(now, { employee_id: id, first_day: Temporal.PlainDate.from('2025-01-01'), kind: 'permanent', weekly_minutes: 2280, fte_bp: 10_000, schedule: 'wwwwwwwwww....', job_title: 'Vendeuse', department_id })
    await addLeaveLine(now, { employee_id: id, type_id: annual!.id, year: 2026, kind: 'grant', half_days: 40 })
    return id
  })
  await app.inject({ method: 'POST', url: '/api/admin-dashboard/leave-requests/', headers: await signIn('administrator'), payload: { employee_id, type_id: annual!.id, first_day: '2026-12-14', last_day: '2026-12-15' } })
}

export type FuzzedShop = {
  app: App
  /** A new administrator's headers. */
  signIn: () => Promise<Record<string, string>>
  /** Of every table that has ids, the oldest and the newest. */
  idsThere: () => Promise<{ table: string, id: string }[]>
}

/** A shop that has sold, booked and bought, so that good ids reach the depths of each route; what routes make adds to them. */
export async function openFuzzedShop(): Promise<FuzzedShop> {
  const shop = await openShop()
  await shop.work((work) => saveCategory(work, { texts: { fr: { name: 'Rayon' }, nl: { name: 'Afdeling' }, de: { name: 'Abteilung' }, en: { name: 'Department' } } }))
  const buyer = shopper(shop)
  await buyer.add(await shop.sell({ price_cents: 1210 }), 2)
  const paid = (await buyer.pay((await buyer.order(2420)).json<OrderBody>())).json<OrderBody>()
  await shop.work((work) => refundOrder(work, { order_id: paid.id, lines: [{ line_id: paid.lines[0]!.id, quantity: 1 }], reason: 'Cassé', restock: false }))
  await subscriber(shop).subscribe(await openPlan(shop.work), 2420)
  await hire(shop)
  const { service_id } = await openPractice(shop.work, { payment: 'later' })
  await buyer.call('POST', '/api/service/appointments/', { service_id, start: '2026-11-26T09:00:00Z', customer: { name: 'Personne Exemple', email: 'personne@exemple.test' } })
  const { rows: tables } = await shop.pool.query<{ name: string }>(`
    select table_schema || '.' || table_name as name from information_schema.columns
    where column_name = 'id' and data_type = 'uuid' and is_updatable = 'YES' and table_schema in ('accounting', 'hr', 'identity', 'platform', 'services', 'shop')`)
  const ends = tables.flatMap(({ name }) => ['asc', 'desc'].map((way) => `(select '${name}' as table, id::text from ${name} order by id ${way} limit 1)`)).join(' union ')
  return {
    app: shop.app, signIn: () => shop.signIn('administrator'),
    idsThere: async () => (await shop.pool.query<{ table: string, id: string }>(ends)).rows,
  }
}
