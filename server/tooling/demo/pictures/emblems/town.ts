import { band, disc, line, moved, path, polygon, rect, times } from '../drawing.ts'
import type { Emblem } from './nature.ts'

/** The shop's own scale: a pan on a dial, on a counter. */
export const scale: Emblem = (figure, ground) =>
  path('M-36 -44H36C36 -24 20 -14 0 -14S-36 -24 -36 -44Z', figure) +
    polygon([[-20, -10], [20, -10], [32, 30], [-32, 30]], figure) +
  disc(0, 10, 12, ground) + line([0, 10], [5, 3], figure, 3.5) + rect(-50, 34, 100, 12, figure, 3)

export const bridge: Emblem = (figure, ground) =>
  path('M-50 -20C-30 -34 30 -34 50 -20V26H-50Z', figure) +
  path('M-40 26V12A14 14 0 0 1 -12 12V26ZM-7 26V8A14 14 0 0 1 7 8V26ZM12 26V12A14 14 0 0 1 40 12V26Z', ground) +
  band('M-46 40C-34 32 -24 32 -12 40S12 48 24 40S40 36 46 38', figure, 5)

export const gables: Emblem = (figure, ground) =>
  path('M-46 44V-8H-40V-20H-32V-32H-20V-20H-12V-8H-6V44Z', figure) + path('M2 44V4L23 -44L44 4V44Z', figure) +
  [[-34, 0], [-24, 0], [-34, 20], [-24, 20], [14, 8], [26, 8], [14, 26],
  [26, 26]].map(([x, y]) => rect(x!, y!, 7, 11, ground)).join('')

export const wheel: Emblem = (figure, ground) =>
  disc(0, 0, 48, figure) + disc(0, 0, 38, ground) + times(6,
    (i) => moved(rect(-2, -40, 4, 80, figure), { turn: i * 30 })).join('') + disc(0, 0, 9, figure)

export const star: Emblem = (figure) =>
  polygon(times(10, (i) => {
    const [angle, reach] = [(i * Math.PI) / 5, i % 2 ? 20 : 48]
    return [Math.sin(angle) * reach, -Math.cos(angle) * reach] as const
  }), figure)

export const umbrella: Emblem = (figure, ground) =>
  path('M-48 4A48 48 0 0 1 48 4C40 -4 32 -4 24 4C16 -4 8 -4 0 4C-8 -4 -16 -4 -24 4C-32 -4 -40 -4 -48 4Z', figure) +
  band('M0 4V36A9 9 0 0 0 18 36', figure, 5) + line([0, -42], [0, -50], figure, 5) +
  band('M-24 2C-22 -20 -12 -36 0 -42M24 2C22 -20 12 -36 0 -42', ground, 3)

export const heron: Emblem = (figure, ground) =>
  path('M-2 -40C-14 -38 -14 -26 -6 -18C4 -8 2 0 -8 4C-30 8 -42 22 -48 38C-30 36 8 34 16 12C22 -6 10 -16 4 -24C0 -30 2 -34 8 -34L34 -31L8 -42C4 -44 0 -42 -2 -40Z', figure) +
  line([-8, 28], [-8, 50], figure, 4) + line([2, 26], [2, 50], figure, 4) + disc(2, -37, 2.2, ground)

export const crown: Emblem = (figure, ground) =>
  path('M-44 -22L-22 2L0 -34L22 2L44 -22L34 34H-34Z', figure) + rect(-30, 20, 60, 5, ground) + disc(0, -38, 6, figure) +
    disc(-46, -26, 6, figure) + disc(46, -26, 6, figure)

export const merle: Emblem = (figure, ground) =>
  path('M-50 26C-36 20 -30 14 -24 2C-16 -16 0 -28 14 -28C26 -28 32 -20 33 -13L48 -8L32 -4C30 18 12 30 -10 28C-24 28 -36 30 -50 26Z', figure) +
  disc(20, -16, 3.4, ground) + band('M-18 12C-6 18 6 14 12 2', ground, 4) + line([-6, 28], [-8, 46], figure, 4) +
  line([6, 27], [6, 46], figure, 4)

export const lock: Emblem = (figure, ground) =>
  polygon([[-44, 44], [-44, -24], [-28, -40], [-12, -24], [-12, 44]], figure) +
    polygon([[44, 44], [44, -24], [28, -40], [12, -24], [12, 44]], figure) +
  rect(-12, 6, 24, 6, figure) + rect(-12, 22, 24, 6, figure) + rect(-34, -12, 12, 16, ground) + rect(22, -12, 12, 16, ground)
