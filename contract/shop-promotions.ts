import { z } from 'zod'
import { cents, centsOut, day, dayOut, id, line, pageQuery } from './wire.ts'

const code = z.string().trim().min(3).max(40).regex(/^[A-Za-z0-9-]+$/).meta({ description: 'Letters, digits and hyphens; case does not matter.', example: 'BIENVENUE10' })
const limit = z.int().min(1).max(1_000_000)
const kind = z.enum(['percentage', 'amount']).meta({ example: 'percentage' })

export const PromotionToSave = z.object({
  code,
  kind,
  percent: z.number().min(0.01).max(100).multipleOf(0.01).nullable().optional().meta({ description: 'Of a percentage.', example: 10 }),
  amount_incl_vat_cents: cents.min(1).max(1_000_000_000).nullable().optional().meta({ description: 'Of an amount.', example: null }),
  minimum_incl_vat_cents: cents.min(0).max(1_000_000_000).optional().meta({ description: 'What the articles must come to.', example: 2000 }),
  starts_on: day.nullable().optional(),
  ends_on: day.nullable().optional().meta({ example: '2026-12-31' }),
  use_limit: limit.nullable().optional().meta({ example: 100 }),
  customer_limit: limit.nullable().optional().meta({ example: 1 }),
  active: z.boolean().default(true),
}).meta({ id: 'PromotionToSave' })

export const Promotion = z.object({
  id,
  code,
  kind,
  percent: z.number().nullable().meta({ example: 10 }),
  amount_incl_vat_cents: centsOut.nullable(),
  minimum_incl_vat_cents: centsOut,
  starts_on: dayOut.nullable(),
  ends_on: dayOut.nullable(),
  use_limit: z.int().nullable().meta({ example: 100 }),
  customer_limit: z.int().nullable().meta({ example: 1 }),
  active: z.boolean(),
  uses: z.int().meta({ description: 'Orders that hold it.', example: 3 }),
  discount_incl_vat_cents: centsOut.meta({ description: 'What it took off so far.' }),
}).meta({ id: 'Promotion' })

export const PromotionQuery = z.object({ ...pageQuery, search: line(40).optional() })
export const PromotionParams = z.object({ id })
