import { band, disc, ellipse, line, moved, path, rect, times } from '../drawing.ts'
import { type Emblem } from '../emblems/nature.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, girdle, turned, type Profile } from '../turned.ts'

/** A bell: its dome, its thumb lever, the clamp it sits on. */
export function bell(dome: string, emblem: Emblem): Thing {
  const cap: Profile = [[8, -430, 'corner'], [120, -412], [226, -330], [268, -210], [276, -190, 'corner']]
  const skirt: Profile = [[276, -190, 'corner'], [286, -166, 'corner']]
  const neck: Profile = [[70, -190, 'corner'], [70, -96, 'corner']]
  const clamp: Profile = [[190, -90], [204, -60], [204, -20, 'corner'], [196, 0, 'corner']]
  return {
    foot: 210,
    shapes: turned(neck, colour.slate) + turned(clamp, colour.slate) + flat(0, -90, 190, lighter(colour.slate, 0.2)) +
      turned([[60, -150, 'corner'], [60, -84, 'corner']], darker(colour.slate, 0.3)) +
      band('M200 -136L350 -112', darker(colour.steel, 0.2), 30) + ellipse(364, -108, 46, 36, colour.ink) +
      ellipse(356, -116, 30, 18, lighter(colour.ink, 0.25)) +
      turned(cap, dome, '', 1.5) + turned(skirt, lighter(dome, 0.15), '', 1.2) + flat(0, -428, 30, darker(dome, 0.3)) +
      flat(0, -432, 26, lighter(dome, 0.4)) + moved(emblem(darker(dome, 0.34), dome), { x: 0, y: -240, scale: 1.5 }),
  }
}

/** Front and rear light, each on its rubber strap. */
export function light(lens: string, body: string): Thing {
  const strap = path('M-60 -30C-64 20 -40 44 0 44S64 20 60 -30Z', darker(body, 0.35))
  return {
    foot: 96,
    shapes: strap + rect(-118, -290, 250, 270, darker(body, 0.35), 62) + rect(-132, -296, 250, 270, body, 62) +
      disc(-7, -161, 98, darker(body, 0.45)) + disc(-7, -161, 84, lens) +
      disc(-7, -161, 56, lighter(lens, 0.35)) + disc(-7, -161, 26, lighter(lens, 0.75)) +
      band('M-66 -192A66 66 0 0 1 -26 -226', '#ffffff', 11, 0.8) +
      rect(-40, -318, 66, 26, darker(body, 0.15), 10) +
      path('M50 -296H56A62 62 0 0 1 118 -234V-88A62 62 0 0 1 56 -26H50C90 -60 96 -250 50 -296Z', colour.ink, 0.13),
  }
}

/** A lock: steel bow, cylinder, key. */
export function bowLock(bow: string, cylinder: string): Thing {
  return {
    foot: 250,
    straight: true,
    shapes: band('M-170 -120V-440A170 170 0 0 1 170 -440V-120', darker(bow, 0.3), 66, 1, 'butt') +
      band('M-176 -120V-440A176 176 0 0 1 160 -440V-120', bow, 42, 1, 'butt') +
      band('M170 -120V-440A170 170 0 0 0 60 -600', colour.ink, 66, 0.1, 'butt') +
      band('M-186 -160V-440A186 186 0 0 1 -60 -594', lighter(bow, 0.4), 10) +
      rect(-250, -150, 500, 150, cylinder, 40) + rect(-250, -150, 500, 50, lighter(cylinder, 0.2), 25) +
      path('M110 0H210A40 40 0 0 0 250 -40V-110A40 40 0 0 0 210 -150H150C180 -100 160 -40 110 0Z', colour.ink, 0.16) +
      rect(-204, -150, 72, 18, colour.ink, 4, 0.3) + rect(132, -150, 72, 18, colour.ink, 4, 0.3) +
      disc(0, -74, 40, darker(cylinder, 0.35)) + disc(0, -74, 30, colour.brass) +
      rect(-5, -92, 10, 36, darker(colour.brass, 0.6), 4),
  }
}

