import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { startThreads } from '#platform/threads/threads.ts'
import { pdfCopy, ublCopy } from '../../copies/make-copies.ts'
import type { SalesDocument } from '../../document/sales-document.ts'
import { belgianCompany, creditOf, documentOf } from '../../testing/documents.ts'
import { invoices } from '../../testing/treatments.ts'

const threads = startThreads()
const draw = async (document: SalesDocument) => Buffer.from((await pdfCopy(threads, document, ublCopy(document))).bytes)
const paid = invoices['a Belgian person at 21, 12, 6 and 0 %, paid by card']!
const many = (count: number) => documentOf({
  buyer: belgianCompany, lines: Array.from({ length: count }, (_, index) => ({ text: `Article ${index + 1}`, quantity: 1, net_cents: 100n, vat_cents: 21n, category: 'S', rate_bp: 2100 })),
})

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length

/** What the compressed streams of a PDF hold. */
function* streams(pdf: Buffer): Generator<string> {
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    try {
      yield inflateSync(pdf.subarray(at + 7)).toString()
    } catch { /* the end of a stream, or one that is not compressed */ }
  }
}

test('the same document gives the same bytes, drawn twice or on two threads', async () => {
  const [one, two] = await Promise.all([draw(paid), draw(paid)])
  assert.ok(one.equals(two))
  const other = startThreads()
  assert.ok(one.equals(Buffer.from((await pdfCopy(other, paid, ublCopy(paid))).bytes)))
  await other.stop()
})

test('it is PDF/A-3b: fonts embedded, colours defined, and the UBL inside as its other form', async () => {
  const pdf = await draw(paid)
  const text = pdf.toString('latin1')
  assert.match(text, /^%PDF-1\.7/)
  assert.match(text, /<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>B</)
  assert.match(text, /\/S \/GTS_PDFA1/)
  assert.match(text, /\/AFRelationship \/Alternative/)
  const fonts = text.match(/\/Type \/FontDescriptor/g)!.length
  assert.equal(text.match(/\/FontFile2 /g)!.length, fonts)
  assert.doesNotMatch(text, /Helvetica/)
  assert.ok([...streams(pdf)].includes(Buffer.from(ublCopy(paid).bytes).toString()), 'the UBL is not inside')
})

test('a long invoice goes on over as many pages as it takes', async () => {
  assert.deepEqual([pagesOf(await draw(many(3))), pagesOf(await draw(many(60)))], [1, 3])
})

test('any text can be drawn: other alphabets, no space to break at, a character that no font has', async () => {
  const odd = documentOf({
    language: 'en', buyer: { name: 'Αικατερίνη', company: '株式会社', line1: 'x'.repeat(160), postal_code: '10431', city: 'София 🙂', country_code: 'GR', email: null },
    lines: [{ text: 'Superlongword'.repeat(15), quantity: 9_999, net_cents: 99_999_999n, vat_cents: 20_999_999n, category: 'S', rate_bp: 2100 }],
  })
  assert.equal(pagesOf(await draw(odd)), 1)
  assert.equal(pagesOf(await draw(creditOf(odd))), 1)
  await threads.stop()
})
