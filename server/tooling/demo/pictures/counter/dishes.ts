import { band, disc, ellipse, leaf, line, moved, path, rect, times } from '../drawing.ts'
import { box } from '../boxed.ts'
import { bowl } from '../table/crockery.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat } from '../turned.ts'

function plate(glaze: string, r: number, ring: string): string {
  return flat(0, 26, r * 0.98, darker(glaze, 0.32)) + flat(0, 14, r, darker(glaze, 0.12)) +
    flat(0, 0, r, lighter(glaze, 0.3)) + flat(0, 2, r * 0.95, ring) + flat(0, 3, r * 0.92, glaze) +
    flat(0, 10, r * 0.7, darker(glaze, 0.12)) + flat(0, 14, r * 0.67, lighter(glaze, 0.2))
}

/** Stoemp of carrots with a sausage and its gravy. */
export function stoemp(): Thing {
  const mash = '#e0953f'
  return {
    foot: 420,
    shapes: plate(colour.paper, 470, colour.green) + ellipse(10, 18, 290, 62, colour.caramel) +
      ellipse(-20, 10, 250, 50, darker(colour.caramel, 0.12)) +
      path('M-250 10C-270 -60 -220 -110 -160 -150C-110 -200 -40 -240 30 -220C100 -214 150 -160 190 -110C250 -80 270 -30 240 10C160 44 -170 44 -250 10Z', mash) + path('M60 -214C120 -200 160 -150 190 -110C250 -80 270 -30 240 10C200 28 120 36 40 36C140 -10 150 -130 60 -214Z', darker(mash, 0.2)) +
      path('M-200 -40C-170 -100 -120 -150 -60 -180C-110 -120 -150 -80 -170 -20C-184 -20 -196 -26 -200 -40Z',
      lighter(mash, 0.4), 0.7) + [[-120, -50], [-40, -20], [60, -40], [140, -30], [170, -70], [-190, -6],
      [10, -80]].map(([x, y], i) => moved(rect(-17, -9, 34, 18, i % 3 ? colour.leaf : colour.brick, 7),
      { x: x!, y: y!, turn: i * 37 })).join('') +
      band('M-210 -120C-130 -230 110 -260 226 -150', darker(colour.cocoa, 0.1), 84) +
      band('M-212 -130C-130 -238 110 -268 222 -162', '#7d4a2c', 64) +
      band('M-196 -150C-120 -234 90 -262 190 -188', '#b07a50', 16, 0.8) +
      [-120, -30, 66, 150].map((x, i) => line([x, -212 - (i % 3 ? 14 : 0)], [x +
      26, -180 - (i % 3 ? 14 : 0)], darker(colour.cocoa, 0.3), 8)).join('') +
      leaf([30, -250], [-40, -310], 40, colour.leaf) + leaf([30, -250], [90, -316], 44, colour.moss) +
      leaf([30, -250], [30, -330], 38, lighter(colour.leaf, 0.15)),
  }
}

/** Pumpkin soup with a turn of cream. */
export function soup(): Thing {
  const inside = flat(0, 8, 296, '#d98b3a') + flat(-60, 2, 200, '#e7a85c', 0.5) +
    band('M-120 10C-60 -40 60 -44 90 0S-10 54 -40 18S20 -14 40 8', colour.cream, 14) +
    leaf([120, -10], [190, -34], 34, colour.moss) + leaf([120, -10], [180, 18], 30, colour.leaf)
  return bowl(colour.paper, colour.cream, { r: 330, height: 260, stripe: colour.denim, inside })
}