/** A key on its ring, lying. */
export const key = (metal: string) =>
  disc(0, 0, 46, metal) + disc(0, 0, 20, darker(metal, 0.5)) + rect(40, -12, 170, 24, metal, 6) +
    rect(40, 2, 170, 10, darker(metal, 0.2), 4) + times(4, (i) => rect(120 + i * 22, 10, 14, 14 + (i % 2) * 10, metal)).join('') +
  band('M-30 -20C-90 -50 -130 0 -84 32S-30 20 -24 10', colour.slate, 9)

/** A saddle on its post, seen from the right. */
export function saddle(leather: string, metal: string): Thing {
  const rails = band('M-230 -330C-160 -250 60 -250 130 -300L310 -396', metal, 20) +
    band('M-230 -330C-160 -262 60 -262 130 -310', lighter(metal, 0.4), 6)
  const post: Profile = [[40, -280, 'corner'], [40, -20, 'corner']]
  const stand: Profile = [[60, -26, 'corner'], [170, -14], [176, 0, 'corner']]
  return {
    foot: 176,
    shapes: turned(stand, colour.oak) + turned(post, metal) + rect(-66, -300, 132, 50, darker(metal, 0.35), 14) +
      disc(-32, -275, 13, lighter(metal, 0.3)) + rails +
      path('M-330 -450C-310 -500 -230 -504 -160 -480C-60 -446 60 -452 170 -462C250 -470 360 -466 390 -436C404 -410 380 -394 340 -390C230 -380 120 -360 20 -330C-60 -306 -120 -290 -180 -300C-280 -316 -352 -380 -330 -450Z', leather) +
      path('M-326 -430C-260 -380 -120 -370 20 -388C150 -404 300 -412 394 -422C396 -404 374 -394 340 -390C230 -380 120 -360 20 -330C-60 -306 -120 -290 -180 -300C-280 -316 -346 -366 -326 -430Z', darker(leather, 0.26)) +
      path('M-300 -462C-270 -488 -220 -484 -160 -464C-60 -430 60 -438 170 -446C240 -452 320 -450 364 -438C300 -440 180 -426 60 -414C-80 -400 -220 -410 -300 -462Z', lighter(leather, 0.24), 0.8) +
      [[-286, -416], [-250, -388], [-204, -370], [350, -412]].map(([x, y]) => disc(x!, y!, 11, colour.brass)).join('') +
      [-150, -110, -70].map((x) => ellipse(x, -346 + (x + 150) * 0.05, 10, 15, darker(leather, 0.6))).join(''),
  }
}

/** A floor pump with its gauge and its hose. */
export function pump(tube: string, wood: string): Thing {
  const barrel: Profile = [[52, -480, 'corner'], [52, -40, 'corner']]
  const rod: Profile = [[14, -640, 'corner'], [14, -480, 'corner']]
  const foot: Profile = [[62, -60], [80, -30], [84, 0, 'corner']]
  return {
    foot: 190,
    shapes: band('M40 -70C200 -80 260 -160 250 -300S150 -470 190 -540', colour.ink, 20) +
      rect(164, -590, 52, 66, colour.brass, 12) + path('M-190 10L-170 -26H170L190 10C150 24 -150 24 -190 10Z',
      colour.slate) + path('M40 18L70 -26H170L190 10C160 18 100 20 40 18Z', darker(colour.slate, 0.3)) +
      turned(foot, colour.slate) + turned(rod, colour.steel) +
      turned(barrel, tube, girdle(barrel, -430, -400, colour.paper) + girdle(barrel, -390, -380, colour.paper)) +
      turned([[60, -500, 'corner'], [60, -470, 'corner']], colour.brass) +
      rect(-190, -690, 380, 58, wood, 29) + rect(-190, -660, 380, 28, darker(wood, 0.2), 14) +
      rect(-34, -696, 68, 70, colour.slate, 12) + disc(0, -130, 74, colour.brass) + disc(0, -130, 60, colour.paper) +
      times(7, (i) => moved(rect(-3, -52, 6, 14, colour.ink), { y: -130, turn: -120 + i * 40 })).join('') +
      line([0, -130], [26, -162], colour.brick, 7) + disc(0, -130, 10, colour.ink),
  }
}
