import { cup, steam } from '../coffee/cup.ts'
import { disc, moved, path, polygon, rect } from '../drawing.ts'
import { umbrella } from '../emblems/town.ts'
import { colour as c, darker } from '../palette.ts'
import { stand, type Draw } from '../things.ts'
import { book, pile } from './book.ts'
import { detective, fox, pavement, pigeon, queue, rainyKitchen, tram, underground } from './covers.ts'
import { bundle, newspaper, spectacles } from './newspaper.ts'

const frame = (tone: string, shapes: string) => rect(-120, -86, 240, 172, tone) + shapes

const daily = () => newspaper({
  masthead: c.ink, sheet: c.paper, columns: 3, art: frame(c.sky, moved(umbrella(c.brick, c.sky), { scale: 1.5 })),
})

const weekly = () => newspaper({
  masthead: c.brick, sheet: '#f6efe0', columns: 2, banner: true,
  art: frame(c.straw, polygon([[-120, 86], [-40, -40], [10, 40], [50, -10], [120, 86]], c.green) + disc(70, -46, 20, c.paper)),
})

const lanternWeekly = () => newspaper({
  masthead: c.green, sheet: '#f3dfce', columns: 4,
  art: frame(darker(c.night, 0.1), path('M-9 86V-20H9V86Z', c.steel) + disc(0, -34, 62, c.straw, 0.25) +
    polygon([[-34, -60], [34, -60], [20, -12], [-20, -12]], c.straw) + polygon([[-40, -60], [40, -60], [0, -82]], c.slate)),
})

export const printPictures: Record<string, Draw> = {
  'print-tram-novel': () => stand(book({ cover: c.night, art: tram(), soft: true }), { x: 580, y: 960, scale: 1.14 }),
  'print-river-history': () => stand(book({ cover: c.night, art: underground(), thickness: 150 }),
    { x: 570, y: 960, scale: 1.12 }),
  'print-cookbook': () => stand(book({ cover: c.mustard, art: rainyKitchen(), width: 430, thickness: 170,
    ribbon: c.brick }), { x: 565, y: 950, scale: 1.12 }),
  'print-detective': () =>
    stand(book({ cover: c.brick, art: detective(), soft: true, thickness: 90 }), { x: 590, y: 960, scale: 1.12 }),
  'print-paving-atlas': () =>
    stand(pile([{ cover: c.denim, width: 620, height: 70 },
      { cover: c.terracotta, width: 560, height: 54, shift: -16 }]), { x: 570, y: 1000 }) +
    moved(book({ cover: c.paper, art: pavement(), thickness: 90 }).shapes, { x: 560, y: 850, scale: 0.95 }),
  'print-fox-picture-book': () => stand(book({ cover: c.celadon, art: fox(), width: 520, height: 520, thickness: 60 }),
    { x: 580, y: 950, scale: 1.16 }),
  'print-poems': () => stand(book({ cover: c.rose, art: queue(), width: 360, height: 540, thickness: 50, soft: true }),
    { x: 590, y: 960, scale: 1.24 }),
  'print-comic': () => stand(book({ cover: c.straw, art: pigeon(), width: 470, height: 640, thickness: 46 }),
    { x: 585, y: 970, scale: 1.1 }),
  'print-daily': () =>
    stand(daily(), { x: 520, y: 930, scale: 1.02 }) +
    stand(cup({ glaze: c.green, drink: c.espresso, saucer: c.green, width: 190, height: 140 }), { x: 850, y: 1040 }) +
    steam(850, 880, 110),
  'print-weekly': () => stand(bundle('#f6efe0'), { x: 560, y: 1010 }) + moved(weekly().shapes, { x: 545, y: 836, scale: 0.9 }),
  'print-german-weekly': () =>
    stand(lanternWeekly(), { x: 570, y: 930, scale: 1.02 }) + stand(spectacles(c.ink), { x: 640, y: 1060, scale: 0.95 }),
}
