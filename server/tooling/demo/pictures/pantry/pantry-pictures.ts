import { cup, steam } from '../coffee/cup.ts'
import { carton } from '../coffee/pods.ts'
import { tin } from '../coffee/tin.ts'
import { moved } from '../drawing.ts'
import { bee, flower, mountains, pear, twoLeaves } from '../emblems/nature.ts'
import { crown, star } from '../emblems/town.ts'
import { bottle } from '../glass/bottle.ts'
import { jar } from '../glass/jar.ts'
import { colour as c } from '../palette.ts'
import { edgeShadow, nearer, shadow, stand, type Draw } from '../things.ts'
import { ballotin, bar, block, praline } from './chocolate.ts'
import { biscuitStack, cuberdon, dipper, footedDish, hazelnut, speculoos, stonewarePot, teaBag } from './sweets.ts'

export const pantryPictures: Record<string, Draw> = {
  'pantry-dark-chocolate': () =>
    stand(bar(c.espresso, c.night, c.straw, mountains), { x: 520, y: 950, scale: 1.05 }) +
      stand(block(c.espresso), { x: 800, y: 1040, scale: 0.95 }),
  'pantry-milk-chocolate': () =>
    stand(bar(c.caramel, c.brick, c.paper, star, 2), { x: 600, y: 950, scale: 1.08 }) +
    [[440, 1010], [370, 1040], [505, 1050]].map(([x, y]) => shadow(x!, y! + 8, 26) +
    moved(hazelnut(), { x: x!, y: y!, turn: x! % 40 - 20 })).join(''),
  'pantry-ballotin': () =>
    nearer(1.06, stand(ballotin(c.cream, c.green, crown), { x: 540, y: 900, scale: 1.14 }) +
      stand(praline('dome', c.cocoa), { x: 520, y: 1040 }) + stand(praline('shell', c.cream), { x: 680, y: 1060, scale: 0.9 }) +
    stand(praline('cube', c.caramel), { x: 810, y: 1020 })),
  'pantry-cuberdons': () =>
    nearer(1.1, stand(footedDish(c.paper, 300), { x: 600, y: 1000, scale: 1.1 }) +
    [[450, 800], [600, 776], [750, 800], [530, 830], [680, 832]].map(([x, y]) => moved(cuberdon(c.cherry).shapes,
    { x: x!, y: y!, scale: 1.16 })).join('') +
    moved(cuberdon(c.plum).shapes, { x: 606, y: 702, scale: 1.16 }) + stand(cuberdon(c.plum), { x: 900, y: 1030, scale: 1.05 })),
  'pantry-honey': () =>
    stand(jar({ contents: c.mustard, lid: c.brass, label: c.paper, figure: c.espresso, emblem: bee }),
      { x: 560, y: 940, scale: 1.25 }) +
    edgeShadow(760, 1052, 170) + moved(dipper(), { x: 850, y: 1030, turn: -8, scale: 1.5 }),
  'pantry-speculoos': () =>
    nearer(1.1, stand(tin({ body: c.brick, lid: c.brick, label: c.cream, figure: c.brick, emblem: star, radius: 210,
      height: 330 }),
      { x: 450, y: 910 }) +
    stand(biscuitStack(4), { x: 800, y: 990 }) + shadow(650, 1058, 90) +
    moved(speculoos(), { x: 640, y: 950, turn: -12, scale: 0.92 })),
  'pantry-pear-syrup': () =>
    stand(jar({ contents: c.espresso, lid: c.sage, label: c.straw, figure: c.moss, emblem: pear, cloth: true,
      radius: 190, height: 380 }), { x: 600, y: 950, scale: 1.3 }),
  'pantry-mustard': () =>
    stand(stonewarePot(c.cream, c.cocoa, c.brick, flower(c.mustard, c.cream)), { x: 600, y: 960, scale: 1.38 }),
  'pantry-colza-oil': () =>
    stand(bottle({ glass: '#c9a63f', liquid: c.mustard, label: c.paper, figure: c.moss, emblem: flower, closing: 'cork',
      radius: 128, height: 690, shoulder: 0.6 }), { x: 600, y: 970, scale: 1.06 }),
  'pantry-herb-tea': () =>
    stand(carton(c.sage, c.moss, twoLeaves, 380, 500, 160), { x: 480, y: 920 }) +
    stand(cup({ glaze: c.cream, drink: c.amber, saucer: c.cream, width: 220, height: 150 }), { x: 850, y: 1010 }) +
    steam(850, 840, 110) +
    shadow(620, 1046, 60) + moved(teaBag(c.moss, c.brick), { x: 610, y: 1040, scale: 0.95 }),
}

