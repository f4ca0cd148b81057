import { band, cropped, disc, ellipse, leaf, line, moved, path, polygon, rect, times } from '../drawing.ts'
import { colour as c, darker, lighter } from '../palette.ts'
import { lettering } from './book.ts'

/** Cover art, drawn from the bottom middle of a cover of 430 × 620 unless said otherwise. */

/** A tram stop under a lamp, and no tram. */
export const tram = () =>
  rect(-215, -622, 430, 624, c.night, 6) + disc(90, -480, 54, c.straw) + rect(-215, -120, 430, 122, darker(c.night, 0.35)) +
  rect(-96, -330, 210, 150, c.brick, 18) + rect(-96, -238, 210, 26, c.cream) +
  times(4, (i) => rect(-82 + i * 48, -312, 36, 54, c.straw, 5)).join('') +
  disc(-44, -172, 22, c.ink) + disc(62, -172, 22, c.ink) + line([10, -330], [40, -374], c.mist, 6) +
  line([-215, -376], [215, -376], c.mist, 3) + line([-215, -148], [215, -148], c.mist, 5) +
  lettering(-88, c.straw, [250, 150], 22)

/** The river under the houses. */
export const underground = () =>
  rect(-215, -622, 430, 624, c.sky, 6) +
  times(5, (i) => path(`M${-195 + i * 80} -330V${-430 - (i % 3) * 34}L${-160 + i * 80} ${-474 - (i % 3) * 34}L${-125 + i * 80} ${-430 - (i % 3) * 34}V-330Z`, [c.brick, c.cream, c.green, c.mustard, c.terracotta][i]!)).join('') +
  times(10, (i) => rect(-178 + (i >> 1) * 80 + (i % 2) * 26, -400, 14, 24, c.night)).join('') +
  path('M-215 -330H215V2H-215Z', c.night) + path('M-170 2V-130A170 170 0 0 1 170 -130V2Z', c.denim) +
  path('M-132 2V-118A132 132 0 0 1 132 -118V2Z', darker(c.night, 0.3)) +
  path('M-132 -70C-90 -92 -50 -92 0 -70S90 -48 132 -70V2H-132Z', c.celadon) +
  path('M-132 -34C-90 -56 -50 -56 0 -34S90 -12 132 -34V2H-132Z', c.sage) + lettering(-592, c.night, [300, 180], 22)

/** A pot on the stove and rain at the window. */
export const rainyKitchen = () =>
  rect(-215, -622, 430, 624, c.mustard, 6) + rect(-130, -560, 260, 210, c.sky, 10) + rect(-6, -560, 12, 210, c.paper) +
    rect(-130, -462, 260, 12, c.paper) +
  times(9, (i) => {
    const [x, y] = [(i * 61) % 240, (i * 47) % 160]
    return line([x - 112, y - 540], [x - 122, y - 508], c.paper, 6)
  }).join('') +
  rect(-215, -120, 430, 122, c.brick) +
  path('M-130 -250H130V-160C130 -134 110 -120 84 -120H-84C-110 -120 -130 -134 -130 -160Z', c.green) +
  path('M60 -250H130V-160C130 -134 110 -120 84 -120H30C60 -140 66 -200 60 -250Z', darker(c.green, 0.3)) +
  rect(-146, -270, 292, 26, lighter(c.green, 0.12), 13) + ellipse(0, -284, 26, 16, c.brass) +
  rect(-172, -232, 44, 20, c.green, 10) + rect(128, -232, 44, 20, darker(c.green, 0.2), 10) +
  lettering(-88, c.paper, [280, 160], 22)

/** A key-hole and the shadow of somebody in a hat. */
export const detective = () =>
  rect(-215, -622, 430, 624, c.brick, 6) + disc(0, -330, 158, c.straw) +
  path('M-100 -172C-100 -262 -58 -292 0 -292S100 -262 100 -172C64 -150 -64 -150 -100 -172Z', c.ink) +
  ellipse(0, -330, 54, 62, c.ink) + ellipse(0, -362, 112, 22, c.ink) +
  path('M-64 -366C-64 -440 -34 -454 0 -444S64 -440 64 -366Z', c.ink) +
  rect(-64, -384, 128, 16, c.brick) +
  polygon([[-30, -290], [0, -240], [30, -290], [60, -270], [0, -176], [-60, -270]], c.night) +
  lettering(-592, c.paper, [300], 30) + lettering(-96, c.ink, [220, 130], 22)

