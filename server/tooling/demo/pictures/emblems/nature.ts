import { band, disc, ellipse, leaf, line, moved, path, polygon, times } from '../drawing.ts'
import { TILT } from '../turned.ts'

/** Emblems stand in a square from −50 to 50; `figure` is their colour, `ground` what lies beneath. */
export type Emblem = (figure: string, ground: string) => string

export const bean: Emblem = (figure, ground) =>
  moved(ellipse(0, 0, 30, 44, figure) + band('M4 -44C-18 -16 20 14 -4 44', ground, 6), { turn: 28 })

export const twoLeaves: Emblem = (figure, ground) =>
  leaf([0, 46], [-34, -26], 34, figure) + leaf([0, 46], [34, -26], 34, figure) + leaf([0, 46], [0, -50], 30, figure) +
  line([0, 40], [0, -24], ground, 4)

export const sun: Emblem = (figure) =>
  disc(0, 0, 22, figure) + times(10, (i) => moved(polygon([[-5, -30], [5, -30], [0, -48]], figure), { turn: i * 36 })).join('')

export const moon: Emblem = (figure, ground) => disc(0, 0, 42, figure) + disc(20, -12, 36, ground)

export const river: Emblem = (figure) =>
  times(3, (i) => band(`M-44 ${i * 26 - 26}C-28 ${i * 26 - 46} -16 ${i * 26 - 46} 0 ${i * 26 - 26}S28 ${i * 26 - 6} 44 ${i * 26 - 26}`, figure, 9)).join('')

export const mountains: Emblem = (figure, ground) =>
  disc(22, -26, 13, figure) + polygon([[-50, 40], [-14, -34], [22, 40]], figure) +
    polygon([[0, 40], [26, -6], [50, 40]], figure) +
  polygon([[-26, -9], [-14, -34], [-2, -9], [-9, -14], [-15, -5], [-20, -13]], ground)

export const flower: Emblem = (figure, ground) =>
  times(8, (i) => moved(ellipse(0, -29, 11, 20, figure), { turn: i * 45 })).join('') + disc(0, 0, 15, ground) +
    disc(0, 0, 9, figure)

export const wheat: Emblem = (figure) =>
  line([0, 50], [0, -28], figure, 5) + leaf([0, -20], [0, -50], 15, figure) +
  times(4, (i) => leaf([0, 34 - i * 17], [-24, 12 - i * 17], 15, figure) +
  leaf([0, 34 - i * 17], [24, 12 - i * 17], 15, figure)).join('')

export const cherries: Emblem = (figure, ground) =>
  band('M-20 16C-18 -16 0 -34 14 -44C14 -20 20 -4 22 10', figure, 5) + leaf([14, -44], [46, -34], 20, figure) +
  disc(-22, 28, 20, figure) + disc(24, 22, 20, figure) + disc(-28, 22, 5, ground) + disc(18, 16, 5, ground)

export const pear: Emblem = (figure, ground) =>
  path('M0 -24C16 -24 14 -4 26 10C42 30 26 50 0 50S-42 30 -26 10C-14 -4 -16 -24 0 -24Z', figure) +
  band('M0 -24C0 -34 4 -42 8 -48', figure, 5) + leaf([3, -34], [36, -42], 18, figure) +
  band('M-22 22C-24 30 -18 38 -10 41', ground, 5)

export const bee: Emblem = (figure, ground) =>
  ellipse(-20, -20, 24, 13, figure, 0.55) + ellipse(20, -20, 24, 13, figure, 0.55) + ellipse(0, 12, 19, 32, figure) +
    disc(0, -24, 11, figure) +
  rect3(ground) + band('M-4 -33C-6 -42 -12 -45 -16 -46M4 -33C6 -42 12 -45 16 -46', figure, 3)

const rect3 = (fill: string) => times(3, (i) => path(`M-19 ${4 + i * 12}H19V${9 + i * 12}H-19Z`, fill)).join('')

export const cloud: Emblem = (figure) =>
  disc(-22, 8, 20, figure) + disc(4, -8, 27, figure) + disc(28, 10, 18, figure) + path('M-22 8H28V28H-22Z', figure) +
  ellipse(-8, 42, 22, 22 * TILT * 0.8, figure, 0.7)

export const drop: Emblem = (figure, ground) =>
  path('M0 -50C20 -16 32 0 32 18A32 32 0 0 1 -32 18C-32 0 -20 -16 0 -50Z', figure) + band('M-18 18A18 18 0 0 0 -4 34', ground, 6)
