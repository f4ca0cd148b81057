import type { Attachment } from '#platform/pdf/pdf.ts'
import type { Threads } from '#platform/threads/threads.ts'
import { writeUbl } from '../../peppol/ubl-document.ts'
import type { SalesDocument } from '../document/sales-document.ts'
import { sheetOf } from '../print/sheet-of.ts'
import type { Sheet } from '../print/sheet.ts'

export type CopyForm = 'pdf' | 'ubl'
export type Copy = Readonly<{ bytes: Uint8Array, type: string, name: string }>

const drawing = new URL('../print/drawing/draw-sheet.ts', import.meta.url)

/** The UBL of a document: what is sent and, by law, what is kept. */
export function ublCopy(document: SalesDocument): Copy {
  return { bytes: Buffer.from(writeUbl(document)), type: 'application/xml', name: `${document.number}.xml` }
}

/** The PDF of a document, drawn beside the event loop, with its UBL inside. */
export async function pdfCopy(threads: Threads, document: SalesDocument, ubl: Copy): Promise<Copy> {
  const task = { sheet: sheetOf(document), ubl: { ...ubl, description: 'UBL 2.1' } }
  const bytes = await threads.run<{ sheet: Sheet, ubl: Attachment }, Uint8Array>(drawing, task)
  return { bytes, type: 'application/pdf', name: `${document.number}.pdf` }
}
