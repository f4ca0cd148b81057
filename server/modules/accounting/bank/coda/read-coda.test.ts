import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { structuredCommunication } from '#kernel/belgium/structured-communication.ts'
import { languages } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'
import { writeCoda, type WrittenMovement } from '#tooling/coda/write-coda.ts'
import { checkStatement } from './check-statement.ts'
import { communicationOf } from './communication.ts'
import { readCoda } from './read-coda.ts'

const folder = new URL('../../../../../../shared/reference/belgium/samples/coda/', import.meta.url)
const skip = existsSync(folder) ? false : 'the sample files belgium/samples/coda are not there'
const sample = (name: string) => readFileSync(new URL(name, folder))
const adds = (name: string) => readCoda(sample(name)).every((statement) => refusalOf(() => checkStatement(statement)) === undefined)
const day = (text: string) => Temporal.PlainDate.from(text)

function refusalOf(act: () => unknown): Refusal | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error))
    return error
  }
}

test('every sample is read; those of which the list says so add up, and the others are told apart', { skip }, () => {
  const rows = readFileSync(new URL('MANIFEST.csv', folder), 'utf8').trim().split('\n').slice(1).map((row) => row.trim().split(','))
  const files = readdirSync(folder).filter((name) => name.endsWith('.cod'))
  assert.equal(files.length, 10)
  for (const name of files) {
    const expected = rows.filter(([file]) => file === name)
    assert.equal(readCoda(sample(name)).length, expected.length, name)
    assert.equal(adds(name), expected.every((row) => row.slice(12).every((word) => word === 'true')), name)
  }
})

test('what is read is what the makers of the files say stands there', { skip }, () => {
  for (const name of ['synthetic-shop-day', 'synthetic-two-accounts', 'synthetic-broken-balance']) {
    const expected = JSON.parse(sample(`${name}.expected.json`).toString())
    const decimal = (text: string) => { const [euros, part = ''] = text.split('.'); return BigInt(`${euros}${part.padEnd(3, '0')}`) }
    for (const [index, statement] of readCoda(sample(`${name}.cod`)).entries()) {
      const wanted = expected.statements[index]
      assert.deepEqual(
        [statement.account, statement.currency, statement.holder, statement.sequence, statement.created?.toString(), statement.duplicate, statement.old_balance, statement.new_balance, statement.new_day?.toString(), statement.messages],
        [wanted.account, wanted.currency, wanted.holder, wanted.sequence, wanted.creation_date, wanted.duplicate, decimal(wanted.old_balance), decimal(wanted.new_balance), wanted.new_balance_date, wanted.messages],
      )
      assert.deepEqual(
        statement.movements.map((movement) => [movement.sequence, movement.detail, movement.amount, movement.value_day?.toString(), movement.day?.toString(), movement.code, movement.structured_type, communicationOf(movement).structured_communication, movement.counterparty.account || null, movement.counterparty.name || null, movement.customer_reference || null]),
        wanted.movements.map((movement: Record<string, string>) => [movement['sequence'], movement['detail'], decimal(movement['amount']!), movement['value_date'], movement['entry_date'], movement['code'], movement['structured_type'], movement['ogm'] ?? null, movement['counterparty_iban'], movement['counterparty_name'], movement['reference']]),
      )
    }
  }
})

const iban = 'BE68539007547034'
const statement = (movements: readonly WrittenMovement[], opening_cents = 100_000n) => ({ iban, sequence: 7, opening_cents, opening_day: day('2026-11-02'), day: day('2026-11-03'), movements })
/** A movement of 121.00 in favour, for an invoice. */
const paid: WrittenMovement = { amount_cents: 12100n, day: day('2026-11-03'), communication: structuredCommunication(1260000001n), name: 'CAFE EXEMPLE', iban: 'BE79735000111233' }
const changed = (line: number, start: number, words: string) => Buffer.from(writeCoda([statement([paid])]).toString('latin1').split('\r\n').map((text, index) => (index === line - 1 ? text.slice(0, start - 1) + words + text.slice(start - 1 + words.length) : text)).join('\r\n'), 'latin1')

