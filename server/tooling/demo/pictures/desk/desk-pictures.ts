import { band, moved, polygon } from '../drawing.ts'
import { moon, river, twoLeaves } from '../emblems/nature.ts'
import { heron, scale } from '../emblems/town.ts'
import { colour as c, darker } from '../palette.ts'
import { edgeShadow, stand, wall, type Draw } from '../things.ts'
import { peg, rail } from '../table/wood-and-steel.ts'
import { diary, hills, notebook, wallCalendar } from './bound.ts'
import { brush, clip, clipTin, paintBox, scissors } from './small-tools.ts'
import { flourish, fountainPen, inkBottle, pencilCup, writingSet } from './writing.ts'

export const deskPictures: Record<string, Draw> = {
  'desk-notebook': () => stand(notebook(c.green, c.brass, heron), { x: 575, y: 960, scale: 1.14 }),
  'desk-fountain-pen': () =>
    edgeShadow(560, 980, 400) + polygon([[150, 1000], [300, 820], [930, 820], [1050, 1000]], c.paper) +
      polygon([[150, 1000], [1050, 1000], [1050, 1008], [150, 1008]], darker(c.paper, 0.2)) +
    moved(flourish(c.night), { x: 520, y: 930, scale: 0.72 }) + band('M524 934L900 880', c.espresso, 30, 0.12) +
    band('M524 934L760 900', c.espresso, 16, 0.14) + moved(fountainPen(c.brick, c.brass),
    { x: 520, y: 930, turn: -50, scale: 1.08 }),
  'desk-pencils': () => stand(pencilCup(c.paper, c.denim, [c.brick, c.mustard, c.leaf, c.denim, c.plum]),
    { x: 600, y: 970, scale: 1.16 }),
  'desk-ink': () =>
    stand(inkBottle(c.denim, c.paper, river), { x: 570, y: 960, scale: 1.3 }),
  'desk-writing-set': () => stand(writingSet(c.paper, c.rose, c.brick, twoLeaves), { x: 600, y: 960, scale: 1.12 }),
  'desk-diary': () => stand(diary(c.plum, c.straw, moon), { x: 575, y: 960, scale: 1.14 }),
  'desk-wall-calendar': (tint) => wall(tint) + moved(wallCalendar(c.paper, hills(), c.green), { x: 600, y: 232, scale: 0.98 }),
  'desk-clips': () =>
    stand(clipTin(c.slate, c.straw, scale), { x: 590, y: 960, scale: 1.06 }) +
      [[840, 1040, 70], [770, 1070, 20]].map(([x, y, turn]) => moved(clip(c.brass), { x: x!, y: y!, turn: turn! +
      30, scale: 0.55 })).join(''),
  'desk-scissors': (tint) => wall(tint) + rail(226, 620) + peg(455, 258) +
    moved(scissors(c.steel, c.terracotta), { x: 600, y: 600, scale: 1.16 }),
  'desk-paints': () =>
    stand(paintBox(c.night, [c.brick, c.mustard, c.straw, c.leaf, c.green, c.denim, c.plum, c.rose, c.terracotta,
      c.cocoa, c.paper, c.ink]), { x: 530, y: 950, scale: 1.08 }) +
    edgeShadow(600, 1056, 220) + moved(brush(c.brick, c.mustard), { x: 330, y: 1050, turn: -3, scale: 1.1 }),
}
