import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '#kernel/language.ts'
import { demoCatalogue } from './catalogue/index.ts'
import { prose } from './catalogue/texts.ts'
import { optionNames, type Text4 } from './demo-catalogue.ts'

const products = demoCatalogue.flatMap((category) => category.products)
const variants = products.flatMap((product) => product.variants)
const twice = <T>(values: readonly T[]) => values.filter((value, at) => values.indexOf(value) !== at)

/** EAN-13: weights 1 and 3 in turn, the sum with the check digit is a multiple of ten (GS1 general specifications, 7.9). */
const eanHolds = (ean: string) =>
  /^\d{13}$/.test(ean) && [...ean].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 ? 3 : 1), 0) % 10 === 0

test('the shop sells eighty products on eight shelves', () => {
  assert.equal(demoCatalogue.length, 8)
  assert.equal(products.length, 80)
  for (const { slug, products } of demoCatalogue) assert.ok(products.length >= 8, slug.fr)
})

test('every Belgian rate is sold: 21, 12, 6 and 0 per cent', () => {
  const rates = { standard: 21, restaurant: 12, food: 6, books: 6, plants: 6, newspapers: 0 }
  assert.deepEqual([...new Set(products.map((product) => rates[product.vat_class]))].sort((a, b) => a - b), [0, 6, 12, 21])
})

test('what is eaten in is a service, everything else goods', () => {
  for (const { vat_class, supply, slug } of products) assert.equal(supply, vat_class === 'restaurant' ? 'services' : 'goods', slug.fr)
})

test('no two products share an address in a language, and addresses are plain', () => {
  for (const language of languages) {
    for (const slugs of [products.map((product) => product.slug[language]), demoCatalogue.map((category) => category.slug[language])]) {
      assert.deepEqual(twice(slugs), [], language)
      for (const slug of slugs) assert.match(slug, /^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    }
  }
})

test('stock numbers and bar codes are unique; bar codes have good check digits in the range of the shops', () => {
  const eans = variants.flatMap(({ ean }) => ean ?? [])
  assert.ok(eanHolds('2012345678903') && !eanHolds('2012345678900'))
  assert.deepEqual(twice(variants.map(({ sku }) => sku)), [])
  assert.deepEqual(twice(eans), [])
  assert.ok(eans.length > 90)
  for (const ean of eans) assert.ok(ean.startsWith('2') && eanHolds(ean), ean)
})

test('prices, stocks and quantities are whole; some shelves run low and one is empty', () => {
  for (const { sku, price_cents, stock, weight_grams = 1, unit_quantity = 1 } of variants) {
    assert.ok([price_cents, weight_grams, unit_quantity].every((value) => Number.isSafeInteger(value) && value > 0), sku)
    assert.ok(Number.isSafeInteger(stock) && stock >= 0, sku)
  }
  assert.deepEqual(variants.filter(({ stock }) => stock === 0).map(({ sku }) => sku), ['CHO-CUB-200'])
  assert.ok(variants.filter(({ stock, minimum_stock = 0 }) => stock > 0 && stock < minimum_stock).length >= 5)
})

test('every text is there in the four languages, each in its own words and without shouting', () => {
  const speak = (text: Text4, where: string) => {
    for (const language of languages) {
      assert.ok(text[language].trim() === text[language] && text[language].length > 0, `${where} (${language})`)
      assert.doesNotMatch(text[language], /!|TODO|undefined|'/, `${where} (${language})`)
    }
  }
  const ownWords = (text: Text4, where: string) => {
    speak(text, where)
    assert.equal(new Set(Object.values(text)).size, 4, where)
  }
  for (const { slug, name, description } of demoCatalogue) [name, description].forEach((text) => ownWords(text, slug.fr))
  for (const { slug, name, summary, description } of products) {
    speak(name, slug.fr)
    ownWords(summary, slug.fr)
    ownWords(description, slug.fr)
    assert.ok(languages.every((language) => summary[language].length <= 90 && !summary[language].includes('\n')), slug.fr)
    assert.ok(languages.every((language) => description[language].length >= 60 && description[language].length <= 480), slug.fr)
  }
  for (const { options } of variants) Object.values(options).forEach((text) => speak(text, text.fr))
})

test('variants of one product differ by options that have a name', () => {
  for (const { slug, variants } of products) {
    assert.deepEqual(twice(variants.map(({ options }) => JSON.stringify(options))), [], slug.fr)
    for (const { options } of variants) for (const key of Object.keys(options)) assert.ok(optionNames[key], key)
  }
})

test('prose joins its lines and keeps its paragraphs', () => {
  assert.equal(prose`Un café
      rond.

      Le mardi.`, 'Un café rond.\n\nLe mardi.')
})
