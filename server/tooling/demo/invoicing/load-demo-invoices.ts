import { askToSend, draftCredit, draftInvoice, recordCustomerPayment, remind, savePartner, sendDocument, validateDraft } from '#modules/accounting'
import { dayOf } from '#kernel/day.ts'
import type { Platform } from '#platform/platform.ts'
import { demoCustomers } from '../customers.ts'
import { pastOf, type Past } from '../past.ts'

type Line = { text: string, quantity: number, unit_price_cents: bigint, rate_bp?: number, supply?: 'goods' | 'services' }
type DemoInvoice = {
  /** Of the demo's customers, by their place. */
  buyer: number
  /** Days before today on which it is written. */
  ago: number
  due_ago?: number
  lines: Line[]
  sent?: boolean
  paid?: { ago: number, cents?: bigint }
  credited?: { ago: number, reason: string }
  reminded_ago?: number
}

const tasting: Line = { text: 'Atelier de dégustation, groupe de douze', quantity: 1, unit_price_cents: 28_500n, supply: 'services' }
const beans: Line = { text: 'Café en grains, sac de 5 kg', quantity: 4, unit_price_cents: 8_250n, rate_bp: 600 }
const machine: Line = { text: 'Location d’une machine à café, un mois', quantity: 1, unit_price_cents: 9_500n, supply: 'services' }

/** The oldest first, for a journal only goes forward: overdue and reminded, paid, overdue, credited, paid in part, to be sent. */
const invoices: readonly DemoInvoice[] = [
  { buyer: 7, ago: 45, due_ago: 15, lines: [tasting, beans], sent: true, reminded_ago: 10 },
  { buyer: 8, ago: 40, due_ago: 10, lines: [{ ...beans, text: 'Koffiebonen, zak van 5 kg', quantity: 10 }], sent: true, paid: { ago: 20 } },
  { buyer: 10, ago: 35, due_ago: 5, lines: [machine], sent: true },
  { buyer: 9, ago: 20, lines: [{ ...tasting, text: 'Kaffeeverkostung, zwölf Personen' }], sent: true, credited: { ago: 12, reason: 'Veranstaltung abgesagt' } },
  { buyer: 8, ago: 8, lines: [machine, beans].map((line) => ({ ...line, text: line === beans ? 'Koffiebonen, zak van 5 kg' : 'Huur van een koffiemachine, een maand' })), sent: true, paid: { ago: 2, cents: 20_000n } },
  { buyer: 7, ago: 8, lines: [machine] },
]
/** Still being written. */
const draft = { buyer: 9, lines: [{ ...machine, text: 'Miete einer Kaffeemaschine, ein Monat' }] }

/** Gives the demo shop invoices written by hand, in every state, after what its books hold already. Once: where something was written by hand nothing is added. */
export async function loadDemoInvoices(platform: Platform): Promise<boolean> {
  const { reading } = platform
  if (await reading.selectFrom('accounting.invoice_drafts').select('id').limit(1).executeTakeFirst()) return false
  const partners = new Map<number, string>()
  for (const buyer of new Set([...invoices, draft].map(({ buyer }) => buyer))) {
    const { kind, language, email, vat_number, address } = demoCustomers[buyer]!
    const known = await reading.selectFrom('accounting.partners').select('id').where('email', '=', email).orderBy('created_at').executeTakeFirst()
    partners.set(buyer, known?.id ?? (await platform.inTransaction(platform.actor, (work) => savePartner(work, { ...address, kind, language, email, vat_number: vat_number ?? null }))).id)
  }
  const written: { invoice: DemoInvoice, id: string }[] = []
  const past = await pastOf(platform)
  for (const invoice of invoices) written.push({ invoice, id: await write(platform, past, invoice, partners.get(invoice.buyer)!) })
  for (const { invoice, id } of written) await follow(platform, past, invoice, id, partners.get(invoice.buyer)!)
  await platform.inTransaction(platform.actor, (work) => draftInvoice(work, { partner_id: partners.get(draft.buyer)!, lines: typed(draft.lines) }))
  return true
}

async function write(platform: Platform, past: Past, { ago, due_ago, lines, sent }: DemoInvoice, partner_id: string): Promise<string> {
  const then = past(ago)
  // in the first weeks of January it was due before the day that its journal allows it: a reminder must still find it overdue
  const due_day = due_ago === undefined ? undefined : dayOf(platform.clock()).subtract({ days: due_ago })
  const { id } = await then.inTransaction(then.actor, (work) => draftInvoice(work, { partner_id, due_day, lines: typed(lines) }))
  await then.inTransaction(then.actor, (work) => validateDraft(work, id))
  if (sent) await send(then, id)
  return id
}

async function follow(platform: Platform, past: Past, { paid, credited, reminded_ago }: DemoInvoice, id: string, partner_id: string): Promise<void> {
  if (reminded_ago !== undefined) {
    const then = past(reminded_ago)
    await then.inTransaction(then.actor, (work) => remind(work, [id]))
  }
  if (paid) {
    const then = past(paid.ago)
    const { number, total_incl_vat_cents } = await platform.reading.selectFrom('accounting.invoices').select(['number', 'total_incl_vat_cents']).where('id', '=', id).executeTakeFirstOrThrow()
    await then.inTransaction(then.actor, (work) => recordCustomerPayment(work, { partner_id, amount_cents: paid.cents ?? total_incl_vat_cents, day: dayOf(then.clock()), by: 'bank', reference: number, invoice_id: id }))
  }
  if (credited) {
    const then = past(credited.ago)
    const note = await then.inTransaction(then.actor, (work) => draftCredit(work, { invoice_id: id, reason: credited.reason }))
    await then.inTransaction(then.actor, (work) => validateDraft(work, note.id))
    await send(then, note.id)
  }
}

async function send(then: Platform, id: string): Promise<void> {
  await sendDocument(then, await then.inTransaction(then.actor, (work) => askToSend(work, { id })))
}

const typed = (lines: readonly Line[]) => lines.map((line) => ({ rate_bp: 2100, supply: 'goods' as const, ...line }))
