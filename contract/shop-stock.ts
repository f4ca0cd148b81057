import { z } from 'zod'
import { id, instantOut, line, listOf, pageQuery } from './wire.ts'

export const StockLevel = z.object({
  location_id: id, location: z.string().meta({ example: 'Magasin' }), on_hand: z.int().meta({ example: 12 }), reserved: z.int().meta({ example: 2 }), available: z.int().meta({ example: 10 }),
}).meta({ id: 'StockLevel' })
export const StockLevels = listOf(StockLevel)

export const StockRow = z.object({
  variant_id: id, product_id: id, sku: z.string().meta({ example: 'CAF-250' }), name: z.string().meta({ example: 'Café de la Senne' }), minimum: z.int().nullable().meta({ example: 3 }),
  location_id: id, location: z.string().meta({ example: 'Magasin' }), on_hand: z.int().meta({ example: 12 }), reserved: z.int().meta({ example: 2 }), available: z.int().meta({ example: 10 }),
}).meta({ id: 'StockRow' })
export const StockQuery = z.object({ ...pageQuery, search: line(100).optional(), low: z.enum(['true', 'false']).optional().meta({ description: 'Only what is at or under its minimum.' }) })

export const NewMovement = z.object({
  variant_id: id,
  location_id: id.optional(),
  quantity: z.int().min(-1_000_000).max(1_000_000).refine((quantity) => quantity !== 0, { message: 'must not be 0' }).meta({ description: 'Signed: a downward adjustment is negative.', example: 24 }),
  kind: z.enum(['receipt', 'adjustment', 'return']),
  reason: line(200).optional().meta({ example: 'Livraison fournisseur' }),
}).meta({ id: 'NewMovement' })

export const Movement = z.object({
  id: z.string().meta({ example: '42' }), variant_id: id, sku: z.string().meta({ example: 'CAF-250' }), name: z.string().meta({ example: 'Café de la Senne' }), location: z.string().meta({ example: 'Magasin' }),
  quantity: z.int().meta({ example: 24 }), kind: z.enum(['receipt', 'adjustment', 'transfer', 'sale', 'return']), reason: z.string().nullable().meta({ example: 'Livraison fournisseur' }),
  order_id: id.nullable(), made_at: instantOut,
}).meta({ id: 'Movement' })
export const MovementQuery = z.object({ ...pageQuery, variant_id: id.optional() })
export const VariantParams = z.object({ id })

export const StockAlert = z.object({
  id: z.string().meta({ example: '7' }), variant_id: id, product_id: id, sku: z.string().meta({ example: 'CAF-250' }), name: z.string().meta({ example: 'Café de la Senne' }), location: z.string().meta({ example: 'Magasin' }),
  available: z.int().meta({ description: 'When it was raised.', example: 3 }), minimum: z.int().meta({ example: 3 }), available_now: z.int().meta({ example: 2 }), raised_at: instantOut, settled_at: instantOut.nullable(),
}).meta({ id: 'StockAlert' })
export const AlertQuery = z.object({ ...pageQuery, open: z.enum(['true', 'false']).optional().meta({ description: 'Only those that stand, when not said.' }) })
export const Minimum = z.object({ location_id: id.optional(), minimum: z.int().min(0).max(1_000_000).nullable().meta({ description: 'Null: never tell.', example: 3 }) }).meta({ id: 'StockMinimum' })
