import assert from 'node:assert/strict'
import { test } from 'node:test'
import { XmlDocument } from 'libxml2-wasm'
import { demoCatalogue } from '../catalogue/index.ts'
import { categoryPicture } from './category-picture.ts'
import { number } from './drawing.ts'
import { heroPicture } from './hero-picture.ts'
import { illustrations } from './illustrations.ts'
import { mark, wordmark } from './mark.ts'
import { pictureOf } from './picture-of.ts'

const drawn = demoCatalogue.flatMap((category) => category.products.map((product) => ({ key: product.illustration,
  svg: pictureOf(product, category) })))

function assertDrawing(svg: string, name: string) {
  assert.doesNotMatch(svg, /NaN|undefined|Infinity|null|<text|<image|href|<script/, name)
  using document = XmlDocument.fromString(svg)
  const ids = document.root.find('//@id').map((id) => id.content)
  assert.equal(new Set(ids).size, ids.length, `${name}: an id is given twice`)
  const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
  assert.deepEqual(used.filter((id) => !ids.includes(id!)), [], name)
}

test('every product has its own drawing, and every drawing its product', () => {
  assert.deepEqual(drawn.map(({ key }) => key).sort(), Object.keys(illustrations).sort())
  assert.equal(new Set(drawn.map(({ svg }) => svg)).size, drawn.length)
})

test('every picture is sound SVG without text, raster or anything from elsewhere', () => {
  for (const { key, svg } of drawn) assertDrawing(svg, key)
  for (const category of demoCatalogue) assertDrawing(categoryPicture(category), category.slug.fr)
  assertDrawing(heroPicture(), 'hero')
  assertDrawing(mark(), 'mark')
  assertDrawing(mark({ ground: 'none', figure: '#1F4D3F' }), 'mark without ground')
  assertDrawing(wordmark(), 'wordmark')
})

test('a picture is the same every time it is drawn', () => {
  const [category] = demoCatalogue
  assert.equal(pictureOf(category!.products[0]!, category!), drawn[0]!.svg)
})

test('a picture nobody has drawn is refused, and so is a number that is none', () => {
  assert.throws(() => pictureOf({ illustration: 'coffee-unknown' }, { tint: '#FFFFFF' }), /Nobody has drawn “coffee-unknown”/)
  assert.throws(() => categoryPicture({ tint: '#FFFFFF', products: [] }), /No ensemble/)
  assert.throws(() => number(Number.NaN), RangeError)
})
