import type { Platform } from '#platform/platform.ts'
import { findDocument } from '../document/find-document.ts'
import { pdfCopy, ublCopy } from './make-copies.ts'

/**
 * Makes the PDF and the UBL of a document and keeps them for good (ten years: rules.md §3.3). Can be run again: the same
 * document gives the same bytes, the same bytes are one file, and the keys are written once.
 */
export async function keepCopies({ reading, threads, files, inTransaction, actor }: Platform, id: string): Promise<void> {
  const document = await findDocument(reading, id)
  if (!document) throw new Error(`The document ${id} is gone.`)
  const ubl = ublCopy(document)
  const pdf = await pdfCopy(threads, document, ubl)
  const [{ key: ubl_key }, { key: pdf_key }] = await Promise.all([files.put(ubl.bytes, ubl), files.put(pdf.bytes, pdf)])
  await inTransaction(actor, async ({ tx }) => {
    await tx.updateTable('accounting.invoices').set({ pdf_key, ubl_key }).where('id', '=', id).where('pdf_key', 'is', null).execute()
  })
}
