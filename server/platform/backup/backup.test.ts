import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { verifyBooks } from '#modules/accounting'
import { cloneEmpty } from '#tooling/testing/server.ts'
import { brussels, shopper } from '../../modules/shop/testing/buyer.ts'
import { openShop } from '../../modules/shop/testing/open-shop.ts'
import { databaseOver } from '../database/database.ts'
import { createPool } from '../database/pool.ts'
import { checkBackup } from './check-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const shop = await openShop()
const folder = mkdtempSync(join(tmpdir(), 'comptoir-backup-'))
after(() => { rmSync(folder, { recursive: true, force: true }) })
const secret = 'un secret qui est assez long pour cela'
const filesFolder = join(shop.platform.configuration.DATA_DIR, 'files')
const source = { databaseUrl: shop.platform.databaseUrl, filesFolder, secret }
const file = join(folder, 'one.backup')

const mug = await shop.sell({ price_cents: 1210, stock: 10 })
const buyer = shopper(shop)
await buyer.add(mug, 2)
const order = await buyer.buy(2420)
const { key } = await shop.platform.files.put(Buffer.from('%PDF une facture'), { type: 'application/pdf', name: 'facture.pdf' })
const counts = await writeBackup(source, file)

test('a backup says how much it holds, is one file, and shows nothing of what is in it', () => {
  assert.equal(counts.files, 1)
  assert.ok(counts.rows > 700, 'the chart of accounts alone has more')
  assert.deepEqual(readdirSync(folder), ['one.backup'])
  const bytes = readFileSync(file)
  assert.equal(bytes.includes(brussels.name), false)
  assert.equal(bytes.includes('facture'), false)
})

test('restored into an empty database, everything is there: the order, the books, the stock, the file, the next number', async () => {
  const { url, drop } = await cloneEmpty(shop.platform.databaseUrl)
  const files = join(folder, 'files')
  assert.deepEqual(await restoreBackup(file, { databaseUrl: url, filesFolder: files, secret, replace: false }), counts)
  const pool = createPool({ url, max: 2, name: 'test' })
  try {
    const all = async (from: typeof pool, query: string) => (await from.query(query)).rows as unknown[]
    for (const query of ['select * from shop.orders', 'select * from accounting.entry_lines order by entry_id, line_number', 'select * from shop.stock_levels order by variant_id', 'select id, task_id, payload from graphile_worker._private_jobs order by id',
      'select last_value, is_called from shop.order_numbers', 'select name, checksum from platform.migrations order by name']) {
      assert.deepEqual(await all(pool, query), await all(shop.pool, query), query)
    }
    const { passed, entries } = await verifyBooks(databaseOver(pool))
    assert.deepEqual([passed, entries], [true, 2])
    assert.equal(readFileSync(join(files, key.slice(0, 2), key), 'utf8'), '%PDF une facture')
    // what kept the books before keeps them again
    await assert.rejects(pool.query('update accounting.entries set text = $1', ['x']), ({ constraint }: { constraint?: string }) => constraint === 'books_append_only')
    await assert.rejects(pool.query('insert into shop.order_events (order_id, kind, made_at) values (gen_random_uuid(), $1, now())', ['paid']), ({ code }: { code?: string }) => code === '23503')
    assert.equal((await pool.query(`select from pg_constraint where contype = 'f'`)).rowCount, (await shop.pool.query(`select from pg_constraint where contype = 'f'`)).rowCount)
  } finally {
    await pool.end()
    await drop()
  }
})

test('a backup is proved in a scratch database that leaves nothing behind', async () => {
  let orders = 0
  const { rows } = await checkBackup(file, source, async (restored) => {
    orders = (await restored.selectFrom('shop.orders').select('id').where('id', '=', order.id).execute()).length
  })
  assert.deepEqual([rows, orders], [counts.rows, 1])
  assert.deepEqual((await shop.pool.query(`select datname from pg_database where datname like 'comptoir_check%'`)).rows, [])
})

test('a backup that was changed, cut off or made under another key is refused with a sentence', async () => {
  const bytes = readFileSync(file)
  const spoiled = join(folder, 'spoiled.backup')
  const refused = async (content: Buffer, reason: RegExp, key = secret) => {
    writeFileSync(spoiled, content)
    await assert.rejects(checkBackup(spoiled, { ...source, secret: key }), ({ message }: Error) => reason.test(message))
  }
  const flipped = Buffer.from(bytes)
  flipped[flipped.length - 40]! ^= 1
  await refused(flipped, /damaged or cut off/)
  await refused(bytes.subarray(0, bytes.length - 1000), /damaged or cut off/)
  await refused(bytes, /another SECRET_KEY/, 'un autre secret qui est assez long aussi')
  await refused(Buffer.from('bonjour'), /not a backup/)
})

test('a database that holds something is not overwritten unless that is said', async () => {
  await assert.rejects(restoreBackup(file, { databaseUrl: shop.platform.databaseUrl, filesFolder: undefined, secret, replace: false }), /--replace/)
  assert.equal((await shop.pool.query('select from shop.orders')).rowCount, 1)
})

test('a disk that fails ends the backup with its reason and leaves no half file', async () => {
  await assert.rejects(writeBackup(source, '/dev/full/one.backup'), /ENOTDIR/)
  await assert.rejects(writeBackup(source, join(folder, 'nowhere', 'one.backup')), /ENOENT/)
  assert.deepEqual(readdirSync(folder).filter((name) => name.endsWith('.part')), [])
})
