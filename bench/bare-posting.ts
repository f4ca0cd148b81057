import type pg from 'pg'
import { newId } from '../server/kernel/identifier.ts'
import { postEntry, type NewEntry } from '../server/modules/accounting/index.ts'
import { asParameter } from '../server/platform/database/pool.ts'
import type { Platform } from '../server/platform/platform.ts'
import type { Work } from '../server/platform/work.ts'

/** The statement of a posting in one PL/pgSQL call, on the same tables with the same constraints: a journey less, and nothing of our program. */
export async function postingInOneCall(pool: pg.Pool, platform: Platform, entry: NewEntry): Promise<(journal: string) => Promise<void>> {
  const journal = 'THE JOURNAL'
  const { sql, parameters } = await statementOf(platform, { ...entry, journal })
  const [id] = parameters
  const numbers = parameters.map((_, index) => index + 1)
  await pool.query(`
    create schema if not exists bench_posting;
    create or replace function bench_posting.same(${numbers.map(() => 'text').join(', ')}) returns table (id uuid, number text, day date, hash text) language plpgsql as $$
    #variable_conflict use_column
    begin return query ${sql}; end $$`)
  const text = `select * from bench_posting.same(${numbers.map((number) => `$${number}`).join(', ')})`
  return async (into) => {
    const values = parameters.map((value) => value === id ? newId() : value === journal ? into : asParameter(value))
    await pool.query({ name: 'posting-in-one-call', text, values })
  }
}

type Statement = { sql: string, parameters: readonly unknown[] }

/** What a posting sends: heard on its way, and not sent. */
async function statementOf(platform: Platform, entry: NewEntry): Promise<Statement> {
  return new Promise((resolve, reject) => {
    platform.inTransaction(platform.actor, (work) => {
      const executor = work.tx.getExecutor()
      const listening = {
        adapter: executor.adapter, transformQuery: executor.transformQuery.bind(executor), compileQuery: executor.compileQuery.bind(executor),
        executeQuery: (statement: Statement) => { resolve(statement); throw new Error('heard') },
      }
      return postEntry({ ...work, tx: { getExecutor: () => listening } as unknown as Work['tx'] }, entry)
    }).catch(reject)
  })
}

/** The least that posts an entry: one call of a function that numbers, chains, checks the balance and keeps the month's totals; one commit. */
export async function barePosting(pool: pg.Pool, journals: readonly string[]): Promise<(journal: string) => Promise<void>> {
  await pool.query(`
    create schema if not exists bench_posting;
    create table bench_posting.counters (journal text primary key, last_number int not null, last_hash bytea not null);
    create table bench_posting.entries (id uuid primary key, journal text not null, number int not null, day date not null, text text not null, hash bytea not null, unique (journal, number));
    create table bench_posting.lines (entry_id uuid not null references bench_posting.entries (id), line_number int not null, account text not null, day date not null, debit bigint not null, credit bigint not null, primary key (entry_id, line_number));
    create index on bench_posting.lines (account, day, entry_id, line_number);
    create table bench_posting.balances (month date, journal text, account text, debit bigint not null, credit bigint not null, primary key (month, journal, account)) with (fillfactor = 50);
    create function bench_posting.post(in_journal text, in_day date, in_text text, accounts text[], debits bigint[], credits bigint[]) returns int language plpgsql as $$
    declare
      made uuid := gen_random_uuid();
      given record;
    begin
      if (select sum(debit) <> sum(credit) from unnest(debits, credits) as line(debit, credit)) then raise exception 'unbalanced'; end if;
      update bench_posting.counters set last_number = last_number + 1,
        last_hash = sha256(last_hash || convert_to(in_journal || in_day || in_text || array_to_string(debits || credits, ','), 'UTF8')) where journal = in_journal returning * into given;
      insert into bench_posting.entries values (made, in_journal, given.last_number, in_day, in_text, given.last_hash);
      insert into bench_posting.lines select made, number, account, in_day, debit, credit from unnest(accounts, debits, credits) with ordinality as line(account, debit, credit, number);
      insert into bench_posting.balances as b select date_trunc('month', in_day), in_journal, account, debit, credit from unnest(accounts, debits, credits) as line(account, debit, credit)
        on conflict (month, journal, account) do update set debit = b.debit + excluded.debit, credit = b.credit + excluded.credit;
      return given.last_number;
    end $$`)
  await pool.query(`insert into bench_posting.counters select unnest($1::text[]), 0, ''`, [journals])
  return async (journal) => {
    await pool.query({
      name: 'bare-posting', text: 'select bench_posting.post($1, current_date, $2, $3, $4, $5)', values: [journal, 'Mesure', ['400000', '700000', '451054'], [1210, 0, 0], [0, 1000, 210]],
    })
  }
}
