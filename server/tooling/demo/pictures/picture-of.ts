import type { DemoCategory, DemoProduct } from '../demo-catalogue.ts'
import { ellipse, moved, rect } from './drawing.ts'
import { illustrations } from './illustrations.ts'
import { groundOf, shadows } from './things.ts'

// Things are drawn a little small; all of them are brought nearer by the same step.
const NEAR = 1.14

/** The picture of one product: SVG, 1200 × 1200, on the ground of its category. Unknown illustration keys throw. */
export function pictureOf(product: Pick<DemoProduct, 'illustration'>, category: Pick<DemoCategory, 'tint'>): string {
  const draw = illustrations[product.illustration]
  if (!draw) throw new Error(`Nobody has drawn “${product.illustration}”.`)
  return drawing(1200, 1200, ground(category.tint) + moved(draw(category.tint),
    { x: 600 - 600 * NEAR, y: 880 - 880 * NEAR, scale: NEAR }))
}

/** A whole SVG document around shapes. */
export function drawing(width: number, height: number, shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shadows}${shapes}</svg>`
}

function ground(tint: string): string {
  const { wall, glow, table, edge } = groundOf(tint)
  return rect(0, 0, 1200, 1200, wall) + ellipse(560, 500, 480, 480, glow, 0.5) +
    rect(0, 790, 1200, 410, table) + rect(0, 790, 1200, 6, edge)
}
