import type { Cents } from '#kernel/money.ts'
import type { DemoSupplier } from './demo-suppliers.ts'

/** Days of a quarter are told as month (0 to 2) and day of it. */
export type DayOfQuarter = readonly [month: 0 | 1 | 2, day: number]

/** `paid`: when the bank line came that pays it; `left`: that line waits for somebody in the demo. */
export type DemoPurchase = { from: DemoSupplier; number: string; on: DayOfQuarter; net_cents: Cents; text: string; paid?: DayOfQuarter; left?: true }

export const demoPurchases: readonly DemoPurchase[] = [
  { from: 'landlord', number: 'L-01', on: [0, 1], net_cents: 95_000n, text: 'Loyer, premier mois', paid: [0, 4] },
  { from: 'roaster', number: 'TE-4410', on: [0, 3], net_cents: 118_400n, text: 'Café vert, quatre sacs', paid: [0, 17] },
  { from: 'software', number: 'INV-9001', on: [0, 5], net_cents: 4_900n, text: 'Logiciel de caisse, premier mois', paid: [0, 19] },
  { from: 'brewery', number: 'BV/0217', on: [0, 9], net_cents: 64_250n, text: 'Bières, douze casiers', paid: [1, 8] },
  { from: 'pottery', number: 'FA-0558', on: [0, 14], net_cents: 72_600n, text: 'Vaisselle de table', paid: [1, 12] },
  { from: 'energy', number: 'EF-70031', on: [0, 20], net_cents: 18_350n, text: 'Électricité et gaz', paid: [1, 3] },
  { from: 'landlord', number: 'L-02', on: [1, 1], net_cents: 95_000n, text: 'Loyer, deuxième mois', paid: [1, 4] },
  { from: 'roaster', number: 'TE-4467', on: [1, 4], net_cents: 97_800n, text: 'Café vert, trois sacs', paid: [1, 18] },
  { from: 'software', number: 'INV-9014', on: [1, 5], net_cents: 4_900n, text: 'Logiciel de caisse, deuxième mois', paid: [1, 19] },
  { from: 'publisher', number: 'EE-2231', on: [1, 7], net_cents: 43_120n, text: 'Albums et romans', paid: [2, 6] },
  { from: 'carpenter', number: 'ME-086', on: [1, 16], net_cents: 142_000n, text: 'Étagères fixées au mur (cocontractant)', paid: [2, 15] },
  { from: 'brewery', number: 'BV/0249', on: [1, 19], net_cents: 58_900n, text: 'Bières, onze casiers', paid: [2, 18] },
  { from: 'energy', number: 'EF-70482', on: [1, 20], net_cents: 16_900n, text: 'Électricité et gaz', paid: [2, 4] },
  { from: 'landlord', number: 'L-03', on: [2, 1], net_cents: 95_000n, text: 'Loyer, troisième mois', paid: [2, 4] },
  { from: 'software', number: 'INV-9027', on: [2, 5], net_cents: 4_900n, text: 'Logiciel de caisse, troisième mois', paid: [2, 19] },
  { from: 'roaster', number: 'TE-4525', on: [2, 8], net_cents: 121_300n, text: 'Café vert, quatre sacs', paid: [2, 22], left: true },
  { from: 'accountant', number: 'FE-331', on: [2, 15], net_cents: 36_000n, text: 'Comptes du trimestre' },
  { from: 'energy', number: 'EF-70911', on: [2, 20], net_cents: 19_240n, text: 'Électricité et gaz' },
]

/** An invoice to a company among the demo's customers, by its place there. */
export type DemoSale = {
  customer: number
  on: DayOfQuarter
  lines: readonly { text: string; quantity: number; net_cents: Cents; rate: 0 | 6 | 21 }[]
  /** The bank lines that pay it: with its communication, or in words, which waits for somebody. */
  paid: readonly { on: DayOfQuarter; part?: Cents; words?: true }[]
}

export const demoSales: readonly DemoSale[] = [
  { customer: 7, on: [0, 6], lines: [{ text: 'Café en grains pour le bureau', quantity: 20, net_cents: 28_600n, rate: 6 }], paid: [{ on: [0, 24] }] },
  { customer: 8, on: [0, 15], lines: [{ text: 'Tassen met opdruk', quantity: 60, net_cents: 54_000n, rate: 21 }, { text: 'Koffiebonen', quantity: 12, net_cents: 17_160n, rate: 6 }], paid: [{ on: [1, 10], part: 40_000n }, { on: [2, 2], part: 43_530n }] },
  { customer: 9, on: [1, 2], lines: [{ text: 'Schreibwaren', quantity: 40, net_cents: 31_800n, rate: 21 }], paid: [{ on: [1, 27] }] },
  { customer: 11, on: [1, 11], lines: [{ text: 'Koffiebonen, voor de winkel', quantity: 80, net_cents: 104_000n, rate: 0 }], paid: [{ on: [2, 9] }] },
  { customer: 10, on: [2, 3], lines: [{ text: 'Bières pour la fête du cercle', quantity: 120, net_cents: 26_400n, rate: 21 }], paid: [{ on: [2, 24], words: true }] },
  { customer: 7, on: [2, 10], lines: [{ text: 'Café en grains pour le bureau', quantity: 24, net_cents: 34_320n, rate: 6 }], paid: [] },
]

/** What was sold over the counter for cash, by month, from the book of daily takings; most of it was brought to the bank. */
export const demoTakings: readonly { net_21_cents: Cents; net_6_cents: Cents; to_bank_cents: Cents; on: DayOfQuarter }[] = [
  { net_21_cents: 412_000n, net_6_cents: 286_500n, to_bank_cents: 760_000n, on: [0, 28] },
  { net_21_cents: 388_500n, net_6_cents: 301_200n, to_bank_cents: 745_000n, on: [1, 28] },
  { net_21_cents: 441_300n, net_6_cents: 312_800n, to_bank_cents: 815_000n, on: [2, 28] },
]

export const bankFees: readonly DayOfQuarter[] = [[0, 27], [1, 27], [2, 27]]
export const FEE_CENTS = 1_210n
/** Came from somebody unknown, for somebody to look into. */
export const demoRiddle = { on: [2, 25] as DayOfQuarter, amount_cents: 8_640n, name: 'ASSURANCES FICTIVES', communication: 'RISTOURNE CONTRAT 445-221' }
export const OPENING_CENTS = 1_500_000n
