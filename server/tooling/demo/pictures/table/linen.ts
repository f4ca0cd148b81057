import { band, path, polygon, rect, times } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'

/** An apron hung by its neck strap; the strap passes the peg at 0,0. */
export function apron(cloth: string, ties: string, pocket: string): string {
  const body = 'M-96 120H96C104 210 136 250 226 290V770C120 790 -120 790 -226 770V290C-136 250 -104 210 -96 120Z'
  return `<g transform="translate(16 14)" opacity="0.14">${path(body, colour.ink)}</g>` +
    band('M-84 124C-84 30 -30 -14 0 -14S84 30 84 124', ties, 18) +
    band('M-222 300C-270 340 -262 430 -286 520M222 300C264 350 256 420 282 500', ties, 15) + path(body, cloth) +
    rect(-96, 120, 192, 26, darker(cloth, 0.2)) +
    path('M40 120H96C104 210 136 250 226 290V770C180 780 140 783 90 784C130 600 110 300 40 120Z', darker(cloth, 0.16)) +
    path('M-226 330V770C-200 775 -180 778 -160 780C-170 620 -190 470 -226 330Z', lighter(cloth, 0.16)) +
    path('M-60 784C-52 640 -66 560 -46 470C-36 560 -26 660 -34 785Z', darker(cloth, 0.12)) +
    path('M-130 430H130V590C130 606 118 614 104 614H-104C-118 614 -130 606 -130 590Z', pocket) +
    rect(-130, 430, 260, 22, darker(pocket, 0.25)) + rect(-3, 452, 6, 162, darker(pocket, 0.22)) +
    rect(-70, 116, 14, 34, colour.brass, 3) + rect(56, 116, 14, 34, colour.brass, 3)
}

/** A tea towel folded over a bar; the bar runs at height 0. */
export function teaTowel(cloth: string, stripe: string, second: string): string {
  const back = polygon([[-150, 0], [190, 0], [206, 430], [-130, 430]], darker(cloth, 0.2))
  const stripes = [0.1, 0.16, 0.74, 0.8, 0.86].map((share,
    i) => path(`M-190 ${560 * share}H170V${560 * share + (i % 2 ? 12 : 22)}H-190Z`, i === 3 ? second : stripe)).join('')
  const down = [-130, 118].map((x) => rect(x, 0, 14, 560, stripe, 0, 0.85)).join('')
  return `<g transform="translate(16 14)" opacity="0.13">${rect(-190, 0, 380, 556, colour.ink)}</g>` + back +
    rect(-190, -6, 360, 566, cloth) + stripes + down +
    path('M60 -6H170V560H110C130 380 100 180 60 -6Z', colour.ink, 0.09) +
    path('M-90 -6C-70 180 -110 380 -80 560H-110C-130 380 -104 180 -112 -6Z', colour.ink, 0.06) +
    rect(-190, -6, 360, 22, lighter(cloth, 0.5), 0, 0.6) +
    times(18, (i) => rect(-188 + i * 20, 558, 6, 20, darker(cloth, 0.1))).join('')
}

/** A brass bar on two brackets, from −330 to 330. */
export function brassBar(): string {
  return rect(-330, -4, 676, 24, colour.ink, 12, 0.12) +
    [-300, 300].map((x) => rect(x - 18, -44, 36, 60, darker(colour.brass, 0.2), 8)).join('') +
    rect(-340, -12, 680, 20, colour.brass, 10) + rect(-330, -10, 660, 6, lighter(colour.brass, 0.5), 3)
}
