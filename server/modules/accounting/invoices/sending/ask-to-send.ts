import { isId, newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { noMailAddress, notYetIssued } from '../drafts/refusals.ts'
import { unknownInvoice } from '../refusals.ts'
import type { Buyer } from '../document/sales-document.ts'

declare module '#platform/work.ts' {
  interface Events { 'accounting.document-to-send': { sending_id: string } }
}

/** Has a document sent to its buyer; it may be sent again. Throws `unknownInvoice`, `notYetIssued`, `noMailAddress`. */
export async function askToSend(work: Work, { id, email }: { id: string, email?: string | undefined }): Promise<{ id: string, sending_id: string }> {
  const { tx, now, actor } = work
  const document = isId(id) ? await tx.selectFrom('accounting.invoices').select('buyer').where('id', '=', id).executeTakeFirst() : undefined
  if (!document) {
    const draft = isId(id) && await tx.selectFrom('accounting.invoice_drafts').select('id').where('id', '=', id).executeTakeFirst()
    throw draft ? notYetIssued : unknownInvoice
  }
  const to_address = email ?? (document.buyer as Buyer).email
  if (!to_address) throw noMailAddress
  const sending_id = newId()
  await tx.insertInto('accounting.document_sendings').values({ id: sending_id, invoice_id: id, to_address, asked_at: now, asked_by: actor.user_id ?? null }).execute()
  await work.say('accounting.document-to-send', { sending_id })
  return { id, sending_id }
}
