import { band, disc, leaf, line, moved, path, polygon, times, type Point } from '../drawing.ts'
import { colour as c, darker, lighter } from '../palette.ts'

/** Plants without their pot: foot at 0,0, growing upwards. */

const folded = (foot: Point, tip: Point, width: number, tone: string) =>
  leaf(foot, tip, width, tone) + halfLeaf(foot, tip, width, darker(tone, 0.22))

// The half of a leaf that turns away from the light.
function halfLeaf(foot: Point, tip: Point, width: number, tone: string): string {
  const [dx, dy] = [tip[0] - foot[0], tip[1] - foot[1]]
  const length = Math.hypot(dx, dy) || 1
  const side = dx >= 0 || dy < -Math.abs(dx) ? 1 : -1
  const [nx, ny] = [(-dy / length) * width * 0.66 * side, (dx / length) * width * 0.66 * side]
  return path(`M${foot[0]} ${foot[1]}C${(foot[0] + dx * 0.25 + nx).toFixed(1)} ${(foot[1] + dy * 0.25 + ny).toFixed(1)} ${(foot[0] + dx * 0.75 + nx).toFixed(1)} ${(foot[1] + dy * 0.75 + ny).toFixed(1)} ${tip[0]} ${tip[1]}Z`, tone)
}

export const basil = () =>
  [[-90, -190], [0, -260], [90, -200], [-40, -120], [60, -110]].map(([x, y]) => line([x! * 0.2, 0], [x!, y!], c.moss,
    10)).join('') +
  ([[-90, -190, 1], [96, -200, 0.95], [-150, -90, 0.85], [150, -96, 0.9], [0, -270, 1.1], [-46, -110, 0.9],
  [58, -104, 0.95], [0, -170, 1]] as const).map(([x, y, size], i) =>
    moved(folded([0, 0], [-92, -40], 74, i % 2 ? c.leaf : c.moss) +
      folded([0, 0], [92, -46], 74, i % 2 ? c.leaf : c.moss) + folded([0, 0], [-30, -88], 58, lighter(c.leaf, 0.15)) +
      folded([0, 4], [36, -70], 52, lighter(c.leaf, 0.05)), { x, y, scale: size })).join('')

export const fern = () => {
  const frond = (turn: number, length: number, tone: string) =>
    moved(band(`M0 0C0 ${-length * 0.4} 30 ${-length * 0.8} 80 ${-length}`, darker(tone, 0.2), 7) + times(11, (i) => {
      const t = (i + 1.5) / 12.5
      const [x, y] = [90 * t ** 2.4, -length * t]
      const size = 92 * Math.sin(Math.PI * (0.16 + t * 0.8))
      return leaf([x, y], [x - size, y - size * 0.36], 26, tone) +
        leaf([x, y], [x + size, y - size * 0.1], 26, darker(tone, 0.12))
    }).join(''), { turn })
  return frond(-74, 400, c.moss) + frond(52, 380, c.moss) + frond(-44, 430, c.leaf) + frond(26, 440, c.leaf) +
    frond(-16, 440, lighter(c.leaf, 0.14))
}

export const snakePlant = () =>
  ([[-96, -330, -30, 0], [104, -300, 26, 1], [-46, -480, -12, 2], [58, -450, 12, 0], [6, -560, 0, 1],
    [-10, -260, -50, 2]] as const).map(([x, y, lean], i) => {
    const tone = i % 2 ? c.moss : c.leaf
    const [foot, tip] = [[x * 0.45, 6], [x + lean, y]] as const
    const mid = [(foot[0] + tip[0]) / 2, (foot[1] + tip[1]) / 2] as const
    return path(`M${foot[0] - 26} ${foot[1]}C${mid[0] - 62} ${mid[1]} ${tip[0] - 34} ${tip[1] + 70} ${tip[0]} ${tip[1]}C${tip[0] + 34} ${tip[1] + 90} ${mid[0] + 58} ${mid[1]} ${foot[0] + 26} ${foot[1]}Z`, c.straw) +
      path(`M${foot[0] - 16} ${foot[1]}C${mid[0] - 46} ${mid[1]} ${tip[0] - 22} ${tip[1] + 84} ${tip[0]} ${tip[1] + 22}C${tip[0] + 22} ${tip[1] + 96} ${mid[0] + 42} ${mid[1]} ${foot[0] + 16} ${foot[1]}Z`, tone) +
      path(`M${foot[0]} ${foot[1]}C${mid[0]} ${mid[1]} ${tip[0]} ${tip[1] + 90} ${tip[0]} ${tip[1] + 22}C${tip[0] + 22} ${tip[1] + 96} ${mid[0] + 42} ${mid[1]} ${foot[0] + 16} ${foot[1]}Z`, darker(tone, 0.24))
  }).join('')

