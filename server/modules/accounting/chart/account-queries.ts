import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'

type AccountKind = 'asset' | 'liability' | 'equity' | 'income' | 'expense' | 'off_balance'
type JournalKind =
  | 'sales'
  | 'sales_credit'
  | 'purchases'
  | 'purchases_credit'
  | 'cash'
  | 'bank'
  | 'payment_provider'
  | 'miscellaneous'
  | 'opening'
  | 'closing'

/** The column that holds a name in a language. */
export const nameIn = (language: Language, table: string) => sql.ref<string>(`${table}.name_${language}`)

const namesOf = (table: string) => sql<{ fr: string; nl: string; de: string; en: string }>`
  jsonb_build_object('fr', ${sql.ref(`${table}.name_fr`)}, 'nl', ${sql.ref(`${table}.name_nl`)}, 'de', ${sql.ref(`${table}.name_de`)}, 'en', ${sql.ref(`${table}.name_en`)})`

const accounts = (reading: Reading, language: Language) =>
  reading
    .selectFrom('accounting.accounts as a')
    .select(['a.code', 'a.kind', 'a.normal_side', 'a.postable', 'a.reconcilable', 'a.role', 'a.parent_code', 'a.active'])
    .select([nameIn(language, 'a').as('name'), namesOf('a').as('names')])

type Kinds = { kind: AccountKind; normal_side: 'debit' | 'credit' }

export type AccountFilter = PageRequest & { search?: string | undefined; kind?: string | undefined; postable?: boolean | undefined }

/** The chart in the order of its codes. */
export async function listAccounts(reading: Reading, language: Language, { search, kind, postable, ...page }: AccountFilter) {
  let found = accounts(reading, language)
  if (kind) found = found.where('a.kind', '=', kind)
  if (postable !== undefined) found = found.where('a.postable', '=', postable)
  if (search) {
    const text = `${search.replace(/[\\%_]/g, '\\$&')}%`
    found = found.where((at) => at.or([at('a.code', 'like', text), at(nameIn(language, 'a'), 'ilike', `%${text}`)]))
  }
  const { count } = await found
    .clearSelect()
    .select((at) => at.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow()
  const results = await found.orderBy('a.code').limit(page.page_size).offset(offsetOf(page)).$narrowType<Kinds>().execute()
  return { count: Number(count), results }
}

export const readAccount = (reading: Reading, language: Language, code: string) =>
  accounts(reading, language).where('a.code', '=', code).$narrowType<Kinds>().executeTakeFirst()

export const listJournals = (reading: Reading, language: Language) =>
  reading
    .selectFrom('accounting.journals as j')
    .select(['j.code', 'j.kind', 'j.chronological', 'j.active'])
    .select([nameIn(language, 'j').as('name'), namesOf('j').as('names')])
    .orderBy('j.code')
    .$narrowType<{ kind: JournalKind }>()
    .execute()
