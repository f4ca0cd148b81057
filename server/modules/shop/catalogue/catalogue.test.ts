import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { newId } from '#kernel/identifier.ts'
import { isRefusal } from '#tooling/testing/server.ts'
import { recordMovement } from '../stock/record-movement.ts'
import { openShop } from '../testing/open-shop.ts'
import { saveCategory } from './editing/save-category.ts'
import { saveProduct, type ProductToSave } from './editing/save-product.ts'
import { keepPicture } from './pictures/keep-picture.ts'
import { addPicture } from './pictures/product-pictures.ts'

type Card = { id: string, slug: string, name: string, brand: string | null, price_incl_vat_cents: number, price_excl_vat_cents: number, available: boolean, unit_price: { cents: number, unit: string } | null, category: { slug: string } | null, image: { key: string, widths: number[] } | null }
type Page = { count: number, next: string | null, results: Card[], facets?: { name: string, values: { value: string, count: number }[] }[] }

const shop = await openShop()
const { app, work, platform } = shop
const get = async <T>(url: string, language = 'fr') => (await app.inject({ url, headers: { 'accept-language': language } })).json<T>()
const four = (name: string) => ({ fr: { name }, nl: { name }, de: { name }, en: { name } })

const drinks = await work((now) => saveCategory(now, { texts: four('Boissons') }))
const coffee = await work((now) => saveCategory(now, { parent_id: drinks.id, texts: { fr: { name: 'Café' }, nl: { name: 'Koffie' }, de: { name: 'Kaffee' }, en: { name: 'Coffee' } } }))
const product = (texts: ProductToSave['texts'], { price = 1060, sku, ean, ...more }: Partial<ProductToSave> & { price?: number, sku: string, ean?: string }): ProductToSave => ({
  state: 'published', category_id: coffee.id, vat_class: 'food', supply: 'goods', price_includes_vat: true, texts, unit: 'kg', brand: 'Brûlerie Exemple',
  variants: [{ sku, ean, options: [], price_cents: BigInt(price), unit_quantity: 250 }], ...more,
})
const senne = await work((now) => saveProduct(now, product(
  { fr: { name: 'Café de la Senne', description: 'Des chevaux passaient ici.' }, nl: { name: 'Koffie van de Zenne' } }, { sku: 'CAF-1', ean: '2012345678903', price: 1060 })))
await work((now) => saveProduct(now, product(four('Éclair moulu'), { sku: 'CAF-2', price: 2120, brand: 'Maison Inventée' })))
await work((now) => saveProduct(now, product(four('Thé du canal'), { sku: 'THE-1', price: 530, category_id: drinks.id })))

test('a product is read by its slug in any language, with the words of the caller', async () => {
  const found = await get<Card & { slugs: Record<string, string> }>('/api/shop/products/koffie-van-de-zenne/', 'fr')
  assert.equal(found.id, senne.id)
  assert.equal(found.name, 'Café de la Senne')
  assert.equal(found.slugs['nl'], 'koffie-van-de-zenne')
})

test('a card shows the price with and without VAT and per kilogram', async () => {
  const { results: [card] } = await get<Page>('/api/shop/products/?search=CAF-1')
  // 10.60 incl. 6 % = 10.00 + 0.60; 250 g, so 42.40 per kg
  assert.deepEqual([card!.price_incl_vat_cents, card!.price_excl_vat_cents, card!.unit_price], [1060, 1000, { cents: 4240, unit: 'kg' }])
})

test('search finds stems, accents left out, typing errors, SKU and EAN', async () => {
  for (const search of ['café', 'CAFE', 'cafés', 'cheval', 'senne', 'caf de la sene', 'CAF-1', '2012345678903']) {
    const page = await get<Page>(`/api/shop/products/?search=${encodeURIComponent(search)}`)
    assert.equal(page.results[0]?.name, 'Café de la Senne', search)
  }
  assert.equal((await get<Page>('/api/shop/products/?search=zenne', 'nl')).results[0]?.name, 'Koffie van de Zenne')
})

test('any text is a safe search', async () => {
  for (const search of ["a & b", "l'eau", '"', "'; drop table", ':*', '!!!', '((', '\\', '%', '_', '🙂', '\u0000', 'x'.repeat(10_000), '-', 'a | !b <-> c']) {
    const answer = await app.inject({ url: `/api/shop/products/?search=${encodeURIComponent(search)}&facets=true` })
    assert.equal(answer.statusCode, 200, search.slice(0, 20))
  }
})

test('a category shows what lies below it, and facets count as if nothing of their own were chosen', async () => {
  const page = await get<Page>('/api/shop/products/?category=boissons&brand=Maison%20Invent%C3%A9e&facets=true')
  assert.equal(page.count, 1)
  const values = (name: string) => page.facets!.find((facet) => facet.name === name)!.values.map(({ value, count }) => [value, count])
  assert.deepEqual(values('brand'), [['Brûlerie Exemple', 2], ['Maison Inventée', 1]])
  assert.deepEqual(values('category').toSorted(), [['boissons', 1], ['cafe', 1]])
})

