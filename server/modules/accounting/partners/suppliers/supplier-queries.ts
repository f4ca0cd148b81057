import { sql } from 'kysely'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'

const suppliers = (reading: Reading) =>
  reading.selectFrom('accounting.partners')
    .select(['id', 'name', 'company', 'line1', 'line2', 'postal_code', 'city', 'country_code', 'vat_number', 'email', 'language', 'iban', 'cost_account', 'tax_code', 'payment_days'])
    .where('supplier', '=', true).$narrowType<{ language: Language }>()

/** Suppliers by name. */
export async function listSuppliers(reading: Reading, { search, ordering, ...page }: PageRequest & { search?: string | undefined; ordering: 'name' | '-name' }) {
  const like = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const plain = search && `%${search.replace(/[\s.\\%_]/g, '')}%`
  const found = like
    ? suppliers(reading).where((at) => at.or([at('company', 'ilike', like), at('name', 'ilike', like), at('vat_number', 'ilike', plain!)]))
    : suppliers(reading)
  const { count } = await found.clearSelect().select((at) => at.fn.countAll<bigint>().as('count')).executeTakeFirstOrThrow()
  const results = await found.orderBy(sql`lower(coalesce(company, name))`, ordering === 'name' ? 'asc' : 'desc').orderBy('id')
    .limit(page.page_size).offset(offsetOf(page)).execute()
  return { count: Number(count), results }
}

export async function readSupplier(reading: Reading, id: string) {
  return isId(id) ? suppliers(reading).where('id', '=', id).executeTakeFirst() : undefined
}

/** Partners, customers and suppliers alike, whose name or VAT number holds the words. */
export async function findPartners(reading: Reading, search: string, limit: number) {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return reading.selectFrom('accounting.partners').select(['id', 'vat_number', 'city', 'supplier'])
    .select((at) => at.fn.coalesce('company', 'name').as('name'))
    .where((at) => at.or([at('company', 'ilike', like), at('name', 'ilike', like), at('vat_number', 'ilike', like)]))
    .orderBy('supplier', 'desc').orderBy(sql`lower(coalesce(company, name))`).orderBy('id').limit(limit).execute()
}
