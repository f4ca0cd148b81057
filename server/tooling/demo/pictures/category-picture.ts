import type { DemoCategory } from '../demo-catalogue.ts'
import { ellipse, moved, rect } from './drawing.ts'
import { illustrations } from './illustrations.ts'
import { drawing } from './picture-of.ts'
import { groundOf } from './things.ts'

// Illustration keys begin with the kind of their category; here is who stands together for each kind, from left to right.
const ENSEMBLES: Record<string, readonly string[]> = {
  coffee: ['coffee-chicory', 'coffee-house-blend', 'coffee-ethiopia'],
  pantry: ['pantry-pear-syrup', 'pantry-milk-chocolate', 'pantry-honey'],
  print: ['print-river-history', 'print-comic', 'print-daily'],
  plant: ['plant-lavender', 'plant-snake', 'plant-basil'],
  table: ['table-dripper', 'table-carafe', 'table-salad-bowl'],
  desk: ['desk-notebook', 'desk-pencils', 'desk-ink'],
  cycle: ['cycle-pump', 'cycle-pannier', 'cycle-bottle'],
  counter: ['counter-blonde', 'counter-soup'],
}

const NEAR = 0.56

/** The banner of a category: SVG, 1200 × 800, a few of its products side by side on its own ground. */
export function categoryPicture(category: Pick<DemoCategory, 'tint' | 'products'>): string {
  const kind = category.products[0]?.illustration.split('-')[0] ?? ''
  const ensemble = ENSEMBLES[kind]
  if (!ensemble) throw new Error(`No ensemble stands for “${kind}”.`)
  const step = ensemble.length === 2 ? 540 : 350
  const first = 600 - (step * (ensemble.length - 1)) / 2
  const things = ensemble.map((key, i) => {
    const [x, y] = [first + i * step, ensemble.length === 3 && i === 1 ? 676 : 704]
    return moved(illustrations[key]!(category.tint), { x: x - 590 * NEAR, y: y - 960 * NEAR, scale: NEAR })
  })
  return drawing(1200, 800, ground(category.tint) + things.join(''))
}

function ground(tint: string): string {
  const { wall, glow, table, edge } = groundOf(tint)
  return rect(0, 0, 1200, 800, wall) + ellipse(600, 380, 380, 380, glow, 0.5) + rect(0, 560, 1200, 240, table) +
    rect(0, 560, 1200, 5, edge)
}
