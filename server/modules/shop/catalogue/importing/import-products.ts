import { sql } from 'kysely'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { saveProduct } from '../editing/save-product.ts'
import { recordMovement } from '../../stock/record-movement.ts'
import { productOf, type ImportedProduct, type Reading, type ShopifyRow } from './shopify-rows.ts'

export type ImportReport = {
  created: number
  changed: number
  /** Rows that were left out, with what is wrong: line of the file, the row as it came, the sentence. */
  refused: { line: number, row: ShopifyRow, reason: string }[]
  /** Pictures that the file names by address; they are not fetched. */
  pictures_named: number
}

export type ImportOptions = Reading & { dry_run: boolean, onProgress?: (products: number) => void }

/**
 * Imports products from the rows of a Shopify export, one transaction per product: what was imported stays when the rest fails,
 * and the same file again changes what it created before (known by handle) instead of adding it twice.
 */
export async function importProducts(platform: Pick<Platform, 'inTransaction' | 'actor' | 'reading'>, rows: AsyncIterable<ShopifyRow>, options: ImportOptions): Promise<ImportReport> {
  const report: ImportReport = { created: 0, changed: 0, refused: [], pictures_named: 0 }
  for await (const { line, group } of byHandle(rows)) {
    report.pictures_named += group.filter((row) => row['Image Src']?.trim()).length
    try {
      const product = productOf(group, options)
      const known = await knownProduct(platform, product.slug)
      if (!options.dry_run) await platform.inTransaction(platform.actor, (work) => importProduct(work, product, known))
      if (known) report.changed += 1
      else report.created += 1
    } catch (error) {
      report.refused.push(...group.map((row, index) => ({ line: line + index, row, reason: (error as Error).message })))
    }
    options.onProgress?.(report.created + report.changed)
  }
  return report
}

/** Rows of one handle follow each other; the first line of the file is its header. */
async function * byHandle(rows: AsyncIterable<ShopifyRow>): AsyncGenerator<{ line: number, group: ShopifyRow[] }> {
  let group: ShopifyRow[] = []
  let first = 2
  let line = 2
  for await (const row of rows) {
    if (group.length > 0 && row['Handle'] !== group[0]!['Handle']) {
      yield { line: first, group }
      group = []
      first = line
    }
    group.push(row)
    line += 1
  }
  if (group.length > 0) yield { line: first, group }
}

type Known = { id: string, category_id: string | null, variants: { id: string, sku: string }[] }

async function knownProduct({ reading }: Pick<Platform, 'reading'>, slug: string): Promise<Known | undefined> {
  const { rows } = await sql<Known>`
    select product.id, product.category_id, (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'sku', sku)), '[]') from shop.variants where product_id = product.id) as variants
    from shop.product_texts text join shop.products product on product.id = text.product_id where text.language = 'fr' and text.slug = ${slug}`.execute(reading)
  return rows[0]
}

async function importProduct(work: Work, { slug: _, variants, ...product }: ImportedProduct, known: Known | undefined): Promise<void> {
  const idOf = (sku: string) => known?.variants.find((variant) => variant.sku === sku)?.id
  const { id } = await saveProduct(work, {
    ...product, id: known?.id, category_id: known?.category_id ?? null, variants: variants.map(({ stock: __, ...variant }) => ({ ...variant, id: idOf(variant.sku) })),
  })
  // the stock of a variant that is there already is its own: only new ones open with what the file says
  const fresh = variants.filter(({ sku, stock }) => stock > 0 && !idOf(sku))
  if (fresh.length === 0) return
  const saved = await work.tx.selectFrom('shop.variants').select(['id', 'sku']).where('product_id', '=', id).execute()
  for (const { sku, stock } of fresh) {
    await recordMovement(work, { variant_id: saved.find((variant) => variant.sku === sku)!.id, quantity: stock, kind: 'receipt', reason: 'Import' })
  }
}