/** A slice of bread with fresh cheese and radishes, stood against something. */
export function tartine(): Thing {
  return {
    foot: 150,
    straight: true,
    shapes: path('M-170 0C-190 -60 -190 -130 -160 -170C-190 -250 -100 -290 0 -290S190 -250 160 -170C190 -130 190 -60 170 0Z',
      colour.caramel) + path('M-146 -14C-164 -60 -164 -120 -132 -164C-156 -230 -80 -264 0 -264S156 -230 132 -164C164 -120 164 -60 146 -14Z', colour.cream) +
      path('M-120 -34C-136 -90 -120 -130 -100 -160C-110 -220 -50 -240 10 -238C90 -240 120 -210 104 -160C130 -120 130 -70 116 -34C60 -20 -70 -16 -120 -34Z', '#ffffff') +
      [[-60, -90], [40, -70], [0, -160], [72, -150], [-70, -180]].map(([x, y]) => disc(x!, y!, 36, colour.brick) +
      disc(x!, y!, 29, '#fdf3ee') + disc(x! - 6, y! - 6, 12, '#f3ddd6')).join('') +
      [[-10, -110], [90, -100], [-100, -130], [30, -206],
      [-20, -50]].map(([x, y], i) => moved(rect(-24, -4, 48, 8, colour.leaf, 4),
      { x: x!, y: y!, turn: i * 50 })).join('') +
      path('M110 0H170C190 -60 190 -130 160 -170C190 -250 130 -284 60 -288C170 -220 180 -90 110 0Z', colour.ink, 0.08),
  }
}

/** Two Brussels waffles with cream and strawberries on a plate. */
export function waffles(): Thing {
  const crust = '#d79a4a'
  const grid = times(12, (i) => rect(22 + (i % 4) * 108, 18 + Math.floor(i / 4) * 92, 86, 68, darker(crust, 0.3), 8) +
    rect(22 + (i % 4) * 108, 18 + Math.floor(i / 4) * 92 + 22, 86, 46, darker(crust, 0.12), 8)).join('')
  const one = (x: number, y: number) => moved(box(452, 66, 300, crust,
    { top: grid, front: times(4, (i) => rect(-204 + i * 108, -66, 86, 24, darker(crust, 0.3), 8)).join(''),
    side: times(3, (i) => rect(20 + i * 92, -66, 68, 24, darker(crust, 0.55), 8)).join('') }, 10), { x, y })
  const swirl = (y: number, r: number) => path(`M${-r} ${y}C${-r - 16} ${y - r * 0.5} ${-r * 0.6} ${y - r * 0.8} 0 ${y - r * 0.8}S${r + 16} ${y - r * 0.5} ${r} ${y}C${r * 0.6} ${y + r * 0.3} ${-r * 0.6} ${y + r * 0.3} ${-r} ${y}Z`, colour.paper) +
    path(`M${r * 0.3} ${y - r * 0.76}C${r} ${y - r * 0.6} ${r + 14} ${y - r * 0.3} ${r} ${y}C${r * 0.7} ${y + r * 0.2} ${r * 0.2} ${y + r * 0.24} ${-r * 0.3} ${y + r * 0.2}C${r * 0.5} ${y} ${r * 0.6} ${y - r * 0.4} ${r * 0.3} ${y - r * 0.76}Z`, darker(colour.cream, 0.05))
  const cream = swirl(0, 118) + swirl(-60, 84) + swirl(-108, 50) +
    path('M-26 -136C-30 -170 -4 -184 16 -206C20 -180 40 -160 30 -136C14 -124 -12 -124 -26 -136Z', colour.paper)
  const strawberry = path('M0 40C-40 20 -54 -20 -40 -44C-24 -60 24 -60 40 -44C54 -20 40 20 0 40Z', colour.brick) +
    path('M14 -55C28 -55 36 -50 40 -44C54 -20 40 20 0 40C30 10 34 -30 14 -55Z', darker(colour.brick, 0.26)) +
    [[-18, -20], [6, -26], [-6, 4], [18, -4]].map(([x, y]) => ellipse(x!, y!, 3, 5, colour.straw)).join('') +
    leaf([0, -46], [-40, -62], 20, colour.leaf) + leaf([0, -46], [40, -62], 20, colour.moss) +
    leaf([0, -44], [0, -76], 18, colour.leaf)
  return { foot: 420, shapes: plate(colour.celadon, 470, colour.paper) + one(-90, 0) + one(-64, -70) +
    moved(cream, { x: 10, y: -180 }) + moved(strawberry, { x: -130, y: -200, turn: -14 }) +
    moved(strawberry, { x: 160, y: -190, turn: 16, scale: 0.95 }) + moved(strawberry, { x: 290, y: 14, turn: 60, scale: 0.9 }) }
}

