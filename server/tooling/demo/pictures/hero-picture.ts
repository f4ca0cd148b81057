import { bag } from './coffee/bag.ts'
import { beans } from './coffee/beans.ts'
import { cup, steam } from './coffee/cup.ts'
import { tin } from './coffee/tin.ts'
import { disc, ellipse, moved, path, polygon, rect } from './drawing.ts'
import { bee, cloud, flower, pear, sun, wheat } from './emblems/nature.ts'
import { crown, scale as scaleMark, umbrella } from './emblems/town.ts'
import { bottle } from './glass/bottle.ts'
import { jar } from './glass/jar.ts'
import { colour as c, darker, lighter } from './palette.ts'
import { drawing } from './picture-of.ts'
import { fern, lavender } from './plants/greenery.ts'
import { pot, type PotLook } from './plants/pot.ts'
import { book, pile } from './print/book.ts'
import { underground } from './print/covers.ts'
import { counter, lamp, shelf } from './shop/counter.ts'
import { shopScale } from './shop/shop-scale.ts'
import { stand, type Place } from './things.ts'

const [WIDTH, HEIGHT, TOP] = [2400, 1350, 960]

/** The picture of the home page: the counter on a good morning. SVG, 2400 × 1350; the left two fifths stay calm for a title. */
export function heroPicture(): string {
  return drawing(WIDTH, HEIGHT, wall() + upperShelf() + lowerShelf() +
    moved(lamp(c.green, 400), { x: 1310, y: 230, scale: 0.9 }) + counter(WIDTH, TOP, HEIGHT) + onTheCounter())
}

function wall(): string {
  const tint = '#EADFC9'
  return rect(0, 0, WIDTH, HEIGHT, tint) + ellipse(1680, 560, 760, 760, lighter(tint, 0.4), 0.65) +
    polygon([[140, 0], [520, 0], [900, TOP], [520, TOP]], lighter(tint, 0.5), 0.5) +
    polygon([[600, 0], [760, 0], [1140, TOP], [980, TOP]], lighter(tint, 0.5), 0.38) +
    path(`M0 ${TOP - 10}H${WIDTH}V${TOP}H0Z`, darker(tint, 0.12))
}

function potted(look: PotLook, plant: string, place: Place): string {
  const vessel = pot(look)
  return stand({ ...vessel, shapes: vessel.shapes + moved(plant, { y: vessel.top + 14 }) }, place)
}

function upperShelf(): string {
  const y = 300
  return moved(shelf(820), { x: 1530, y }) +
    stand(tin({ body: c.denim, lid: c.night, label: c.paper, figure: c.denim, emblem: flower, height: 400 }),
    { x: 1620, y: y - 8, scale: 0.4 }) + stand(tin({ body: c.brick, lid: c.brick, label: c.cream, figure: c.brick,
    emblem: crown, height: 330 }), { x: 1762, y: y - 8, scale: 0.4 }) +
    stand(tin({ body: c.mustard, lid: c.espresso, label: c.espresso, figure: c.straw, emblem: sun, height: 440 }),
    { x: 1904, y: y - 8, scale: 0.4 }) +
    stand(jar({ contents: c.mustard, lid: c.brass, label: c.paper, figure: c.espresso, emblem: bee }),
    { x: 2056, y: y - 8, scale: 0.38 }) + stand(jar({ contents: c.cherry, lid: c.sage, label: c.straw, figure: c.moss,
    emblem: pear, cloth: true }), { x: 2208, y: y - 8, scale: 0.38 })
}

function lowerShelf(): string {
  const y = 596
  const standing = (cover: string, x: number, height: number, width: number) => rect(x, y - 12 - height, width, height,
    cover, 4) + rect(x, y - 12 - height, width * 0.24, height, '#fffaf0', 4, 0.18) +
    rect(x + width * 0.2, y - height + 16, width * 0.6, 10, lighter(cover, 0.6), 4) +
    rect(x + width * 0.2, y - 62, width * 0.6, 18, lighter(cover, 0.6), 4)
  return moved(shelf(820), { x: 1530, y }) +
    [[c.brick, 180, 40], [c.night, 204, 48], [c.mustard, 168, 34], [c.green, 196, 44], [c.terracotta, 150, 36],
    [c.plum, 188, 42], [c.denim, 172, 38]].reduce<{ x: number, shapes: string }>(
      ({ x, shapes }, [tone, height, width]) => ({ x: x + Number(width) + 3, shapes: shapes +
      standing(String(tone), x, Number(height), Number(width)) }), { x: 1566, shapes: '' }).shapes +
    potted({ clay: c.terracotta, radius: 150, height: 230 }, moved(fern(), { scale: 0.72 }), { x: 1960, y: y - 6, scale: 0.4 }) +
    [[c.straw, c.green, wheat], [c.paper, c.denim, cloud], [c.brick, c.cream, umbrella]].map(([label, figure, emblem], i) =>
      stand(bottle({ glass: '#4a2a17', label: label as string, figure: figure as string, emblem: emblem as typeof sun,
        closing: 'crown', collar: label as string, cap: i === 2 ? c.brick : figure as string }), { x: 2110 +
        i * 92, y: y - 8, scale: 0.36 })).join('')
}

function onTheCounter(): string {
  const pears = [[-90, -30, -16], [70, -26, 14], [-10, -56, 4]].map(([x, y, turn]) => moved(fruit(),
    { x: x!, y: y!, turn: turn! })).join('')
  return stand(shopScale(pears), { x: 1300, y: 1020, scale: 0.74 }) +
    stand(cup({ glaze: c.paper, stripe: c.brick, drink: c.espresso, saucer: c.paper, width: 240, height: 170 }),
    { x: 1030, y: 1040, scale: 0.66 }) + steam(1030, 908, 120) +
    stand(bag({ body: c.green, label: c.paper, figure: c.green, foot: c.brass, emblem: scaleMark, height: 640,
    width: 420 }), { x: 1660, y: 1014, scale: 0.54 }) + beans(1780, 1044, 5, c.cocoa, 0.46) +
    stand(pile([{ cover: c.denim, width: 520, height: 62 }, { cover: c.brick, width: 470, height: 52, shift: -12 },
    { cover: c.mustard, width: 430, height: 46, shift: 8 }]), { x: 1990, y: 1024, scale: 0.5 }) +
    moved(book({ cover: c.night, art: underground(), thickness: 90 }).shapes, { x: 1976, y: 936, scale: 0.36 }) +
    potted({ clay: c.paper, glaze: c.sage, radius: 170, height: 300, rim: false, shape: 'bowl' },
    moved(lavender(), { scale: 0.8 }), { x: 2240, y: 1016, scale: 0.54 })
}

const fruit = () => path('M0 -130C26 -130 24 -90 44 -66C70 -34 50 20 0 20S-70 -34 -44 -66C-24 -90 -26 -130 0 -130Z',
  '#b7b54a') + path('M10 -128C28 -122 26 -88 44 -66C70 -34 50 20 4 20C40 -10 30 -80 10 -128Z', '#8f9338') +
  disc(-22, -30, 9, '#d9d784') + rect(-4, -154, 8, 30, c.espresso, 4)
