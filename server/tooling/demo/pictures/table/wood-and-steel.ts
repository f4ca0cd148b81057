import { band, disc, ellipse, line, path, polygon, rect, times } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'

/** A chopping board stood upright, its handle up, a hole to hang it by. */
export function board(wood: string): Thing {
  const [w, h] = [400, 560]
  const outline = (dx: number, dy: number) => `M${-w / 2 + dx} ${dy - 24}V${-h + dy + 30}C${-w / 2 + dx} ${-h + dy} ${-w / 2 + 30 + dx} ${-h + dy - 6} ${-w / 2 + 60 + dx} ${-h + dy - 8}L${-56 + dx} ${-h + dy - 34}C${-44 + dx} ${-h + dy - 60} ${-46 + dx} ${-h + dy - 120} ${-44 + dx} ${-h + dy - 150}` +
    `A44 44 0 0 1 ${44 + dx} ${-h + dy - 150}C${46 + dx} ${-h + dy - 120} ${44 + dx} ${-h + dy - 60} ${56 + dx} ${-h + dy - 34}L${w / 2 - 60 + dx} ${-h + dy - 8}C${w / 2 - 30 + dx} ${-h + dy - 6} ${w / 2 + dx} ${-h + dy} ${w / 2 + dx} ${-h + dy + 30}V${dy - 24}A24 24 0 0 1 ${w / 2 - 24 + dx} ${dy}H${-w / 2 + 24 + dx}A24 24 0 0 1 ${-w / 2 + dx} ${dy - 24}Z`
  const grain = [[-150, -60, -500], [-96, -20, -560], [-30, -40, -540], [40, -26, -560], [104, -70, -530],
    [156, -30, -480]].map(([x, from, to]) =>
    band(`M${x} ${from}C${x! - 14} ${(from! + to!) / 2} ${x! + 14} ${(from! + to!) / 2 - 40} ${x} ${to}`,
      darker(wood, 0.16), 5, 0.7)).join('')
  return {
    foot: w / 2,
    straight: true,
    shapes: path(outline(18, -8), darker(wood, 0.34)) + path(outline(0, 0), wood) + grain +
      disc(0, -h - 146, 20, darker(wood, 0.55)) + disc(3, -h - 142, 15, darker(wood, 0.75)) +
      path(`M60 0H${w / 2 - 24}A24 24 0 0 0 ${w / 2} -24V${-h + 30}C${w / 2} ${-h} ${w / 2 - 30} ${-h - 6} ${w / 2 - 60} ${-h - 8}L120 ${-h - 18}Z`, colour.ink, 0.08) + rect(-w / 2 + 10, -h + 40, 16, h - 90, '#fffaf0', 8, 0.28),
  }
}

/** A round loaf with its floury cuts. */
export function loaf(): Thing {
  const crust = colour.caramel
  return {
    foot: 160,
    straight: true,
    shapes: path('M-180 -20C-200 -130 -100 -190 0 -190S200 -130 180 -20C170 12 -170 12 -180 -20Z', crust) +
      path('M60 -182C150 -162 194 -100 180 -20C174 4 90 8 20 8C110 -40 120 -130 60 -182Z', darker(crust, 0.24)) +
      [-96, -20, 58].map((x) => path(`M${x} -70C${x + 4} -120 ${x + 30} -158 ${x + 62} -168C${x + 56} -130 ${x + 40} -90 ${x} -70Z`, colour.cream)).join('') + ellipse(-110, -110, 30, 16, '#fffaf0', 0.25),
  }
}

/** A kitchen knife, edge to the left, handle down; hung on the wall. */
export function knife(handle: string, length = 560): string {
  const blade = length * 0.62
  return path(`M-40 0C-44 ${-blade * 0.5} -36 ${-blade * 0.8} 34 ${-blade}V0Z`, lighter(colour.steel, 0.45)) +
    path(`M34 ${-blade}V0H-4C-6 ${-blade * 0.5} 6 ${-blade * 0.8} 34 ${-blade}Z`, colour.steel) +
    rect(-14, -6, 50, 36, darker(colour.steel, 0.25)) +
    path(`M-16 26H38C44 90 34 150 44 ${length - blade}C30 ${length - blade + 20} -8 ${length - blade + 16} -16 ${length - blade - 6}C-10 140 -22 90 -16 26Z`, handle) +
    path(`M16 26H38C44 90 34 150 44 ${length - blade}C38 ${length - blade + 10} 26 ${length - blade + 14} 18 ${length - blade + 13}C22 140 10 90 16 26Z`, darker(handle, 0.28)) + [70, 116, 162].map((y) => disc(11, y, 7, colour.brass)).join('')
}

/** An oak rail on the wall, things hanging from it. */
export function rail(y: number, width = 760): string {
  return rect(600 - width / 2 + 12, y + 16, width, 62, colour.ink, 12, 0.14) +
    rect(600 - width / 2, y, width, 62, colour.oak, 10) +
    rect(600 - width / 2, y, width, 20, lighter(colour.oak, 0.3), 10) +
    rect(600 - width / 2, y + 46, width, 16, darker(colour.oak, 0.2), 8)
}

export function peg(x: number, y: number): string {
  return disc(x + 5, y + 8, 23, colour.ink, 0.2) + disc(x, y, 22, darker(colour.oak, 0.3)) +
    disc(x - 3, y - 4, 18, lighter(colour.oak, 0.16))
}

/** A wooden spoon and fork for the salad, leaning out of a bowl to the right. */
export function servers(wood: string): string {
  return line([0, 0], [210, -210], darker(wood, 0.12), 20) + ellipse(238, -238, 44, 34, darker(wood, 0.12)) +
    line([-70, -6], [110, -230], wood, 20) +
    path('M84 -226C76 -280 120 -320 166 -322L150 -258C146 -236 120 -216 84 -226Z', wood) +
    polygon([[120, -318], [128, -276], [134, -276], [132, -322]], darker(wood, 0.4)) +
    times(1, () => line([148, -322], [142, -280], darker(wood, 0.4), 6)).join('')
}
