// Draws the picture of the storefront's first page from the demo shop's own things: node server/tooling/demo/draw-shop-window.ts
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { ellipse, moved, rect } from './pictures/drawing.ts'
import { illustrations } from './pictures/illustrations.ts'
import { drawing } from './pictures/picture-of.ts'

const FOLDER = join(import.meta.dirname, '../../../web/public/counter')
const [WIDTH, HEIGHT] = [960, 720]
const WIDTHS = [480, 960, 1440, 1920]
/** Where a thing's foot stands in its own 1200 × 1200 drawing. */
const FOOT = 965
const TINT = '#E6D6BF'

/** A row of things: key, centre, scale; their feet stand on one line. */
type Row = readonly (readonly [thing: string, x: number, scale: number])[]
const upper: Row = [
  ['print-river-history', 122, 0.2], ['print-cookbook', 244, 0.2], ['coffee-chicory', 352, 0.2], ['plant-fern', 482, 0.23],
  ['pantry-honey', 606, 0.19], ['coffee-decaf', 712, 0.195], ['counter-triple', 838, 0.2],
]
const lower: Row = [
  ['coffee-house-blend', 124, 0.21], ['coffee-ethiopia', 240, 0.21], ['table-dripper', 366, 0.21], ['pantry-ballotin', 502, 0.2],
  ['desk-pencils', 622, 0.2], ['print-poems', 724, 0.2], ['counter-cherry', 846, 0.2],
]
const counter: Row = [['print-daily', 140, 0.19], ['table-espresso-cups', 316, 0.21], ['cycle-bell', 482, 0.165], ['counter-waffles', 654, 0.21], ['plant-basil', 842, 0.2]]

const standing = (row: Row, y: number) => row.map(([thing, x, scale]) => moved(illustrations[thing]!(TINT), { x: x - 600 * scale, y: y - FOOT * scale, scale })).join('')
const shelf = (y: number) => rect(48, y + 22, 864, 16, '#2b2a20', 3, 0.12) + rect(32, y - 16, 896, 34, '#C99B6A', 3) + rect(32, y + 16, 896, 12, '#9C7044', 3)
const panels = Array.from({ length: 6 }, (_, index) => rect(24 + index * 156, 676, 132, 60, '#275b4b', 4)).join('')

const scene = drawing(WIDTH, HEIGHT, [
  rect(0, 0, WIDTH, HEIGHT, '#E2E2D2'), ellipse(480, 270, 450, 330, '#F1EDDD', 0.8),
  shelf(222), standing(upper, 222),
  shelf(440), standing(lower, 440),
  rect(0, 606, WIDTH, 44, '#CFA373'), rect(0, 648, WIDTH, 12, '#A4774A'), rect(0, 660, WIDTH, 60, '#1F4D3F'), panels,
  standing(counter, 628),
].join(''))

mkdirSync(FOLDER, { recursive: true })
for (const width of WIDTHS) {
  const picture = sharp(Buffer.from(scene), { density: (72 * width) / WIDTH }).resize(width)
  await picture.clone().avif({ quality: 58, effort: 7 }).toFile(join(FOLDER, `${width}.avif`))
  await picture.clone().webp({ quality: 80, effort: 6 }).toFile(join(FOLDER, `${width}.webp`))
}
