import { generateDeclaration, generateListing, setupBelgianAccounting } from '#modules/accounting'
import { dayOf } from '#kernel/day.ts'
import { formatPeriod, periodOf } from '#kernel/period.ts'
import type { Platform } from '#platform/platform.ts'
import { importDemoStatements } from './import-demo-statements.ts'
import { postEntries, postPurchases, postSales, type DayIn } from './post-demo-documents.ts'

/**
 * Gives the demo shop the books of the quarter before this one: suppliers' invoices, sales to companies, takings, the bank's lines
 * with some left to match, a VAT return and an intra-Community listing that are ready to be filed. All of it or nothing, and once: books with entries are left
 * alone. Before the shop's own sales, for invoices are numbered in the order of their days.
 */
export async function loadDemoBooks(platform: Platform): Promise<boolean> {
  const { reading, inTransaction, actor, clock } = platform
  if (await reading.selectFrom('accounting.entries').select('id').limit(1).executeTakeFirst()) return false
  const quarter = periodOf(periodOf(dayOf(clock()), 'quarter').from.subtract({ days: 1 }), 'quarter')
  const dayIn: DayIn = ([month, day]) => quarter.from.add({ months: month }).with({ day }, { overflow: 'constrain' })
  await inTransaction(actor, async (work) => {
    await setupBelgianAccounting(work, { first_day: quarter.from.with({ month: 1, day: 1 }) })
    await postEntries(work, dayIn)
    const purchases = await postPurchases(work, dayIn)
    const sales = await postSales(work, dayIn)
    await importDemoStatements(work, dayIn, purchases, sales)
    await generateDeclaration(work, quarter)
    await generateListing(work, 'ic', formatPeriod(quarter))
  })
  return true
}
