import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cents } from '#kernel/money.ts'
import { vatBoxes, type Boxes } from '../declarations/boxes.ts'
import { sample, validate as validateAgainst, withoutSchemas as skip } from '../testing/official-schemas.ts'
import { intervatXml, type IntervatReturn } from './intervat-xml.ts'

const boxesWith = (amounts: Record<string, Cents>): Boxes =>
  Object.fromEntries(vatBoxes.map((box) => [box, amounts[box] ?? 0n])) as Boxes
const declarant = {
  name: 'Comptoir Exemple SRL',
  vat_number: 'BE0123456749',
  street: "Rue de l'Exemple 1",
  postal_code: '1000',
  city: 'Bruxelles',
  country_code: 'BE',
  email: 'compta@exemple.be',
  phone: '+3225550100',
}
const quarter: IntervatReturn = {
  declarant,
  period: '2026-Q3',
  restitution: false,
  payment_forms: true,
  client_listing_nil: false,
  boxes: boxesWith({
    '01': 100000n,
    '03': 4000000n,
    46: 500000n,
    47: 1200000n,
    49: 50000n,
    54: 846000n,
    55: 71400n,
    56: 21000n,
    59: 441000n,
    63: 4200n,
    64: 10500n,
    71: 491100n,
    81: 1480000n,
    82: 400000n,
    83: 200000n,
    85: 20000n,
    86: 300000n,
    87: 100000n,
    88: 40000n,
  }),
}

const validate = (xml: string) => validateAgainst('NewTVA-in_v0_9.xsd', xml)

/** Boxes and amounts, whoever declares them. */
const said = (text: string) => [...text.matchAll(/<Amount GridNumber="0?(\d+)">([\d.]+)</g)].map(([, box, amount]) => `${box} ${amount}`).sort()

test('a quarter with tax due is valid for Intervat and says what the sample says', { skip }, () => {
  const xml = intervatXml(quarter)
  validate(xml)
  assert.deepEqual(said(xml), said(sample('vat-return-quarter-due.xml')))
  assert.match(xml, /<Period><Quarter>3<\/Quarter><Year>2026<\/Year><\/Period>/)
})

test('a nil return of a month is 71 = 0.00 alone', { skip }, () => {
  const xml = intervatXml({ ...quarter, period: '2026-02', boxes: boxesWith({}) })
  validate(xml)
  assert.deepEqual(said(xml), said(sample('vat-return-nil-month.xml')))
  assert.match(xml, /<Period><Month>2<\/Month><Year>2026<\/Year><\/Period><Data><Amount GridNumber="71">0.00<\/Amount><\/Data>/)
})

test('a refund is asked for, and the client listing said to be nil', { skip }, () => {
  const xml = intervatXml({
    ...quarter,
    period: '2026-12',
    restitution: true,
    client_listing_nil: true,
    boxes: boxesWith({ '03': 1000000n, 49: 25000n, 54: 210000n, 59: 630000n, 64: 5250n, 72: 425250n, 81: 800000n, 82: 200000n, 83: 2000000n }),
  })
  validate(xml)
  assert.deepEqual(said(xml), said(sample('vat-return-month-refund-mandatary.xml')))
  assert.match(xml, /<ClientListingNihil>YES<\/ClientListingNihil><Ask Restitution="YES" Payment="YES"\/>/)
})

test('what the schema would refuse of the company is left out, and its name is escaped', { skip }, () => {
  const xml = intervatXml({
    ...quarter,
    declarant: { ...declarant, name: 'Fromage & Cie <SRL>', email: 'info@exemple.brussels', phone: '02/555.01.00 (bureau)' },
  })
  validate(xml)
  assert.match(xml, /<ic:Name>Fromage &amp; Cie &lt;SRL&gt;<\/ic:Name>/)
  assert.doesNotMatch(xml, /EmailAddress/)
  assert.match(xml, /<ic:Phone>025550100<\/ic:Phone>/)
})

test('the schema does refuse: a box that is gone, a negative amount', { skip }, () => {
  assert.throws(() => validate(intervatXml(quarter).replace('GridNumber="88"', 'GridNumber="91"')))
  assert.throws(() => validate(intervatXml({ ...quarter, boxes: boxesWith({ 54: -1n }) })))
})
