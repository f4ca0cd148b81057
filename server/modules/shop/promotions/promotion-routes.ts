import type { z } from 'zod'
import { Promotion, PromotionParams, PromotionQuery, PromotionToSave } from '@comptoir/contract/shop-promotions'
import { Saved } from '@comptoir/contract/shop-editing'
import { pageOf, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { listPromotions } from './list-promotions.ts'
import { datesReversed, discountMissing, unknownPromotion } from './promotion.ts'
import { savePromotion, type PromotionToSave as Saving } from './save-promotion.ts'

const tags = ['Promotions']
const staff = { config: { permission: 'shop.promotions.write' } }

export function promotionRoutes(app: App): void {
  const { platform } = app

  app.get('/api/shop/promotions/', { ...staff, schema: { tags, summary: 'Discount codes', querystring: PromotionQuery, response: { 200: pageOf(Promotion) } } }, async (request) => {
    const { count, results } = await listPromotions(platform.reading, request.query)
    return pageAnswer(request, request.query, count, results)
  })

  app.post('/api/shop/promotions/', { ...staff, schema: { tags, summary: 'Create a discount code', body: PromotionToSave, response: { 201: Saved, 409: problem, 422: problem } } }, async (request, reply) => {
    const promotion = fromWire(request.body)
    return reply.code(201).send(await platform.inTransaction(request.actor, (work) => savePromotion(work, promotion)))
  })

  app.put('/api/shop/promotions/:id/', { ...staff, schema: { tags, summary: 'Change a discount code', params: PromotionParams, body: PromotionToSave, response: { 200: Saved, 404: problem, 409: problem, 422: problem } } }, async (request) => {
    const { id } = request.params
    if (!isId(id)) throw unknownPromotion
    const promotion = fromWire(request.body)
    return platform.inTransaction(request.actor, (work) => savePromotion(work, { ...promotion, id }))
  })
}

function fromWire({ kind, percent, amount_incl_vat_cents, minimum_incl_vat_cents, starts_on, ends_on, ...rest }: z.output<typeof PromotionToSave>): Saving {
  const [percentage, amount] = [kind === 'percentage' ? percent ?? null : null, kind === 'amount' ? amount_incl_vat_cents ?? null : null]
  if (percentage === null && amount === null) throw discountMissing.at(kind === 'percentage' ? '/percent' : '/amount_incl_vat_cents')
  if (starts_on && ends_on && ends_on < starts_on) throw datesReversed
  return {
    ...rest, kind, percent_bp: percentage === null ? null : Math.round(percentage * 100), amount_cents: amount === null ? null : BigInt(amount), minimum_cents: BigInt(minimum_incl_vat_cents ?? 0),
    starts_on: dayOrNull(starts_on), ends_on: dayOrNull(ends_on), use_limit: rest.use_limit ?? null, customer_limit: rest.customer_limit ?? null,
  }
}

const dayOrNull = (day: string | null | undefined) => day ? Temporal.PlainDate.from(day) : null
