import { steam } from '../coffee/cup.ts'
import { moved, rect } from '../drawing.ts'
import { cherries, cloud, sun, wheat } from '../emblems/nature.ts'
import { lock, merle, umbrella } from '../emblems/town.ts'
import { bottle } from '../glass/bottle.ts'
import { colour as c } from '../palette.ts'
import { stand, type Draw } from '../things.ts'
import { soup, stoemp, tartine, waffles } from './dishes.ts'
import { crate, flute, goblet, mat, tulipGlass, whiteBeerGlass } from './glassware.ts'

const brown = '#4a2a17'

export const counterPictures: Record<string, Draw> = {
  'counter-blonde': () =>
    stand(bottle({ glass: brown, label: c.straw, figure: c.green, emblem: wheat, closing: 'crown', collar: c.straw,
      cap: c.green }), { x: 430, y: 930, scale: 1.14 }) + mat(770, 1000, c.green) +
      stand(tulipGlass({ beer: c.mustard }), { x: 770, y: 990, scale: 1.08 }),
  'counter-white': () =>
    stand(bottle({ glass: brown, label: c.paper, figure: c.denim, emblem: cloud, closing: 'crown', collar: c.sky,
      cap: c.denim, shoulder: 0.5 }), { x: 420, y: 930, scale: 1.14 }) +
      stand(whiteBeerGlass({ beer: c.straw }), { x: 770, y: 1000, scale: 1.2 }),
  'counter-brown': () =>
    stand(bottle({ glass: brown, label: c.brick, figure: c.cream, emblem: umbrella, closing: 'crown', collar: c.brick,
      cap: c.brick, radius: 128, height: 580 }), { x: 420, y: 930, scale: 1.14 }) + mat(780, 1000, c.brick) +
      stand(goblet({ beer: c.cocoa, foam: c.cream }), { x: 780, y: 990, scale: 1.08 }),
  'counter-triple': () =>
    stand(bottle({ glass: '#26402f', label: c.cream, figure: c.espresso, emblem: lock, closing: 'wired', cap: c.brass,
      radius: 138, height: 680, shoulder: 0.52 }), { x: 430, y: 950, scale: 1.06 }) +
      stand(goblet({ beer: c.amber }), { x: 800, y: 1000, scale: 1.04 }),
  'counter-cherry': () =>
    stand(bottle({ glass: '#5b2430', label: c.blush, figure: c.cherry, emblem: cherries, closing: 'crown',
      collar: c.blush, cap: c.cherry, radius: 112 }), { x: 430, y: 930, scale: 1.16 }) +
      stand(flute({ beer: c.cherry, foam: c.blush }), { x: 760, y: 1000, scale: 1.08 }),
  'counter-alcohol-free': () =>
    stand(bottle({ glass: '#6b8a4a', label: c.paper, figure: c.terracotta, emblem: sun, closing: 'swing', cap: c.brick,
      radius: 124, height: 600 }), { x: 600, y: 970, scale: 1.2 }),
  'counter-crate': () => {
    const look = { glass: brown, closing: 'crown' as const, radius: 78, height: 470 }
    const row = [[c.straw, c.green, wheat, -232], [c.paper, c.denim, cloud, -78], [c.brick, c.cream, umbrella, 78],
      [c.blush, c.cherry, cherries, 232]] as const
    const bottles = row.map(([label, figure, emblem, x]) => moved(bottle({ ...look, label, figure, emblem,
      cap: figure === c.cream ? c.brick : figure, collar: label }).shapes, { x: x + 20, y: -60, scale: 1.12 })).join('')
    return stand(crate(c.oak, bottles, rect(-96, -176, 192, 122, c.paper, 10) +
      moved(merle(c.espresso, c.paper), { y: -116, scale: 1.02 })), { x: 570, y: 960, scale: 1.16 })
  },
  'counter-dish-of-the-day': () => stand(stoemp(), { x: 600, y: 930, scale: 0.98 }) + steam(600, 580, 170),
  'counter-soup': () => stand(soup(), { x: 500, y: 930, scale: 1.06 }) + steam(470, 600, 170) +
    stand(tartine(), { x: 850, y: 1050, scale: 0.86 }),
  'counter-waffles': () => stand(waffles(), { x: 600, y: 940, scale: 0.98 }),
}

