import { ellipse, path } from '../drawing.ts'
import { darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'

/** A wooden measure heaped with ground coffee. */
export function scoop(wood: string, ground: string): Thing {
  return {
    foot: 130,
    shapes: path('M90 -70L240 -158C262 -168 274 -144 256 -132L104 -34Z', wood) +
      path('M98 -50L264 -150C270 -144 266 -138 256 -132L104 -34Z', darker(wood, 0.2)) +
      path('M-130 -84C-130 -10 -70 14 0 14S120 -14 120 -84Z', wood) +
      path('M20 14C80 6 120 -24 120 -84H60C66 -40 50 -6 20 14Z', darker(wood, 0.18)) +
      path('M-112 -74C-106 -30 -84 -8 -62 2C-80 -24 -88 -46 -88 -74Z', lighter(wood, 0.35)) +
      ellipse(-5, -84, 125, 31, lighter(wood, 0.25)) + ellipse(-5, -82, 110, 25, darker(wood, 0.3)) +
      path('M-112 -82C-90 -110 -46 -140 -4 -142C44 -142 84 -110 102 -82C70 -58 -78 -58 -112 -82Z', ground) +
      path('M-4 -142C44 -142 84 -110 102 -82C90 -72 60 -66 24 -65C50 -90 40 -126 -4 -142Z', darker(ground, 0.35)),
  }
}
