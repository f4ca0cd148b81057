import { bean, flower, moon, mountains, river, sun } from '../emblems/nature.ts'
import { bridge, gables, scale } from '../emblems/town.ts'
import { tumbler } from '../glass/glass.ts'
import { colour as c } from '../palette.ts'
import { nearer, stand, type Draw } from '../things.ts'
import { bag } from './bag.ts'
import { beans } from './beans.ts'
import { cup, steam } from './cup.ts'
import { carton, pod, sachet } from './pods.ts'
import { scoop } from './scoop.ts'
import { tin } from './tin.ts'

export const coffeePictures: Record<string, Draw> = {
  'coffee-house-blend': () =>
    stand(bag({ body: c.green, label: c.paper, figure: c.green, foot: c.brass, emblem: scale, height: 680,
      width: 440 }), { x: 545, y: 960 }) + beans(850, 1010, 5),
  'coffee-espresso': () =>
    stand(bag({ body: c.espresso, label: c.mustard, figure: c.espresso, emblem: bean, labelShape: 'round',
      closing: 'sealed', height: 650 }), { x: 490, y: 930 }) +
    stand(cup({ glaze: c.paper, stripe: c.mustard, drink: c.espresso, saucer: c.paper, width: 200, height: 150 }),
    { x: 850, y: 1010 }) + steam(850, 840, 130),
  'coffee-ethiopia': () =>
    stand(bag({ body: c.kraft, label: c.terracotta, figure: c.paper, emblem: sun, labelShape: 'band', height: 670,
      width: 420 }), { x: 600, y: 950 }) + beans(330, 1020, 3, c.caramel),
  'coffee-colombia': () =>
    stand(bag({ body: c.denim, label: c.cream, figure: c.night, emblem: mountains, closing: 'sealed', height: 690,
      width: 420 }), { x: 570, y: 950 }) + beans(880, 1000, 4),
  'coffee-decaf': () =>
    stand(bag({ body: c.lilac, label: c.night, figure: c.straw, emblem: moon, labelShape: 'round', height: 640,
      width: 430 }), { x: 540, y: 950 }) + beans(850, 1005, 2, c.caramel),
  'coffee-filter': () =>
    stand(bag({ body: c.blush, label: c.brick, figure: c.paper, emblem: gables, labelShape: 'band', closing: 'sealed',
      height: 600, width: 440 }), { x: 500, y: 920 }) +
    stand(scoop(c.oak, c.cocoa), { x: 780, y: 1010 }),
  'coffee-chicory': () =>
    stand(tin({ body: c.denim, lid: c.night, label: c.paper, figure: c.denim, emblem: flower }), { x: 600, y: 960, scale: 1.16 }),
  'coffee-pods': () =>
    nearer(1.12, stand(carton(c.mustard, c.espresso, bridge, 440, 420), { x: 500, y: 920 }) +
    stand(pod(c.steel, c.brick), { x: 800, y: 960, scale: 1.15 }) +
    stand(pod(c.steel, c.green), { x: 660, y: 1030, scale: 1.25 })),
  'coffee-cold-brew': () =>
    nearer(1.07, stand(carton(c.celadon, c.espresso, river, 340, 520, 150), { x: 420, y: 900 }) +
    stand(tumbler(118, 380, { liquid: c.caramel, level: -290, ice: true }), { x: 780, y: 930 }) +
    stand(sachet(c.cream, c.cocoa, c.brick), { x: 600, y: 1040, scale: 0.86 })),
}
