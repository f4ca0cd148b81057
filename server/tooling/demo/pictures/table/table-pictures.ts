import { cup, steam } from '../coffee/cup.ts'
import { moved } from '../drawing.ts'
import { glass, tumbler } from '../glass/glass.ts'
import { colour as c } from '../palette.ts'
import { nearer, stand, wall, type Draw } from '../things.ts'
import type { Profile } from '../turned.ts'
import { bowl, plates, uprightPlate } from './crockery.ts'
import { dripper } from './dripper.ts'
import { apron, brassBar, teaTowel } from './linen.ts'
import { board, knife, loaf, peg, rail, servers } from './wood-and-steel.ts'

const carafe: Profile = [[92, -640, 'corner'], [70, -590], [64, -480], [96, -400], [176, -270], [190, -140], [170, 0, 'corner']]

export const tablePictures: Record<string, Draw> = {
  'table-mug': () =>
    nearer(1.06, stand(cup({ glaze: c.green, stripe: c.paper, width: 330, height: 350, foot: 0.9, drink: c.caramel }),
      { x: 420, y: 920, scale: 1.02 }) +
    stand(cup({ glaze: c.cream, stripe: c.brick, width: 330, height: 350, foot: 0.9, drink: c.cocoa }),
    { x: 740, y: 1010, scale: 1.1 })),
  'table-espresso-cups': () =>
    nearer(1.12, stand(cup({ glaze: c.denim, drink: c.espresso, saucer: c.denim, width: 260, height: 190 }),
      { x: 400, y: 910, scale: 1.06 }) + steam(400, 690, 130) +
    stand(cup({ glaze: c.mustard, drink: c.espresso, saucer: c.mustard, width: 260, height: 190 }),
    { x: 740, y: 1010, scale: 1.22 })),
  'table-carafe': () =>
    stand({ foot: 176, shapes: glass(carafe, { liquid: c.sky, level: -330 }, -16) }, { x: 590, y: 980, scale: 1.14 }),
  'table-glasses': () =>
    nearer(1.14, stand(tumbler(112, 300, undefined, c.sage), { x: 380, y: 900, scale: 1.15 }) +
      stand(tumbler(112, 300, { liquid: c.sky, level: -200 }, c.denim), { x: 790, y: 920, scale: 1.2 }) +
    stand(tumbler(112, 300, { liquid: c.amber, level: -230, ice: true }, c.amber), { x: 585, y: 1010, scale: 1.3 })),
  'table-plate': () =>
    nearer(1.08, stand(uprightPlate(c.celadon, c.green, 270), { x: 480, y: 850 }) +
      stand(plates([c.paper, c.celadon, c.paper, c.celadon]), { x: 640, y: 1000 })),
  'table-salad-bowl': () =>
    stand(bowl(c.terracotta, c.blush, { r: 330, height: 280, stripe: c.cream,
      inside: moved(servers(c.oak), { x: 40, y: 20 }) }), { x: 570, y: 980, scale: 1.1 }),
  'table-knife': (tint) =>
    wall(tint) + rail(420, 640) + moved(knife(c.green), { x: 400, y: 580, scale: 0.82 }) +
      moved(knife(c.brick), { x: 590, y: 620, scale: 1.28 }) + moved(knife(c.espresso), { x: 790, y: 560, scale: 0.62 }),
  'table-board': () => stand(board(c.oak), { x: 500, y: 920, scale: 0.98 }) + stand(loaf(), { x: 770, y: 1020, scale: 1.05 }),
  'table-apron': (tint) => wall(tint) + rail(240, 620) + peg(600, 270) +
    moved(apron(c.green, c.cream, c.moss), { x: 600, y: 274, scale: 0.98 }),
  'table-tea-towel': (tint) => wall(tint) + moved(brassBar() +
    moved(teaTowel(c.paper, c.brick, c.denim), { x: 10 }), { x: 600, y: 360, scale: 1.12 }),
  'table-dripper': () => stand(dripper(c.paper), { x: 590, y: 990, scale: 1.1 }),
}