test('names are ordered as people order them, accents included', async () => {
  const { results } = await get<Page>('/api/shop/products/?ordering=name')
  assert.deepEqual(results.map(({ name }) => name), ['Café de la Senne', 'Éclair moulu', 'Thé du canal'])
})

test('pages follow each other and keep the filter', async () => {
  const page = await get<Page>('/api/shop/products/?ordering=price&page_size=2&category=boissons')
  assert.equal(page.count, 3)
  assert.equal(page.next, '/api/shop/products/?ordering=price&page_size=2&category=boissons&page=2')
  assert.equal((await get<Page>(page.next!)).results.length, 1)
  assert.deepEqual(await get<Page>('/api/shop/products/?page=9'), { count: 3, next: null, previous: '/api/shop/products/?page=8', results: [] })
})

test('suggestions name categories first, then products', async () => {
  const { results } = await get<{ results: { kind: string, name: string }[] }>('/api/shop/products/suggest/?q=caf')
  // the last one by its SKU, CAF-2
  assert.deepEqual(results.map(({ kind, name }) => [kind, name]), [['category', 'Café'], ['product', 'Café de la Senne'], ['product', 'Éclair moulu']])
})

test('an archived product is in no list and has no page', async () => {
  const gone = await work((now) => saveProduct(now, product(four('Adieu'), { sku: 'BYE-1' })))
  await work((now) => saveProduct(now, { ...product(four('Adieu'), { sku: 'BYE-2' }), id: gone.id, state: 'archived' }))
  assert.equal((await get<Page>('/api/shop/products/?search=adieu')).count, 0)
  assert.equal((await app.inject({ url: '/api/shop/products/adieu/' })).statusCode, 404)
})

test('a SKU belongs to one variant', async () => {
  await assert.rejects(work((now) => saveProduct(now, product(four('Double'), { sku: 'CAF-1' }))), isRefusal('shop/sku-taken'))
})

test('a category cannot be put into itself', async () => {
  await assert.rejects(work((now) => saveCategory(now, { id: drinks.id, parent_id: coffee.id, texts: four('Boissons') })), isRefusal('shop/category-in-itself'))
})

test('a category that is not there is refused, for a product and for another category', async () => {
  const none = newId()
  await assert.rejects(work((now) => saveProduct(now, product(four('Nulle part'), { sku: 'CAF-9', category_id: none }))), isRefusal('shop/no-such-category'))
  await assert.rejects(work((now) => saveCategory(now, { parent_id: none, texts: four('Nulle part') })), isRefusal('shop/no-such-category'))
})

test('an uploaded picture becomes a ladder of AVIF and WebP that browsers may keep for ever', async () => {
  const upload = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#1F4D3F' } }).jpeg().withExif({ IFD0: { Copyright: 'somebody' } }).toBuffer()
  const picture = await keepPicture(platform, upload)
  assert.deepEqual([picture.width, picture.height, picture.widths], [800, 600, [160, 320, 640, 800]])
  await work((now) => addPicture(now, { product_id: senne.id, picture, alt: { fr: 'Un fond vert' } }))
  const { results: [card] } = await get<Page>('/api/shop/products/?search=CAF-1')
  assert.equal(card!.image!.key, picture.key)
  for (const format of ['avif', 'webp']) {
    const answer = await app.inject({ url: `/media/${picture.key}/320.${format}` })
    assert.equal(answer.statusCode, 200)
    assert.equal(answer.headers['content-type'], `image/${format}`)
    assert.match(String(answer.headers['cache-control']), /immutable/)
    const { width, exif } = await sharp(answer.rawPayload).metadata()
    assert.deepEqual([width, exif], [320, undefined])
  }
  assert.equal((await app.inject({ url: `/media/${picture.key}/321.webp` })).statusCode, 404)
})

test('what is no picture, and SVG, is refused', async () => {
  for (const bytes of [Buffer.from('not a picture'), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'), Buffer.alloc(0)]) {
    await assert.rejects(keepPicture(platform, bytes), isRefusal('shop/not-a-picture'))
  }
})

test('the last one gone, a page that was kept says so at once, and the goods in stock are chosen without it', async () => {
  const variant_id = await shop.sell({ price_cents: 990, stock: 1 })
  const { rows: [{ product_id }] } = await shop.pool.query('select product_id from shop.variants where id = $1', [variant_id])
  const seen = async (filter: string) => (await get<Page>(`/api/shop/products/?page_size=100${filter}`)).results.find(({ id }) => id === product_id)?.available
  assert.deepEqual([await seen(''), await seen('&in_stock=true')], [true, true])
  await work((now) => recordMovement(now, { variant_id, quantity: -1, kind: 'adjustment', reason: 'Ébréché' }))
  assert.deepEqual([await seen(''), await seen('&in_stock=true')], [false, undefined])
})
