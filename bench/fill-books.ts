import type pg from 'pg'

const PARTNERS = 5_000
/** Lines of one sale: what the customer owes, what was earned, the VAT in it. */
const LINES_OF_A_SALE = 3

/**
 * Fills the books with so many ledger lines, set by set: sales of the running year to 5,000 customers, one in ten unpaid. Behind the back of the
 * ledger's triggers, which would check each row; the totals kept beside the lines are written as postings would have.
 */
export async function fillBooks(pool: pg.Pool, lines: number): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('set local session_replication_role = replica; set local statement_timeout = 0')
    await client.query(`insert into accounting.partners (id, kind, name, line1, postal_code, city, country_code, language, created_at, changed_at)
      select ('00000000-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid, 'person', 'Client ' || number, 'Rue de l’Exemple ' || number, '1000', 'Bruxelles', 'BE', 'fr', now(), now() from generate_series(1, $1) number on conflict do nothing`, [PARTNERS])
    await client.query(`
      create temporary table sale on commit drop as
      select gen_random_uuid() as id, counter.last_number + number as sequence, y.code as fiscal_year,
        (y.first_day + ((number::bigint * 7919) % (current_date - y.first_day + 1))::int)::date as day, ('00000000-0000-7000-8000-' || lpad(to_hex(number % $2 + 1), 12, '0'))::uuid as partner_id,
        (1000 + number * 37 % 90000)::bigint as net, number % 10 = 0 as unpaid
      from generate_series(1, $1) number, accounting.journal_counters counter join accounting.fiscal_years y on y.code = counter.fiscal_year and current_date between y.first_day and y.last_day
      where counter.journal = 'VTE'`, [Math.floor(lines / LINES_OF_A_SALE), PARTNERS])
    await client.query('alter table sale add vat bigint generated always as ((net * 21 + 50) / 100) stored')
    await client.query(`insert into accounting.entries (id, journal, fiscal_year, sequence, day, text, line_count, vat_count, hash, posted_at)
      select id, 'VTE', fiscal_year, sequence, day, 'Vente ' || sequence, 3, 0, sha256(id::text::bytea), now() from sale`)
    await client.query(`insert into accounting.entry_lines (entry_id, line_number, account, day, debit_cents, credit_cents, partner_id)
      select id, 1, '400000', day, net + vat, 0, partner_id from sale union all select id, 2, '700000', day, 0, net, null from sale union all select id, 3, '451054', day, 0, vat, null from sale`)
    await client.query(`insert into accounting.open_items (entry_id, line_number, account, partner_id, day, side, amount_cents, residual_cents)
      select id, 1, '400000', partner_id, day, 'debit', net + vat, case when unpaid then net + vat else 0 end from sale`)
    await client.query(`insert into accounting.account_balances as b (journal, account, month, debit_cents, credit_cents)
      select 'VTE', account, accounting.month_of(day), sum(debit), sum(credit) from (
        select '400000' as account, day, net + vat as debit, 0 as credit from sale union all select '700000', day, 0, net from sale union all select '451054', day, 0, vat from sale) line group by 2, 3
      on conflict (month, journal, account) do update set debit_cents = b.debit_cents + excluded.debit_cents, credit_cents = b.credit_cents + excluded.credit_cents`)
    await client.query(`update accounting.journal_counters counter set last_number = last.sequence, last_hash = sha256(last.id::text::bytea)
      from (select id, sequence, fiscal_year from sale order by sequence desc limit 1) last where counter.journal = 'VTE' and counter.fiscal_year = last.fiscal_year`)
    await client.query('commit')
    await client.query('vacuum analyze accounting.entries, accounting.entry_lines, accounting.open_items, accounting.account_balances, accounting.partners')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