export const succulent = () =>
  [[11, 200, 0.36, c.sage, 100], [9, 156, 0.42, lighter(c.sage, 0.12), 86], [7, 112, 0.52, c.celadon, 72],
    [5, 70, 0.66, lighter(c.celadon, 0.3), 52]].map(([count, reach, tilt, tone, width], ring) =>
    times(Number(count), (i) => {
      const angle = (i / Number(count)) * Math.PI * 2 + ring * 0.4
      return { i, x: Math.sin(angle) * Number(reach), y: -Math.cos(angle) * Number(reach) * Number(tilt) - 26 - ring * 22 }
    }).sort((a, b) => a.y - b.y).map(({ i, x, y }) => leaf([0, -20 - ring * 22], [x, y], Number(width),
      darker(String(tone), (x > 0 ? 0.14 : 0) + (i % 2 ? 0.13 : 0))) + disc(x * 0.96, y * 0.96 - 2, 5, c.rose)).join('')).join('')

export const lavender = () =>
  ([[-150, -300], [150, -290], [-96, -390], [100, -400], [-40, -350], [48, -340], [0, -450], [-190, -220],
    [188, -210]] as const).map(([x, y], i) =>
    band(`M${x * 0.16} 0C${x * 0.2} ${y * 0.5} ${x * 0.8} ${y * 0.6} ${x} ${y}`, i % 2 ? c.sage : c.leaf, 8) +
    times(6, (k) => moved(leaf([0, 0], [-26, -26], 20, k % 2 ? '#7d6796' : c.lilac) +
    leaf([0, 0], [26, -26], 20, k % 2 ? '#6d5886' : '#8d79a5'), { x: x - (x * 0.04) * k * 0.1, y: y +
    62 - k * 22, turn: x * 0.07, scale: 1.2 - k * 0.09 })).join('') +
    leaf([x, y - 40], [x + x * 0.03, y - 92], 18, c.lilac)).join('') +
  ([[-120, -60], [120, -60], [-60, -110], [66, -104], [0, -130]] as const).map(([x, y]) => leaf([x * 0.2, 4], [x, y],
  22, c.sage)).join('')

export const tulip = (petal: string) =>
  band('M0 0C-6 -120 6 -200 0 -300', c.leaf, 16) + folded([0, 0], [-110, -190], 70, c.leaf) +
    folded([0, 0], [96, -150], 62, c.moss) +
  path('M-74 -390C-60 -360 -40 -400 -2 -424C40 -400 58 -360 74 -390C86 -320 60 -276 0 -276S-86 -320 -74 -390Z',
  darker(petal, 0.2)) + path('M-74 -390C-30 -370 0 -330 0 -276C-60 -276 -86 -320 -74 -390Z', petal) +
  path('M0 -424C44 -390 44 -310 0 -276C-44 -310 -44 -390 0 -424Z', lighter(petal, 0.16))

/** A bulb with its papery coat. */
export const bulb = (coat: string = c.caramel) =>
  path('M0 -118C12 -92 66 -70 66 -24C66 12 34 24 0 24S-66 12 -66 -24C-66 -70 -12 -92 0 -118Z', coat) +
    path('M0 -118C12 -92 66 -70 66 -24C66 12 34 24 12 24C40 -10 30 -70 0 -118Z', darker(coat, 0.26)) +
  path('M-2 -104C-30 -70 -46 -40 -40 6C-58 -10 -52 -56 -2 -104Z', lighter(coat, 0.4), 0.6) +
  polygon([[-20, 22], [20, 22], [10, 34], [-10, 34]], c.cream)

/** A head of witloof, the chicory that Brussels gave the world. */
export const chicon = () =>
  path('M0 -300C50 -250 92 -150 84 -60C78 0 40 20 0 20S-78 0 -84 -60C-92 -150 -50 -250 0 -300Z', c.paper) +
    path('M0 -300C30 -270 56 -214 66 -160C40 -190 16 -220 0 -250C-16 -220 -40 -190 -66 -160C-56 -214 -30 -270 0 -300Z', c.straw) +
  path('M-84 -70C-70 -150 -40 -210 -6 -262C-30 -170 -34 -70 -22 16C-60 12 -84 -20 -84 -70Z', '#f3ecd6') +
  path('M84 -70C70 -150 40 -210 6 -262C40 -170 44 -70 26 17C60 12 84 -20 84 -70Z', darker('#efe6ca', 0.08)) +
  path('M0 -300C18 -280 34 -256 46 -228C28 -240 12 -256 0 -272C-12 -256 -28 -240 -46 -228C-34 -256 -18 -280 0 -300Z', c.mustard)

export const tomato = (skin: string = c.brick) =>
  path('M0 -116C60 -128 96 -90 94 -50C92 4 46 20 0 20S-92 4 -94 -50C-96 -90 -60 -128 0 -116Z', skin) +
    path('M60 -118C88 -104 96 -80 94 -50C92 4 46 20 6 20C60 -10 76 -70 60 -118Z', darker(skin, 0.26)) +
  path('M-62 -92C-80 -76 -82 -50 -74 -32C-66 -56 -56 -74 -40 -88Z', '#fffaf0', 0.5) +
  times(5, (i) => moved(leaf([0, 0], [0, -50], 18, c.moss), { y: -108, turn: -100 + i * 50 })).join('') +
  line([0, -108], [8, -140], c.moss, 10)
