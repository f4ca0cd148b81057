import { band, disc, ellipse, line, moved, path, polygon, rect, times } from '../drawing.ts'
import { box } from '../boxed.ts'
import { type Emblem } from '../emblems/nature.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, girdle, turned, TILT, type Profile } from '../turned.ts'

/** A town helmet seen from its right side, visor to the right. */
export function helmet(shell: string, lining: string): Thing {
  const vents = [[-190, -300, -250, -190], [-90, -360, -130, -200], [30, -372, 0, -204],
    [150, -336, 130, -206]].map(([x, y, x2, y2]) =>
    path(`M${x! - 8} ${y}C${x! + 30} ${y! - 12} ${x! + 36} ${y! + 10} ${x! + 26} ${y! + 30}L${x2! + 40} ${y2}C${x2! + 36} ${y2! + 14} ${x2! + 2} ${y2! + 10} ${x2} ${y2}Z`, darker(shell, 0.6))).join('')
  return {
    foot: 290,
    straight: true,
    shapes: moved(
      path('M-310 -150C-300 -90 -200 -84 -100 -100C40 -120 180 -112 300 -150L290 -190H-300Z', darker(lining, 0.2)) +
      path('M-330 -160C-340 -330 -190 -470 10 -470C200 -470 310 -350 316 -186C316 -172 300 -166 280 -168C120 -182 -80 -180 -200 -140C-260 -120 -328 -126 -330 -160Z', shell) +
      path('M70 -464C220 -446 310 -340 316 -186C316 -172 300 -166 280 -168C240 -172 200 -174 160 -175C230 -240 200 -390 70 -464Z',
      darker(shell, 0.2)) +
      path('M-290 -190C-290 -310 -190 -420 -60 -440C-160 -390 -230 -300 -236 -160C-262 -156 -290 -160 -290 -190Z',
      lighter(shell, 0.35), 0.7) + vents +
      path('M250 -206C330 -214 400 -190 420 -160C380 -160 330 -158 286 -164C262 -168 250 -186 250 -206Z',
      darker(shell, 0.34)) + path('M-322 -186C-220 -156 60 -210 312 -200L316 -176C120 -186 -80 -180 -200 -140C-260 -120 -328 -126 -330 -160Z', darker(lining, 0.05)), { y: 126 }) +
      band('M-120 0C-140 70 -40 100 10 84M130 -26C150 40 90 84 30 84', lining, 15) +
      rect(-8, 66, 58, 36, colour.slate, 10) + rect(-8, 66, 58, 12, lighter(colour.slate, 0.3), 6),
  }
}

/** A bag for the luggage rack, its top rolled and strapped. */
export function pannier(cloth: string, strap: string, reflector: string): Thing {
  const side = rect(20, -430, 150, 420, darker(cloth, 0.3), 20) + rect(70, -300, 60, 210, darker(cloth, 0.42), 10)
  return {
    foot: 250,
    straight: true,
    shapes: box(460, 480, 210, cloth, { side }, 26) + polygon([[-230, -440], [-150, -560], [330, -560], [335, -534],
      [230, -440]], lighter(cloth, 0.1)) + rect(-236, -540, 480, 110, lighter(cloth, 0.06), 44) +
      rect(-236, -540, 480, 40, lighter(cloth, 0.24), 20) +
      polygon([[244, -520], [335, -560], [335, -480], [244, -450]], darker(cloth, 0.35)) +
      ellipse(246, -486, 14, 50, darker(cloth, 0.4)) +
      [-130, 100].map((x) => rect(x, -544, 46, 330, strap, 6) + rect(x, -544, 14, 330, lighter(strap, 0.3), 6) +
      rect(x - 8, -300, 62, 58, colour.slate, 10) + rect(x + 6, -286, 34, 30, strap, 5)).join('') +
      rect(-150, -190, 300, 130, darker(cloth, 0.16), 18) + rect(-150, -190, 300, 36, darker(cloth, 0.26), 14) +
      disc(0, -116, 26, reflector) + disc(-6, -122, 12, lighter(reflector, 0.5)) +
      path('M150 0H204A26 26 0 0 0 230 -26V-430H190C200 -280 190 -120 150 0Z', colour.ink, 0.1) +
      band('M-60 -552C-60 -620 150 -630 160 -556', strap, 24),
  }
}

