import { moved } from '../drawing.ts'
import { drop, river } from '../emblems/nature.ts'
import { star, wheel } from '../emblems/town.ts'
import { colour as c } from '../palette.ts'
import { edgeShadow, stand, type Draw } from '../things.ts'
import { bell, bowLock, key, light, pump, saddle } from './fittings.ts'
import { chain, glueTube, helmet, lever, oiler, pannier, repairTin, waterBottle } from './kit.ts'

export const cyclePictures: Record<string, Draw> = {
  'cycle-bell': () => stand(bell(c.brass, star), { x: 570, y: 940, scale: 1.16 }),
  'cycle-helmet': () => stand(helmet(c.green, c.ink), { x: 560, y: 920, scale: 1.2 }),
  'cycle-lock': () => stand(bowLock(c.steel, c.night), { x: 570, y: 950, scale: 1.06 }) + edgeShadow(850, 1064, 100) +
    moved(key(c.brass), { x: 800, y: 1056, turn: 4 }),
  'cycle-lights': () =>
    stand(light(c.straw, c.slate), { x: 410, y: 880, scale: 1.2 }) + stand(light(c.brick, c.ink), { x: 790, y: 990, scale: 1.3 }),
  'cycle-pump': () => stand(pump(c.denim, c.oak), { x: 570, y: 980, scale: 1.08 }),
  'cycle-saddle': () => stand(saddle(c.caramel, c.steel), { x: 590, y: 980, scale: 1.12 }),
  'cycle-pannier': () => stand(pannier(c.moss, c.kraft, c.brick), { x: 550, y: 960, scale: 1.16 }),
  'cycle-repair-kit': () =>
    stand(repairTin(c.denim, wheel), { x: 500, y: 920, scale: 1.2 }) + edgeShadow(410, 1040, 130) +
      moved(lever(c.mustard), { x: 250, y: 1030, turn: -4 }) + edgeShadow(800, 1080, 120) +
      moved(glueTube(c.paper, c.brick), { x: 690, y: 1040, turn: 5, scale: 0.95 }),
  'cycle-bottle': () => stand(waterBottle(c.celadon, c.green, river), { x: 600, y: 970, scale: 1.16 }),
  'cycle-chain-oil': () => stand(oiler(c.green, c.straw, drop), { x: 560, y: 950, scale: 1.12 }) +
    edgeShadow(620, 1072, 220) + moved(chain(7), { x: 350, y: 1058, scale: 1.3 }),
}
