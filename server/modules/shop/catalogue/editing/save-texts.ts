import { sql } from 'kysely'
import { languages, type Language } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'
import { slugOf } from './slug.ts'

export type ProductText = {
  /** Made from the name when it is not given. */
  slug?: string | undefined
  name: string
  summary?: string | undefined
  description?: string | undefined
}

/** Writes the words of a product in the four languages. A slug that was made, not typed, steps aside for one that is there. */
export async function saveTexts({ tx }: Work, product_id: string, texts: Record<Language, ProductText>): Promise<void> {
  const rows = languages.map((language) => {
    const { slug, name, summary = '', description = '' } = texts[language]
    return { language, slug: slug ?? slugOf(name), typed: slug !== undefined, name, summary, description }
  })
  await sql`
    insert into shop.product_texts (product_id, language, slug, name, summary, description)
    select ${product_id}::uuid, given.language,
           case when not given.typed and exists (select from shop.product_texts other where other.language = given.language and other.slug = given.slug and other.product_id <> ${product_id}::uuid)
             then given.slug || '-' || right(${product_id}::text, 6) else given.slug end,
           given.name, given.summary, given.description
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(language text, slug text, typed boolean, name text, summary text, description text)
    on conflict (product_id, language) do update
      set slug = excluded.slug, name = excluded.name, summary = excluded.summary, description = excluded.description`.execute(tx)
}
