import { dayOf, type Day } from '#kernel/day.ts'
import { isId, newId } from '#kernel/identifier.ts'
import type { Translated } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'
import { freeMatch } from '../bank/matching/bank-line.ts'
import type { NewLine, PostedEntry } from './entry.ts'
import { postEntry } from './post-entry.ts'
import { reversedByDocument, reversedByPayment, unknownEntry } from './refusals.ts'

const reversalOf: Translated = { fr: 'Extourne de', nl: 'Tegenboeking van', de: 'Storno von', en: 'Reversal of' }

type Reversal = { id: string; day?: Day | undefined; text?: string | undefined }

/**
 * Undoes an entry by its mirror in the same journal: debit becomes credit, box amounts change sign. Today without a day.
 * Throws `unknownEntry`, `reversedByDocument` for what belongs to a document of ours or of a supplier, `reversedByPayment` for
 * a payment's; the database adds `alreadyReversed`.
 */
export async function reverseEntry(work: Work, reversal: Reversal): Promise<PostedEntry> {
  const entry = isId(reversal.id) ? await entryToReverse(work, reversal.id) : undefined
  if (!entry) throw unknownEntry
  if (entry.kind === 'sales' || entry.kind === 'sales_credit' || entry.purchase_id !== null) throw reversedByDocument
  if (entry.payment_id !== null) throw reversedByPayment
  return mirrorEntry(work, reversal)
}

/**
 * The same, for the document or payment that the entry belongs to. What is still open of its items, the mirror settles; the line of
 * the bank that it stood for is open again.
 */
export async function mirrorEntry(work: Work, { id, day = dayOf(work.now), text }: Reversal): Promise<PostedEntry> {
  const entry = isId(id) ? await entryToReverse(work, id) : undefined
  if (!entry) throw unknownEntry
  const mirror = await postEntry(work, {
    journal: entry.journal,
    day,
    reverses: id,
    text: text ?? `${reversalOf[work.actor.language]} ${entry.number}`,
    document_reference: entry.document_reference ?? undefined,
    lines: await mirroredLines(work, id),
  })
  await settleWithMirror(work, id, mirror)
  await freeMatch(work, id)
  return mirror
}

/** A mirror has the lines of its entry, in their order, on the other side. */
async function settleWithMirror({ tx, now }: Work, entry_id: string, mirror: PostedEntry): Promise<void> {
  const open = await tx
    .selectFrom('accounting.open_items')
    .select(['line_number', 'side', 'residual_cents', 'day'])
    .where('entry_id', '=', entry_id)
    .where('residual_cents', '>', 0n)
    .orderBy('line_number')
    .forUpdate()
    .execute()
  if (open.length === 0) return
  const [own, other] = [entry_id, mirror.id]
  await tx
    .insertInto('accounting.allocations')
    .values(
      open.map(({ line_number, side, residual_cents, day }) => ({
        id: newId(),
        debit_entry_id: side === 'debit' ? own : other,
        debit_line_number: line_number,
        credit_entry_id: side === 'debit' ? other : own,
        credit_line_number: line_number,
        amount_cents: residual_cents,
        day: Temporal.PlainDate.compare(day, mirror.day) > 0 ? day : mirror.day,
        created_at: now,
      })),
    )
    .execute()
}

const entryToReverse = ({ tx }: Work, id: string) =>
  tx
    .selectFrom('accounting.entries as e')
    .innerJoin('accounting.journals as j', 'j.code', 'e.journal')
    .leftJoin('accounting.purchase_invoices as p', 'p.entry_id', 'e.id')
    .leftJoin('accounting.payments as y', 'y.entry_id', 'e.id')
    .select(['e.journal', 'e.number', 'e.document_reference', 'j.kind', 'p.id as purchase_id', 'y.id as payment_id'])
    .where('e.id', '=', id)
    .executeTakeFirst()

async function mirroredLines({ tx }: Work, entry_id: string): Promise<NewLine[]> {
  const lines = await tx
    .selectFrom('accounting.entry_lines')
    .selectAll()
    .where('entry_id', '=', entry_id)
    .orderBy('line_number')
    .execute()
  const boxes = await tx
    .selectFrom('accounting.vat_amounts')
    .selectAll()
    .where('entry_id', '=', entry_id)
    .orderBy('position')
    .execute()
  return lines.map(({ line_number, account, debit_cents, credit_cents, partner_id, tax_code, text }) => ({
    account,
    debit_cents: credit_cents,
    credit_cents: debit_cents,
    partner_id: partner_id ?? undefined,
    tax_code: tax_code ?? undefined,
    text: text ?? undefined,
    vat: boxes
      .filter((box) => box.line_number === line_number)
      .map(({ box, amount_cents }) => ({ box, amount_cents: -amount_cents })),
  }))
}