/** Paving stones, each with its own face. */
export const pavement = () =>
  rect(-215, -622, 430, 624, c.paper, 6) + times(15, (i) => {
    const [x, y] = [-186 + (i % 3) * 128, -472 + Math.floor(i / 3) * 92]
    const tone = [c.slate, c.steel, c.denim, c.mist, c.terracotta, c.slate, c.sage, c.steel][(i * 5) % 8]!
    return rect(x, y, 116, 80, tone, 16) +
      path(`M${x + 16} ${y + 80}H${x + 100}C${x + 112} ${y + 80} ${x + 116} ${y + 74} ${x + 116} ${y + 64}V${y + 20}C${x + 100} ${y + 60} ${x + 70} ${y + 74} ${x + 16} ${y + 80}Z`, darker(tone, 0.3), 0.5)
  }).join('') + lettering(-590, c.ink, [330, 200], 26)

/** The fox of the tunnel; for a square cover of 520 × 520. */
export const fox = () =>
  rect(-260, -522, 520, 524, c.celadon, 6) + path('M-200 2V-150A200 200 0 0 1 200 -150V2Z', c.night) +
  polygon([[-128, -300], [-84, -186], [-22, -222]], c.terracotta) +
  polygon([[128, -300], [84, -186], [22, -222]], darker(c.terracotta, 0.1)) +
  path('M-126 -196C-60 -250 60 -250 126 -196C120 -110 52 -34 0 -14C-52 -34 -120 -110 -126 -196Z', c.terracotta) +
  path('M-126 -196C-96 -140 -44 -118 0 -14C-52 -34 -120 -110 -126 -196ZM126 -196C96 -140 44 -118 0 -14C52 -34 120 -110 126 -196Z',
  c.paper) + disc(-48, -140, 13, c.ink) + disc(48, -140, 13, c.ink) + ellipse(0, -26, 21, 15, c.ink) +
  disc(-178, -440, 7, c.paper) + disc(176, -400, 9, c.paper) + disc(120, -470, 6, c.paper) +
  lettering(-492, c.green, [300, 180], 26)

/** A queue of umbrellas, seen from a window. */
export const queue = () =>
  rect(-180, -542, 360, 544, c.rose, 4) + [[-88, -150, c.green], [4, -210, c.brick], [92, -150, c.night],
    [-44, -292, c.mustard], [56, -350, c.paper], [-70, -404, c.plum]].map(([x, y, tone]) =>
    path(`M${Number(x) - 62} ${y}A62 62 0 0 1 ${Number(x) + 62} ${y}C${Number(x) + 48} ${Number(y) - 14} ${Number(x) + 34} ${Number(y) - 14} ${x} ${y}C${Number(x) - 34} ${Number(y) - 14} ${Number(x) - 48} ${Number(y) - 14} ${Number(x) - 62} ${y}Z`, String(tone)) +
    band(`M${x} ${y}V${Number(y) + 44}A9 9 0 0 0 ${Number(x) + 18} ${Number(y) + 44}`, c.ink, 5)).join('') +
    lettering(-516, c.plum, [220], 24) + lettering(-66, c.plum, [150], 18)

/** A pigeon with a cap and a satchel; for a comic of 470 × 640. */
export const pigeon = () =>
  rect(-235, -642, 470, 644, c.straw, 4) +
  cropped('rays', -235, -642, 470, 644, times(12, (i) => moved(polygon([[-14, -60], [14, -60], [64, -480], [-64, -480]],
  c.mustard, 0.6), { x: 0, y: -250, turn: i * 30 })).join('')) + rect(-235, -642, 470, 150, c.brick, 4) +
  lettering(-606, c.paper, [360, 230], 34) +
  leaf([60, -170], [220, -110], 70, c.denim) +
  path('M-150 -200C-150 -330 -60 -360 -30 -420C-10 -460 70 -456 82 -396C90 -340 150 -300 140 -200C130 -110 60 -80 0 -80C-70 -80 -150 -110 -150 -200Z', c.slate) +
  path('M-30 -330C0 -250 100 -250 120 -300C150 -270 146 -180 120 -140C60 -90 -30 -120 -60 -200Z', c.steel) +
  leaf([-20, -250], [130, -130], 100, c.denim) + disc(40, -404, 26, c.paper) + disc(46, -404, 12, c.ink) +
  polygon([[-30, -410], [-110, -384], [-28, -372]], c.mustard) + path('M-36 -428C-30 -490 90 -490 96 -430Z', c.green) +
  rect(-76, -440, 180, 18, darker(c.green, 0.25), 9) + line([-30, -82], [-34, -30], c.terracotta, 12) +
  line([40, -82], [44, -36], c.terracotta, 12)
