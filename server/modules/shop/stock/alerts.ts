import { sql } from 'kysely'
import { companyOf } from '#modules/accounting'
import type { Language, Translated } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { MailContent } from '#platform/mail/mail.ts'
import { sendMail } from '#platform/mail/send-mail.ts'
import type { Platform } from '#platform/platform.ts'

type AlertRow = {
  id: string, variant_id: string, product_id: string, sku: string, name: string, location: string
  available: number, minimum: number, available_now: number, raised_at: Temporal.Instant, settled_at: Temporal.Instant | null
}

/** Alerts, the newest first; only those that stand when `open`. */
export async function listAlerts(reading: Reading, { open, language, ...page }: PageRequest & { open: boolean, language: Language }) {
  const from = sql`from shop.stock_alerts alert join shop.variants variant on variant.id = alert.variant_id and not variant.archived
    where ${open ? sql`alert.settled_at is null` : sql`true`}`
  const { rows: [counted] } = await sql<{ count: number }>`select count(*)::int as count ${from}`.execute(reading)
  const { rows } = await sql<AlertRow>`
    select alert.id::text, alert.variant_id, variant.product_id, variant.sku, text.name, location.name as location, alert.available, alert.minimum, level.available as available_now, alert.raised_at, alert.settled_at
    from (select alert.*, variant.product_id, variant.sku ${from} order by alert.raised_at desc, alert.id desc limit ${page.page_size} offset ${offsetOf(page)}) alert
    join shop.variants variant on variant.id = alert.variant_id
    join shop.product_texts text on text.product_id = variant.product_id and text.language = ${language}
    join shop.stock_locations location on location.id = alert.location_id
    join shop.stock_levels level on level.variant_id = alert.variant_id and level.location_id = alert.location_id
    order by alert.raised_at desc, alert.id desc`.execute(reading)
  return { count: counted!.count, results: rows }
}

const words = {
  subject: { fr: 'Stock bas : à réapprovisionner ({count})', nl: 'Lage voorraad: bij te bestellen ({count})', de: 'Niedriger Bestand: nachzubestellen ({count})', en: 'Low stock: to reorder ({count})' },
  text: {
    fr: 'Ces articles sont arrivés à leur minimum. Chacun est signalé une fois, jusqu’à ce que son stock remonte.', nl: 'Deze artikelen hebben hun minimum bereikt. Elk wordt eenmaal gemeld, tot de voorraad weer stijgt.',
    de: 'Diese Artikel haben ihren Mindestbestand erreicht. Jeder wird einmal gemeldet, bis der Bestand wieder steigt.', en: 'These articles have reached their minimum. Each is told once, until its stock rises again.',
  },
  left: { fr: 'disponible : {available}, minimum : {minimum}', nl: '{available} beschikbaar, minimum {minimum}', de: '{available} verfügbar, Minimum {minimum}', en: '{available} available, minimum {minimum}' },
  open: { fr: 'Voir le stock', nl: 'De voorraad bekijken', de: 'Bestand ansehen', en: 'See the stock' },
} satisfies Record<string, Translated>

type Untold = { name: string, sku: string, available: number, minimum: number }

const fill = (text: string, facts: Record<string, number>) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]))

const alertMail = (alerts: readonly Untold[], language: Language): MailContent => ({
  subject: fill(words.subject[language], { count: alerts.length }),
  blocks: [
    { kind: 'paragraph', text: words.text[language] },
    { kind: 'facts', rows: alerts.map(({ name, sku, available, minimum }) => [`${name} (${sku})`, fill(words.left[language], { available, minimum })] as const) },
    { kind: 'button', text: words.open[language], href: '/admin/stock?low=true' },
  ],
})

const AT_ONCE = 100

/** Tells the shop of alerts nobody was told of yet, several in one mail; runs every five minutes. */
export async function tellLowStock({ inTransaction, actor }: Pick<Platform, 'inTransaction' | 'actor'>): Promise<void> {
  await inTransaction(actor, async (work) => {
    const seller = await companyOf(work.tx)
    if (!seller?.email) return
    const { rows } = await sql<Untold>`
      with told as (
        update shop.stock_alerts set told_at = ${work.now.toString()}::timestamptz
        where id in (select id from shop.stock_alerts where told_at is null and settled_at is null order by id limit ${AT_ONCE} for update skip locked) returning variant_id, available, minimum
      )
      select text.name, variant.sku, told.available, told.minimum from told join shop.variants variant on variant.id = told.variant_id
      join shop.product_texts text on text.product_id = variant.product_id and text.language = ${seller.legal_language} order by text.name, variant.sku`.execute(work.tx)
    if (rows.length > 0) await sendMail(work, { to: seller.email, to_name: seller.name, language: seller.legal_language, kind: 'shop/low-stock', content: alertMail(rows, seller.legal_language) })
  })
}
