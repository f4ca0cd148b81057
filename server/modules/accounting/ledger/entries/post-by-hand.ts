import { isId } from '#kernel/identifier.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { unknownPartner } from '../../payments/refusals.ts'
import { boxesOfLine, vatAccounts } from '../../vat/boxes-of-line.ts'
import { taxCodes, unknownTaxCode } from '../../vat/tax-codes.ts'
import type { PostedEntry } from '../entry.ts'
import { postEntry } from '../post-entry.ts'
import { oneSidePerLine } from '../refusals.ts'

export const journalByDocument = new Refusal('accounting/journal-by-document', 422, {
  fr: 'Dans ce journal, les écritures naissent des factures et notes de crédit.',
  nl: 'In dit journaal ontstaan boekingen uit facturen en creditnota’s.',
  de: 'In diesem Journal entstehen Buchungen aus Rechnungen und Gutschriften.',
  en: 'In this journal entries come from invoices and credit notes.',
}).at('/journal')

type Amount = number | undefined
export type HandEntry = {
  journal: string
  date: string
  text: string
  document_reference?: string | undefined
  lines: readonly {
    account: string
    debit_cents?: Amount
    credit_cents?: Amount
    partner_id?: string | undefined
    text?: string | undefined
    tax_code?: string | undefined
    vat?: readonly { box: string; amount_cents: number }[] | undefined
  }[]
}

/**
 * Posts what a bookkeeper typed. A line with a tax code and no boxes of its own goes to the boxes of the code. Throws what `postEntry` throws, and `journalByDocument`, `unknownPartner`,
 * `unknownTaxCode`.
 */
export async function postByHand(work: Work, { journal, date, text, document_reference, lines }: HandEntry): Promise<PostedEntry> {
  const kind = await work.tx.selectFrom('accounting.journals').select('kind').where('code', '=', journal).executeTakeFirst()
  if (kind?.kind === 'sales' || kind?.kind === 'sales_credit') throw journalByDocument
  const empty = lines.findIndex(({ debit_cents = 0, credit_cents = 0 }) => debit_cents === 0 && credit_cents === 0)
  if (empty >= 0) throw oneSidePerLine.at(`/lines/${empty}`)
  await demandKnown(work, lines)
  const boxOfAccount = await vatAccounts(work)
  return postEntry(work, {
    journal,
    text,
    document_reference,
    day: Temporal.PlainDate.from(date),
    lines: lines.map(({ debit_cents = 0, credit_cents = 0, vat, ...line }) => {
      const amounts = { debit_cents: BigInt(debit_cents), credit_cents: BigInt(credit_cents) }
      const boxes = vat?.map(({ box, amount_cents }) => ({ box, amount_cents: BigInt(amount_cents) }))
      return { ...line, ...amounts, vat: boxes ?? boxesOfLine(line.tax_code, amounts, boxOfAccount.get(line.account)) }
    }),
  })
}

async function demandKnown({ tx }: Work, lines: HandEntry['lines']): Promise<void> {
  const wrongCode = lines.findIndex(({ tax_code }) => tax_code !== undefined && !taxCodes.has(tax_code))
  if (wrongCode >= 0) throw unknownTaxCode.with({ tax_code: lines[wrongCode]!.tax_code! }).at(`/lines/${wrongCode}/tax_code`)
  const ids = lines.flatMap(({ partner_id }) => (isId(partner_id) ? [partner_id] : []))
  const known = ids.length === 0 ? [] : await tx.selectFrom('accounting.partners').select('id').where('id', 'in', ids).execute()
  const stranger = lines.findIndex(
    ({ partner_id }) => partner_id !== undefined && !known.some(({ id }) => id === partner_id.toLowerCase()),
  )
  if (stranger >= 0) throw unknownPartner.at(`/lines/${stranger}/partner_id`)
}