test('an error names its line and field, in four languages', () => {
  const refusal = refusalOf(() => readCoda(changed(3, 48, '310226')))!
  assert.equal(refusal.code, 'accounting/coda-unreadable')
  assert.deepEqual(languages.map((language) => refusal.sentenceIn(language).slice(0, 74)), [
    'Ligne 3 du fichier CODA : le champ « date valeur » ne peut être lu (« 3102', 'Regel 3 van het CODA-bestand: het veld ‘valutadatum’ is onleesbaar (‘31022',
    'Zeile 3 der CODA-Datei: das Feld „Wertstellungstag“ ist nicht lesbar („310', 'Line 3 of the CODA file: the field ‘value date’ cannot be read (‘310226’).',
  ])
  assert.match(refusalOf(() => readCoda(changed(3, 33, '00000X')))!.message, /Line 3 .*‘amount’/)
  assert.equal(refusalOf(() => readCoda(Buffer.from('%PDF-1.7')))!.code, 'accounting/not-a-coda-file')
  assert.match(refusalOf(() => readCoda(writeCoda([statement([paid])]).subarray(0, 300)))!.message, /Line 3 .*128/)
  assert.match(refusalOf(() => readCoda(writeCoda([statement([paid])]).subarray(0, 390)))!.message, /ends at line 3/)
  assert.match(refusalOf(() => readCoda(changed(4, 1, '9')))!.message, /Line 4 .*‘9’ is not expected/)
})

test('totals that do not agree are told with both amounts', () => {
  const of = (line: number, start: number, words: string) => refusalOf(() => readCoda(changed(line, start, words)).forEach(checkStatement))!
  // 1 000.00 + 121.00
  assert.match(of(6, 43, '000000001121010').message, /Line 1 .*‘new balance’ says 1121.010, the movements give 1121.000/)
  assert.match(of(7, 38, '000000000000000').message, /Line 7 .*‘total of credits’ says 0.000, the movements give 121.000/)
  assert.match(of(7, 17, '000009').message, /Line 7 .*‘number of records’ says 9, the movements give 5/)
})

test('a structured communication is read from its field or from words; with wrong check digits it is only text', () => {
  const read = (communication: string) => communicationOf(readCoda(writeCoda([statement([{ ...paid, communication }])]))[0]!.movements[0]!)
  assert.deepEqual(read('010806817183'), { structured_communication: '010806817183', text: '' })
  assert.deepEqual(read('+++010/8068/17183+++ merci'), { structured_communication: '010806817183', text: '+++010/8068/17183+++ merci' })
  assert.deepEqual(read('010806817100'), { structured_communication: null, text: '010806817100' })
  assert.deepEqual(read('Facture VTE-2026-000123'), { structured_communication: null, text: 'Facture VTE-2026-000123' })
})

const letters = fc.stringMatching(/^[A-Za-z0-9 .,é-]{0,149}$/).map((text) => text.replace(/^\d{12}$/, '').trimEnd())
const movements = fc.array(fc.record({
  amount_cents: fc.bigInt({ min: -99_999_999_99n, max: 99_999_999_99n }).filter((amount) => amount !== 0n),
  day: fc.integer({ min: 0, max: 3000 }).map((days) => day('2024-01-01').add({ days })),
  communication: fc.oneof(letters, fc.bigInt({ min: 1n, max: 9_999_999_999n }).map(structuredCommunication)),
  name: letters.map((text) => text.slice(0, 35).trim()),
}), { maxLength: 30 })

test('whatever a bank writes is read back to the cent and the letter', () => {
  fc.assert(fc.property(movements, fc.bigInt({ min: -1_000_000_00n, max: 1_000_000_00n }), (written, opening) => {
    const read = readCoda(writeCoda([statement(written, opening), { ...statement(written, opening), sequence: 8 }]))
    read.forEach(checkStatement)
    assert.deepEqual(read.map(({ sequence }) => sequence), [7, 8])
    assert.equal(read[0]!.old_balance, opening * 10n)
    assert.deepEqual(
      read[1]!.movements.map((movement) => [movement.amount, movement.day?.toString(), (movement.structured_type ?? '') + movement.communication.trimEnd(), movement.counterparty.name]),
      written.map(({ amount_cents, day, communication, name }) => [amount_cents * 10n, day.toString(), `${/^\d{12}$/.test(communication) ? '101' : ''}${communication}`, name]),
    )
  }), { numRuns: 150 })
})

test('rubbish, and a good file with some bytes changed, is read or refused, and never fails otherwise', () => {
  const good = writeCoda([statement([paid, { ...paid, amount_cents: -500n, communication: 'frais', details: [{ amount_cents: -500n }] }])])
  const whatever = (bytes: Uint8Array) => { refusalOf(() => readCoda(bytes).forEach((each) => { checkStatement(each); each.movements.forEach(communicationOf) })) }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), whatever))
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }), (changes) => {
    const bytes = Buffer.from(good)
    for (const [at, byte] of changes) bytes[at] = byte
    whatever(bytes)
  }), { numRuns: 400 })
})