/** A flat tin of patches, open; levers and glue beside it. */
export function repairTin(tin: string, emblem: Emblem): Thing {
  const inside = rect(14, 16, 412, 228, darker(tin, 0.6), 10) + rect(40, 44, 110, 150, colour.brick, 26) +
    rect(56, 66, 78, 106, darker(colour.brick, 0.4), 20) + disc(250, 100, 58, colour.slate) +
    disc(250, 100, 36, colour.ink) + rect(320, 40, 80, 180, colour.straw, 12)
  const lid = polygon([[-220 + 138, -80 - 67], [-220 + 108, -400], [220 + 108, -400], [220 + 138, -80 - 67]], tin) +
    polygon([[140, -400], [328, -400], [358, -147], [220, -147]], colour.ink, 0.1) +
    polygon([[-62, -164], [-88, -382], [304, -382], [330, -164]], lighter(tin, 0.14)) +
    moved(emblem(lighter(tin, 0.75), lighter(tin, 0.14)), { x: 116, y: -274, scale: 1.7 })
  return { foot: 264, straight: true, shapes: lid + box(440, 80, 262, tin,
    { top: inside, front: rect(-40, -56, 80, 26, colour.steel, 13) }) }
}

/** A tyre lever lying. */
export const lever = (tone: string) =>
  path('M0 0C-6 -26 30 -40 60 -30L300 -16C316 -14 316 16 300 18L60 26C34 34 4 30 0 0Z', tone) +
    path('M20 10L312 4C310 14 306 18 300 18L60 26C44 30 28 26 20 10Z', darker(tone, 0.25)) + disc(270, 1, 9, darker(tone, 0.5))

/** A tube of glue, cap to the left. */
export const glueTube = (paper: string, cap: string) =>
  rect(-50, -24, 54, 48, cap, 8) + path('M0 -40C30 -50 60 -52 90 -52H260L272 -46V46L260 52H90C60 52 30 50 0 40Z',
    paper) + path('M0 10H272V46L260 52H90C60 52 30 50 0 40Z', darker(paper, 0.2)) +
    rect(244, -54, 28, 108, darker(paper, 0.3), 4) + rect(90, -22, 110, 16, cap, 8)

/** A steel bottle for the frame. */
export function waterBottle(body: string, stripe: string, emblem: Emblem): Thing {
  const r = 150
  const side: Profile = [[r * 0.62, -520, 'corner'], [r * 0.66, -500], [r, -430], [r, -330], [r * 0.9, -290], [r, -250],
    [r, -40], [r * 0.94, 0, 'corner']]
  const cap: Profile = [[r * 0.58, -600, 'corner'], [r * 0.66, -590], [r * 0.66, -512, 'corner']]
  const spout: Profile = [[30, -676, 'corner'], [40, -664], [30, -604, 'corner']]
  return {
    foot: r * 0.94,
    shapes: turned(side, body, girdle(side, -72, -40, stripe) + girdle(side, -262, -250, stripe) +
      moved(emblem(stripe, body), { y: -162 + TILT * r, scale: 1.3 }), 1.1) + turned(cap, colour.ink, '', 1.6) +
      flat(0, -600, r * 0.58, lighter(colour.ink, 0.2)) + turned(spout, stripe) + flat(0, -676, 30, lighter(stripe, 0.4)),
  }
}

/** A small bottle of chain oil with its long spout. */
export function oiler(body: string, label: string, emblem: Emblem): Thing {
  const side: Profile = [[70, -430, 'corner'], [150, -370], [156, -340], [156, -30], [146, 0, 'corner']]
  const collar: Profile = [[62, -480, 'corner'], [66, -424, 'corner']]
  const spout: Profile = [[10, -680, 'corner'], [40, -490], [44, -478, 'corner']]
  return {
    foot: 150,
    shapes: turned(side, body, girdle(side, -310, -60, label) +
      moved(emblem(body, label), { y: -200 + TILT * 156, scale: 1.35 }) +
      rect(-60, -96 + TILT * 156, 120, 13, body, 6)) + turned(collar, colour.ink, '', 1.5) +
      flat(0, -480, 62, lighter(colour.ink, 0.2)) + turned(spout, colour.brick) + flat(0, -680, 10, darker(colour.brick, 0.4)),
  }
}

/** A piece of chain along a gentle curve. */
export function chain(links: number): string {
  return times(links, (i) => {
    const x = i * 56
    const y = Math.sin(i * 0.7) * 22
    const next = Math.sin((i + 1) * 0.7) * 22
    return line([x, y], [x + 56, next], i % 2 ? colour.steel : colour.slate, 30) + disc(x, y, 10, colour.ink)
  }).join('') + disc(links * 56, Math.sin(links * 0.7) * 22, 10, colour.ink)
}
