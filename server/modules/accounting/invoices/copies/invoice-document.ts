import { isId } from '#kernel/identifier.ts'
import type { Platform } from '#platform/platform.ts'
import { findDocument } from '../document/find-document.ts'
import { pdfCopy, ublCopy, type Copy, type CopyForm } from './make-copies.ts'

type Keeper = Pick<Platform, 'reading' | 'files' | 'threads' | 'log'>

/**
 * The PDF or the UBL of an invoice or credit note: the copy that is kept, or one made at once where the job has not
 * run yet. Undefined when there is no such document. Who may read it is for the caller to know.
 */
export async function invoiceDocument(platform: Keeper, id: string, form: CopyForm = 'pdf'): Promise<Copy | undefined> {
  if (!isId(id)) return undefined
  const kept = await keptCopy(platform, id, form)
  if (kept) return kept
  const document = await findDocument(platform.reading, id)
  if (!document) return undefined
  const ubl = ublCopy(document)
  return form === 'ubl' ? ubl : pdfCopy(platform.threads, document, ubl)
}

async function keptCopy({ reading, files, log }: Keeper, id: string, form: CopyForm): Promise<Copy | undefined> {
  const keys = await reading.selectFrom('accounting.invoices').select(['pdf_key', 'ubl_key']).where('id', '=', id).executeTakeFirst()
  const key = keys?.[`${form}_key`]
  if (!key) return undefined
  const file = await files.open(key)
  if (file) return { bytes: await file.bytes(), type: file.type, name: file.name }
  log.error({ domain: 'accounting', invoice_id: id, key }, 'the kept copy of a document is missing: bring it back from a backup')
  return undefined
}
