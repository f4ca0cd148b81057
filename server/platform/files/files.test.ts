import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { filesIn } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'comptoir-files-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const files = filesIn(folder)
const facture = { type: 'application/pdf', name: 'facture.pdf' }

// echo -n 'Comptoir' | sha256sum
const COMPTOIR = 'e9c78ae90ce9ed17fe5938c6432d9b730c2dac207fb109a95843ab02f30aeafc'

test('a file is found again under the SHA-256 of its content', async () => {
  const { key, size } = await files.put(Buffer.from('Comptoir'), facture)
  assert.equal(key, COMPTOIR)
  assert.equal(size, 8)
  const file = await files.open(key)
  assert.deepEqual([file?.type, file?.name, file?.size, (await file!.bytes()).toString()], ['application/pdf', 'facture.pdf', 8, 'Comptoir'])
})

test('the same content twice, even at the same moment, is one file under its first name', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => files.put(Buffer.from('une fois'), facture)))
  assert.equal(new Set(keys.map(({ key }) => key)).size, 1)
  await files.put(Buffer.from('une fois'), { type: 'text/plain', name: 'autre.txt' })
  assert.equal((await files.open(keys[0]!.key))!.name, 'facture.pdf')
  const folderOf = join(folder, keys[0]!.key.slice(0, 2))
  assert.deepEqual(readdirSync(folderOf).filter((name) => name.startsWith(keys[0]!.key)).sort(), [keys[0]!.key, `${keys[0]!.key}.json`])
})

test('a key that is not one finds nothing, whatever path it spells', async () => {
  for (const key of ['', '../../etc/passwd', 'a'.repeat(63), 'A'.repeat(64), '0'.repeat(64), `${'0'.repeat(63)}/`]) assert.equal(await files.open(key), undefined)
})
