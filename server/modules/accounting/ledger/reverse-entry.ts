import { dayOf, type Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Translated } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'
import type { NewLine, PostedEntry } from './entry.ts'
import { postEntry } from './post-entry.ts'
import { reversedByDocument, unknownEntry } from './refusals.ts'

const reversalOf: Translated = { fr: 'Extourne de', nl: 'Tegenboeking van', de: 'Storno von', en: 'Reversal of' }

/**
 * Undoes an entry by its mirror in the same journal: debit becomes credit, box amounts change sign. Today without a day.
 * Throws `unknownEntry`, and `reversedByDocument` for invoices and credit notes; the database adds `alreadyReversed`.
 */
export async function reverseEntry(
  work: Work,
  { id, day = dayOf(work.now), text }: { id: string; day?: Day | undefined; text?: string | undefined },
): Promise<PostedEntry> {
  const entry = isId(id) ? await entryToReverse(work, id) : undefined
  if (!entry) throw unknownEntry
  if (entry.kind === 'sales' || entry.kind === 'sales_credit') throw reversedByDocument
  return postEntry(work, {
    journal: entry.journal,
    day,
    reverses: id,
    text: text ?? `${reversalOf[work.actor.language]} ${entry.number}`,
    document_reference: entry.document_reference ?? undefined,
    lines: await mirroredLines(work, id),
  })
}

const entryToReverse = ({ tx }: Work, id: string) =>
  tx
    .selectFrom('accounting.entries as e')
    .innerJoin('accounting.journals as j', 'j.code', 'e.journal')
    .select(['e.journal', 'e.number', 'e.document_reference', 'j.kind'])
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
