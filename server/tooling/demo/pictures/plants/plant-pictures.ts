import { bag } from '../coffee/bag.ts'
import { line, moved, times } from '../drawing.ts'
import { bee, flower, twoLeaves } from '../emblems/nature.ts'
import { colour as c, lighter } from '../palette.ts'
import { shadow, stand, type Draw } from '../things.ts'
import { basil, bulb, chicon, fern, lavender, snakePlant, succulent, tomato, tulip } from './greenery.ts'
import { seedPacket } from './packet.ts'
import { pot, type PotLook } from './pot.ts'

function potted(look: PotLook, plant: string, x: number, y: number, scale: number): string {
  const vessel = pot(look)
  return stand({ ...vessel, shapes: vessel.shapes + moved(plant, { y: vessel.top + 14 }) }, { x, y, scale })
}

const meadow = times(7, (i) => line([-120 + i * 40, 150], [-120 + i * 40 + (i % 2 ? 8 : -8), -20 - (i % 3) * 46], c.leaf, 8) +
  moved(flower([c.brick, c.mustard, c.lilac, c.rose][i % 4]!, c.straw), { x: -120 + i * 40 +
  (i % 2 ? 8 : -8), y: -30 - (i % 3) * 46, scale: 0.62 })).join('')

export const plantPictures: Record<string, Draw> = {
  'plant-tomato-seeds': () =>
    stand(seedPacket(c.cream, c.sage, c.green, moved(tomato(), { x: -48, y: 96, scale: 0.95 }) +
      moved(tomato(c.terracotta), { x: 70, y: 36, scale: 0.75 })), { x: 530, y: 950, scale: 1.08 }) +
    shadow(830, 1030, 86) + moved(tomato(), { x: 830, y: 1020, scale: 1.05 }),
  'plant-witloof-seeds': () =>
    stand(seedPacket(c.straw, c.moss, c.espresso, moved(chicon(), { x: -56, y: 120, scale: 0.86, turn: -8 }) +
      moved(chicon(), { x: 62, y: 126, scale: 0.8, turn: 9 })), { x: 520, y: 950, scale: 1.08 }) +
    shadow(850, 1036, 70) + moved(chicon(), { x: 840, y: 1020, scale: 0.9, turn: 5 }),
  'plant-bee-meadow': () =>
    stand(seedPacket(c.denim, c.paper, c.straw, meadow), { x: 570, y: 960, scale: 1.12 }) +
    moved(bee(c.espresso, c.mustard), { x: 880, y: 480, scale: 1.05, turn: 24 }),
  'plant-basil': () => potted({ clay: c.terracotta, radius: 170, height: 290 }, moved(basil(), { scale: 1.05 }), 600, 980, 1.14),
  'plant-fern': () => potted({ clay: c.paper, glaze: c.sage, radius: 180, height: 320, rim: false, shape: 'bowl' },
    moved(fern(), { scale: 0.98 }), 590, 990, 1.08),
  'plant-snake': () => potted({ clay: c.denim, radius: 170, height: 300, rim: false, shape: 'straight' }, snakePlant(),
    600, 990, 1.02),
  'plant-succulent': () => potted({ clay: c.slate, glaze: c.mist, radius: 230, height: 230, rim: false, shape: 'bowl' },
    moved(succulent(), { scale: 1.16 }), 600, 960, 1.3),
  'plant-tulip-bulbs': () =>
    moved(tulip(c.brick), { x: 380, y: 560, scale: 0.84, turn: -8 }) +
      moved(tulip(c.mustard), { x: 640, y: 560, scale: 0.9, turn: 7 }) +
      moved(tulip(lighter(c.plum, 0.1)), { x: 510, y: 540, scale: 0.94 }) +
    stand(bag({ body: c.kraft, label: c.paper, figure: c.moss, emblem: twoLeaves, labelShape: 'round', closing: 'open',
    width: 420, height: 500 }), { x: 510, y: 950 }) +
    [[800, 1010], [900, 1040], [760, 1060]].map(([x, y]) => shadow(x!, y! + 14, 56) +
    moved(bulb(), { x: x!, y: y!, scale: 0.86, turn: x! % 30 - 12 })).join(''),
  'plant-lavender': () => potted({ clay: c.mist, radius: 180, height: 290, shape: 'cone' },
    moved(lavender(), { scale: 0.92 }), 600, 990, 1.06),
}

