import { path } from '../drawing.ts'
import { darker, lighter, mix } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, girdle, slice, turned, type Profile } from '../turned.ts'

export type PotLook = { clay: string, glaze?: string, radius?: number, height?: number, rim?: boolean, soil?: string,
  shape?: 'cone' | 'bowl' | 'straight' }

/** A flower pot; what grows in it stands at `top` (negative). */
export function pot({ clay, glaze, radius: r = 190, height: h = 330, rim = true, soil = '#3b2a22',
  shape = 'cone' }: PotLook): Thing & { top: number } {
  const mouth = rim || shape === 'bowl' ? r : r * 0.96
  const foot = { cone: 0.7, bowl: 0.56, straight: 0.92 }[shape]
  const side: Profile = shape === 'bowl'
    ? [[r, -h, 'corner'], [r * 1.02, -h * 0.66], [r * 0.88, -h * 0.26], [r * foot, -18, 'corner']]
    : [[r * 0.96, -h, 'corner'], [r * foot, 0, 'corner']]
  const edge: Profile = [[r, -h, 'corner'], [r * 0.98, -h + 70, 'corner']]
  const painted = glaze ? girdle(side, -h * 0.62, -h * 0.3, glaze) : ''
  return {
    foot: r * foot, top: -h,
    shapes: (shape === 'bowl' ? turned([[r * foot * 0.9, -40, 'corner'], [r * foot, 0, 'corner']],
      darker(clay, 0.1)) : '') + turned(side, clay, painted) +
      (rim ? path(slice(side, { top: -h + 70, bottom: -h + 92 }), darker(clay, 0.5), 0.4) +
      turned(edge, lighter(clay, 0.06)) : '') +
      flat(0, -h, mouth, lighter(clay, 0.22)) + flat(0, -h + 2, mouth * 0.9, darker(clay, 0.3)) +
      flat(0, -h + 10, mouth * 0.86, soil) + flat(-r * 0.2, -h + 8, r * 0.5, mix(soil, clay, 0.25), 0.5),
  }
}
