import { importStatements, matchByCommunication, matchLine, readCoda, type Matching } from '#modules/accounting'
import type { Day } from '#kernel/day.ts'
import { sum } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import { writeCoda, type WrittenMovement, type WrittenStatement } from '../../coda/write-coda.ts'
import { demoCompany } from '../company.ts'
import { demoCustomers } from '../customers.ts'
import { bankFees, demoRiddle, demoTakings, FEE_CENTS, OPENING_CENTS } from './demo-quarter.ts'
import { demoSuppliers } from './demo-suppliers.ts'
import type { DayIn, PostedPurchase, PostedSale } from './post-demo-documents.ts'

/** A line of the bank, and what somebody matched it with; nothing: Comptoir does, or it is left. */
type Told = { movement: WrittenMovement; matching?: Matching }

/** The bank's files of the quarter, through the same door as a merchant's: imported, matched by themselves or by hand, and three lines left. */
export async function importDemoStatements(work: Work, dayIn: DayIn, purchases: readonly PostedPurchase[], sales: readonly PostedSale[]): Promise<void> {
  const told = [...receipts(dayIn, sales), ...payments(dayIn, purchases), ...ownMoney(dayIn)].toSorted((a, b) => Temporal.PlainDate.compare(a.movement.day, b.movement.day))
  const statements = statementsOf(dayIn, told.map(({ movement }) => movement))
  await importStatements(work, { statements: readCoda(writeCoda(statements)), file_name: 'CODA-demo.cod' })
  const lines = await work.tx.selectFrom('accounting.bank_lines as l').innerJoin('accounting.bank_statements as s', 's.id', 'l.statement_id').select('l.id').orderBy('s.day').orderBy('l.position').limit(1_000).execute()
  for (const [index, { id }] of lines.entries()) {
    const { matching } = told[index]!
    if (matching) await matchLine(work, id, matching)
    else await matchByCommunication(work, id)
  }
}

/** Two a month: up to the fifteenth, and the rest. */
function statementsOf(dayIn: DayIn, movements: readonly WrittenMovement[]): WrittenStatement[] {
  const ends = ([0, 1, 2] as const).flatMap((month) => [dayIn([month, 15]), dayIn([month, 31])])
  let opening_cents = OPENING_CENTS
  let opening_day = dayIn([0, 1])
  return ends.map((day, index) => {
    const mine = movements.filter((movement) => Temporal.PlainDate.compare(movement.day, day) <= 0 && (index === 0 || Temporal.PlainDate.compare(movement.day, ends[index - 1]!) > 0))
    const statement = { iban: demoCompany.iban, holder: 'AU COMPTOIR DE LA SENNE', sequence: (Math.floor((day.month - 1) / 3) * 6) + index + 1, opening_cents, opening_day, day, movements: mine }
    opening_cents += sum(mine.map(({ amount_cents }) => amount_cents))
    opening_day = day
    return statement
  })
}

function receipts(dayIn: DayIn, sales: readonly PostedSale[]): Told[] {
  return sales.flatMap(({ customer, paid, number, structured_communication, total_cents }) => paid.map(({ on, part, words }) => (
    { movement: { amount_cents: part ?? total_cents, day: dayIn(on), communication: words ? `Facture ${number}` : structured_communication, name: bankName(demoCustomers[customer]!.address.company!) } })))
}

function payments(dayIn: DayIn, purchases: readonly PostedPurchase[]): Told[] {
  return purchases.flatMap(({ from, number, paid, left, partner_id, entry_id, total_cents }) => {
    if (!paid) return []
    const { company, iban } = demoSuppliers[from]
    const movement = { amount_cents: -total_cents, day: dayIn(paid), communication: `Votre facture ${number}`, name: bankName(company), iban }
    return [left ? { movement } : { movement, matching: { kind: 'payment', role: 'suppliers', partner_id, settles: [{ entry_id, line_number: supplierLine }] } }]
  })
}
/** An entry of a purchase begins with what is owed to the supplier. */
const supplierLine = 1

function ownMoney(dayIn: DayIn): Told[] {
  return [
    ...demoTakings.map(({ to_bank_cents, on }) => ({ movement: { amount_cents: to_bank_cents, day: after(dayIn(on)), communication: 'VERSEMENT ESPECES', code: '00952000' }, matching: { kind: 'account' as const, account: '580000', text: 'Versement à la banque' } })),
    ...bankFees.map((on) => ({ movement: { amount_cents: -FEE_CENTS, day: dayIn(on), communication: 'FRAIS DE GESTION', code: '33537000' }, matching: { kind: 'account' as const, account: '657000', text: 'Frais de gestion du compte' } })),
    { movement: { amount_cents: demoRiddle.amount_cents, day: dayIn(demoRiddle.on), communication: demoRiddle.communication, name: demoRiddle.name } },
  ]
}

const after = (day: Day) => (day.day === day.daysInMonth ? day : day.add({ days: 1 }))
/** Banks write capitals without accents. */
const bankName = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
