import { band, disc, ellipse, moved, path, polygon, times } from '../drawing.ts'
import { glass } from '../glass/glass.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, turned, type Profile } from '../turned.ts'

type Pour = { beer: string, foam?: string }

/** A stem and its foot, under every stemmed glass. */
function stem(height: number, foot: number): string {
  const shaft: Profile = [[22, -height], [16, -height * 0.6], [20, -height * 0.24], [foot, -10], [foot, 0, 'corner']]
  return turned(shaft, lighter(colour.mist, 0.3), '', 0.7) + flat(0, -8, foot * 0.8, '#ffffff', 0.3)
}

const TULIP: Profile = [[118, -480, 'corner'], [112, -420], [142, -330], [148, -250], [110, -170], [24, -116, 'corner']]
const GOBLET: Profile = [[190, -460, 'corner'], [196, -360], [170, -240], [96, -160], [24, -130, 'corner']]
const FLUTE: Profile = [[92, -560, 'corner'], [96, -440], [80, -280], [24, -150, 'corner']]
const TUMBLER: Profile = [[142, -380, 'corner'], [122, -200], [108, 0, 'corner']]

export const tulipGlass = ({ beer, foam = colour.paper }: Pour): Thing => ({ foot: 104, shapes: stem(126, 104) +
  glass(TULIP, { liquid: beer, level: -440, foam }, -128) })
export const goblet = ({ beer, foam = colour.paper }: Pour): Thing => ({ foot: 116, shapes: stem(140, 116) +
  glass(GOBLET, { liquid: beer, level: -416, foam }, -140) })
export const flute = ({ beer, foam = colour.paper }: Pour): Thing => ({ foot: 92, shapes: stem(166, 92) +
  glass(FLUTE, { liquid: beer, level: -520, foam }, -164) })

/** The heavy glass of white beer, with its slice of lemon. */
export const whiteBeerGlass = ({ beer, foam = colour.paper }: Pour): Thing => ({
  foot: 110,
  shapes: glass(TUMBLER, { liquid: beer, level: -340, foam }, -22) +
    moved(disc(0, 0, 62, colour.mustard) + disc(0, 0, 53, colour.cream) +
    times(8, (i) => moved(polygon([[0, -6], [-14, -46], [14, -46]], colour.straw), { turn: i * 45 })).join(''),
    { x: 118, y: -400 }),
})

/** A wooden crate of bottles, its front slats and its handle hole. */
export function crate(wood: string, bottles: string, mark: string): Thing {
  const plank = (y: number, h: number) => `<rect x="-330" y="${y}" width="660" height="${h}" rx="8" fill="${wood}"/><rect x="-330" y="${y + h - 14}" width="660" height="14" rx="7" fill="${darker(wood, 0.2)}"/>`
  const back = polygon([[-330, -300], [-260, -360], [400, -360], [330, -300]], darker(wood, 0.5)) +
    polygon([[330, -300], [400, -360], [400, -60], [330, 0]], darker(wood, 0.34))
  return {
    foot: 350,
    straight: true,
    shapes: back + bottles + plank(-300, 92) + plank(-198, 92) + plank(-96, 96) +
      path('M-330 -300H-270V0H-330ZM270 -300H330V0H270Z', darker(wood, 0.14)) +
      [[-300, -262], [-300, -156], [-300, -50], [300, -262], [300, -156],
      [300, -50]].map(([x, y]) => disc(x!, y!, 9, darker(wood, 0.55))).join('') + mark,
  }
}

/** A beer mat under a glass. */
export const mat = (x: number, y: number, tone: string) =>
  ellipse(x + 10, y + 12, 176, 46, colour.ink, 0.12) + ellipse(x, y + 7, 172, 43, darker(tone, 0.25)) +
    ellipse(x, y, 172, 43, tone) + band(`M${x - 130} ${y}A130 31 0 1 0 ${x + 130} ${y}A130 31 0 1 0 ${x - 130} ${y}`,
    lighter(tone, 0.4), 6)
