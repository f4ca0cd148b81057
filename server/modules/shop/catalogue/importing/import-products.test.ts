import { parse } from 'csv-parse'
import assert from 'node:assert/strict'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { openShop } from '../../testing/open-shop.ts'
import { importProducts } from './import-products.ts'
import type { ShopifyRow } from './shopify-rows.ts'

const shop = await openShop()
const { platform, pool, app } = shop
const SAMPLE = join(import.meta.dirname, '../../../../../../shared/data/shopify/apparel.csv')
const sample = () => createReadStream(SAMPLE).pipe(parse({ columns: true, bom: true })) as unknown as AsyncIterable<ShopifyRow>
const rows = (list: ShopifyRow[]) => Readable.from(list) as unknown as AsyncIterable<ShopifyRow>
const options = { dry_run: false, price_includes_vat: true }
const counts = async () => (await pool.query(`select (select count(*)::int from shop.products) as products, (select count(*)::int from shop.variants where not archived) as variants,
  (select coalesce(sum(on_hand), 0)::int from shop.stock_levels) as units`)).rows[0] as { products: number, variants: number, units: number }

test('a Shopify export is previewed, imported, and imported again without doubling anything', { skip: existsSync(SAMPLE) ? false : 'the sample file of the reference data is not here' }, async () => {
  const preview = await importProducts(platform, sample(), { ...options, dry_run: true })
  assert.ok(preview.created > 10)
  assert.deepEqual(preview.refused, [])
  assert.equal((await counts()).products, 0)
  const first = await importProducts(platform, sample(), options)
  assert.deepEqual([first.created, first.changed], [preview.created, 0])
  const after = await counts()
  const again = await importProducts(platform, sample(), options)
  assert.deepEqual([again.created, again.changed], [0, first.created])
  assert.deepEqual(await counts(), after)
  const found = (await app.inject('/api/shop/products/classic-varsity-top/')).json<{ name: string, variants: { price_incl_vat_cents: number, options: { name: string, value: string }[] }[] }>()
  assert.equal(found.name, 'Classic Varsity Top')
  assert.equal(found.variants[0]!.price_incl_vat_cents, 6000)
  assert.deepEqual(found.variants[0]!.options, [{ name: 'Size', value: 'Small' }])
})

test('a row that cannot be read is left out with its line and the reason; the others are imported', async () => {
  const report = await importProducts(platform, rows([
    { Handle: 'bon', Title: 'Bon', 'Variant Price': '12.50' },
    { Handle: 'mauvais', Title: 'Mauvais', 'Variant Price': 'douze' },
    { Handle: 'sans-nom', Title: '', 'Variant Price': '1' },
    { Handle: 'code', Title: 'Code', 'Variant Price': '1', 'Variant Barcode': '2012345678900' },
  ]), options)
  assert.deepEqual([report.created, report.refused.map(({ line, reason }) => [line, reason])], [1, [
    [3, 'Variant Price: douze is no amount such as 12.50.'], [4, 'Title: a product needs a name.'], [5, 'Variant Barcode: 2012345678900 is no EAN, its last digit does not fit.'],
  ]])
})

test('descriptions lose their tags and keep their paragraphs', async () => {
  await importProducts(platform, rows([{ Handle: 'texte', Title: 'Texte', 'Variant Price': '1', 'Body (HTML)': '<p>Un &amp; deux</p><p>Trois<script>alert(1)</script></p>' }]), options)
  const { description } = (await app.inject('/api/shop/products/texte/')).json<{ description: string }>()
  assert.equal(description, 'Un & deux\nTroisalert(1)')
})
