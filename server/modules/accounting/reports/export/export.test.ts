import assert from 'node:assert/strict'
import { test } from 'node:test'
import { XmlDocument } from 'libxml2-wasm'
import { postEntry } from '../../ledger/post-entry.ts'
import { openBooks, rent, sale } from '../../testing/books.ts'
import { unzip } from '../testing/unzip.ts'

const { signIn, work, app } = await openBooks()
const reader = await signIn('accountant_readonly')
await work((work) => postEntry(work, sale()))
await work((work) => postEntry(work, rent({ text: '=HYPERLINK("http://mal.example")' })))
await work((work) => postEntry(work, rent({ text: '+32 2 555 & <b>' })))

async function file(path: string): Promise<{ type: string; name: string; bytes: Buffer; status: number }> {
  const { headers, rawPayload, statusCode } = await app.inject({ url: `/api/admin-dashboard/reports/${path}`, headers: { authorization: reader.authorization, 'accept-language': 'fr' } })
  return { type: String(headers['content-type']), name: String(headers['content-disposition']), bytes: rawPayload, status: statusCode }
}

test('the trial balance as a spreadsheet: headings in words, amounts as numbers, a row of totals', async () => {
  const { type, name, bytes } = await file('trial-balance/?format=xlsx')
  assert.match(type, /spreadsheetml\.sheet/)
  assert.match(name, /filename="trial-balance\.xlsx"/)
  const parts = unzip(bytes)
  for (const [, xml] of parts) XmlDocument.fromString(xml).dispose()
  const sheet = parts.get('xl/worksheets/sheet1.xml')!
  assert.match(sheet, /<t xml:space="preserve">Compte<\/t>/)
  // 400000 Clients, opening 0.00, debit 121.00
  assert.match(sheet, /<c r="A2" t="inlineStr"><is><t xml:space="preserve">400000<\/t><\/is><\/c><c r="B2" t="inlineStr"><is><t xml:space="preserve">Clients<\/t><\/is><\/c><c r="C2" s="1"><v>0.00<\/v><\/c><c r="D2" s="1"><v>121.00<\/v><\/c>/)
  assert.match(sheet, /<t xml:space="preserve">Total<\/t>/)
})

test('in a spreadsheet a text is a text: nothing that begins like a formula becomes one; days are days', async () => {
  const sheet = unzip((await file('general-ledger/?account=610000&format=xlsx')).bytes).get('xl/worksheets/sheet1.xml')!
  assert.doesNotMatch(sheet, /<f>/)
  assert.match(sheet, /t="inlineStr"><is><t xml:space="preserve">=HYPERLINK\(&quot;http:\/\/mal\.example&quot;\)</)
  assert.match(sheet, /\+32 2 555 &amp; &lt;b&gt;/)
  // 22 November 2026 is day 46348 since 30 December 1899
  assert.match(sheet, /<c r="A2" s="2"><v>46348<\/v><\/c>/)
})

test('every report comes as JSON, CSV, spreadsheet and PDF', async () => {
  for (const path of ['trial-balance/?', 'general-ledger/?account=400000&', 'journal/?journal=VTE&', 'aged-receivables/?', 'aged-payables/?']) {
    for (const [format, type, start] of [['json', /application\/json/, '{'], ['csv', /text\/csv/, ''], ['xlsx', /sheet/, 'PK'], ['pdf', /application\/pdf/, '%PDF-1.7']] as const) {
      const answer = await file(`${path}format=${format}`)
      assert.equal(answer.status, 200, `${path}${format}`)
      assert.match(answer.type, type)
      assert.ok(answer.bytes.toString('latin1').startsWith(start), `${path}${format}`)
    }
  }
  assert.equal((await file('trial-balance/?format=ods')).status, 400)
})

test('a long report takes as many pages as it needs, and the same report gives the same bytes', async () => {
  for (let number = 0; number < 60; number += 1) await work((work) => postEntry(work, rent({ text: `Loyer ${number}` })))
  const { bytes } = await file('general-ledger/?account=610000&format=pdf')
  assert.equal(bytes.toString('latin1').match(/\/Type \/Page\b/g)!.length, 2)
  assert.ok(bytes.equals((await file('general-ledger/?account=610000&format=pdf')).bytes))
})
