import { sendMail } from '#platform/mail/send-mail.ts'
import type { Listener } from '#platform/module.ts'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { keepCopies } from '../copies/keep-copies.ts'
import { findDocument } from '../document/find-document.ts'
import { nameOf } from '../document/sales-document.ts'
import { documentMail } from './document-mail.ts'

/** Makes and keeps the copies where that was not done yet, then writes to the buyer. Run again, it finds the mail written. */
export async function sendDocument(platform: Platform, { sending_id }: { sending_id: string }): Promise<void> {
  const { reading, inTransaction, actor } = platform
  const sending = await reading.selectFrom('accounting.document_sendings').select(['invoice_id', 'sent_at']).where('id', '=', sending_id).executeTakeFirstOrThrow()
  if (sending.sent_at !== null) return
  const { pdf_key } = await reading.selectFrom('accounting.invoices').select('pdf_key').where('id', '=', sending.invoice_id).executeTakeFirstOrThrow()
  if (pdf_key === null) await keepCopies(platform, sending.invoice_id)
  await inTransaction(actor, (work) => writeToBuyer(work, sending_id))
}

async function writeToBuyer(work: Work, sending_id: string): Promise<void> {
  const { tx, now } = work
  const { sent_at, to_address, invoice_id } = await tx.selectFrom('accounting.document_sendings').select(['sent_at', 'to_address', 'invoice_id']).where('id', '=', sending_id).forUpdate().executeTakeFirstOrThrow()
  if (sent_at !== null) return
  const document = (await findDocument(tx, invoice_id))!
  const { pdf_key, ubl_key } = await tx.selectFrom('accounting.invoices').select(['pdf_key', 'ubl_key']).where('id', '=', invoice_id).executeTakeFirstOrThrow()
  await sendMail(work, {
    to: to_address, to_name: nameOf(document.buyer), language: document.language, kind: `accounting/${document.kind.replace('_', '-')}`, content: documentMail(document), about: { kind: 'invoice', id: invoice_id },
    attachments: [
      { name: `${document.number}.pdf`, type: 'application/pdf', file: pdf_key! },
      { name: `${document.number}.xml`, type: 'application/xml', file: ubl_key! },
    ],
  })
  await tx.updateTable('accounting.document_sendings').set({ sent_at: now }).where('id', '=', sending_id).execute()
}

export const sendDocuments: Listener<'accounting.document-to-send'> = { hears: 'accounting.document-to-send', name: 'accounting.send-document', reach: sendDocument }
