import { sql } from 'kysely'
import { dayOf, type Day } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'
import { companyOf, type Company } from '../company/company.ts'
import { saveCompany } from '../company/save-company.ts'
import { ensureFiscalYear, openFiscalYear } from '../periods/fiscal-years.ts'
import { belgianChart } from './belgian-chart.ts'
import { firstJournals } from './journals.ts'

/**
 * Gives a company its Belgian books: the minimum chart with the default accounts, the journals, and the fiscal year of
 * `first_day` (the day the books begin; 1 January of this year by default) and of today. `company` is who sells, where nobody
 * has said it yet. What is there already stays as it is: a second run changes nothing.
 */
export async function setupBelgianAccounting(
  work: Work,
  { first_day, company }: { first_day?: Day; company?: Company } = {},
): Promise<{ accounts: number; journals: number }> {
  const accounts = await addAccounts(work)
  const journals = await addJournals(work)
  if (first_day) await openFiscalYear(work, first_day)
  await ensureFiscalYear(work, dayOf(work.now))
  if (company && !(await companyOf(work.tx))) await saveCompany(work, company)
  return { accounts, journals }
}

async function addAccounts({ tx }: Work): Promise<number> {
  const rows = belgianChart().map(({ names, ...account }) => ({
    ...account,
    name_fr: names.fr,
    name_nl: names.nl,
    name_de: names.de,
    name_en: names.en,
  }))
  const added = await tx
    .insertInto('accounting.accounts')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('code')
    .execute()
  return added.length
}

async function addJournals({ tx }: Work): Promise<number> {
  const rows = firstJournals.map(({ names, ...journal }) => ({
    ...journal,
    name_fr: names.fr,
    name_nl: names.nl,
    name_de: names.de,
    name_en: names.en,
  }))
  const added = await tx
    .insertInto('accounting.journals')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('code')
    .execute()
  await sql`
    insert into accounting.journal_counters (journal, fiscal_year)
    select j.code, y.code from accounting.journals j, accounting.fiscal_years y on conflict do nothing`.execute(tx)
  return added.length
}
