import PDFDocument from 'pdfkit'
import type { Language } from '#kernel/language.ts'
import { fontOf, type FontName } from './fonts.ts'

export type Pdf = PDFKit.PDFDocument

export type PdfFacts = Readonly<{
  /** Plain letters, digits and hyphens: it is written into XML as it is. */
  title: string
  language: Language
  /** The moment of the document itself, not of its printing: the same document always gives the same bytes. */
  instant: Temporal.Instant
}>

/** A file that travels inside: another form of the same document. */
export type Attachment = Readonly<{ name: string, type: string, description: string, bytes: Uint8Array }>

const fonts: readonly FontName[] = ['title', 'text', 'strong']

/** An A4 document in PDF/A-3b (ISO 19005-3): fonts embedded, colours defined, readable in fifty years. Pages are added by who draws. */
export function openPdf({ title, language, instant }: PdfFacts): Pdf {
  const pdf = new PDFDocument({
    size: 'A4', margin: 0, autoFirstPage: false, bufferPages: true, pdfVersion: '1.7', subset: 'PDF/A-3b', lang: language, displayTitle: true,
    font: fontOf('text') as unknown as string,
    info: { Title: title, Creator: 'Comptoir', Producer: 'Comptoir', CreationDate: new Date(instant.epochMilliseconds) },
  })
  for (const name of fonts) pdf.registerFont(name, fontOf(name) as unknown as string)
  return pdf
}

export function attach(pdf: Pdf, { name, type, description, bytes }: Attachment): void {
  const when = pdf.info.CreationDate!
  const options = { name, type, description, creationDate: when, modifiedDate: when, relationship: 'Alternative' }
  pdf.file(Buffer.from(bytes), options as PDFKit.Mixins.PDFAttachmentOptions)
}

/** Closes the document and gives its bytes. */
export async function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => { parts.push(part) })
  const ended = new Promise<void>((resolve) => { pdf.on('end', resolve) })
  pdf.end()
  await ended
  return Buffer.concat(parts)
}
