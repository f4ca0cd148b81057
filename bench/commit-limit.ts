import pg from 'pg'
import { load, type Round } from './load.ts'

const CLIENTS = 8

/**
 * How many orders a second PostgreSQL itself can commit on this machine: a bare client, one order with three lines, guarded
 * stock and a balanced entry per commit, nine round trips. Made in a schema of its own, dropped afterwards.
 */
export async function commitLimit(url: string, seconds: number): Promise<Round> {
  const setup = new pg.Client({ connectionString: url })
  await setup.connect()
  await setup.query(`
    drop schema if exists bench_limit cascade; create schema bench_limit;
    create table bench_limit.stock (id int primary key, available int not null check (available >= 0));
    insert into bench_limit.stock select id, 1000000000 from generate_series(1, 200) id;
    create table bench_limit.orders (id bigint generated always as identity primary key, total bigint not null);
    create table bench_limit.order_lines (order_id bigint references bench_limit.orders (id), stock_id int, quantity int, cents bigint);
    create table bench_limit.counter (last int not null); insert into bench_limit.counter values (0);
    create table bench_limit.entries (id bigint generated always as identity primary key, number int unique);
    create table bench_limit.lines (entry_id bigint references bench_limit.entries (id), account text, debit bigint, credit bigint)`)
  const pool = new pg.Pool({ connectionString: url, max: CLIENTS })
  const round = await load(CLIENTS, seconds, async (index) => {
    const client = await pool.connect()
    try {
      const ask = (name: string, text: string, values: unknown[] = []) => client.query<{ id: string, last: number }>({ name, text, values })
      await client.query('begin')
      const { rows: [order] } = await ask('o', 'insert into bench_limit.orders (total) values ($1) returning id', [3000])
      const ids = [index % 200 + 1, (index * 7) % 200 + 1, (index * 13) % 200 + 1].toSorted((a, b) => a - b)
      await ask('ol', 'insert into bench_limit.order_lines select $1, unnest($2::int[]), 1, 1000', [order!.id, ids])
      for (const id of ids) await ask('s', 'update bench_limit.stock set available = available - 1 where id = $1 and available >= 1', [id])
      const { rows: [counter] } = await ask('c', 'update bench_limit.counter set last = last + 1 returning last')
      const { rows: [entry] } = await ask('e', 'insert into bench_limit.entries (number) values ($1) returning id', [counter!.last])
      await ask('l', `insert into bench_limit.lines values ($1, '400000', 3000, 0), ($1, '700000', 0, 2479), ($1, '451054', 0, 521)`, [entry!.id])
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  })
  await pool.end()
  await setup.query('drop schema bench_limit cascade')
  await setup.end()
  return round
}
