import { Refusal } from '#kernel/refusal.ts'

export const MOST_BYTES = 10_000_000
export const MOST_PER_MESSAGE = 5
/** Of one side, in the whole conversation. */
export const MOST_PER_TICKET = 50

export const notAnAttachment = new Refusal('services/attachment-not-accepted', 422, {
  fr: 'Seuls les images, les PDF et les textes simples sont acceptés, jusqu’à 10 Mo.', nl: 'Alleen afbeeldingen, pdf’s en gewone tekst worden aanvaard, tot 10 MB.',
  de: 'Nur Bilder, PDF und einfache Texte werden angenommen, bis 10 MB.', en: 'Only pictures, PDF and plain text are accepted, up to 10 MB.',
}).at('/file')
export const tooManyAttachments = new Refusal('services/too-many-attachments', 422, {
  fr: 'Il y a trop de fichiers : au plus 5 par message.', nl: 'Er zijn te veel bestanden: hoogstens 5 per bericht.', de: 'Es sind zu viele Dateien: höchstens 5 je Nachricht.', en: 'There are too many files: at most 5 per message.',
})
export const unknownAttachment = new Refusal('services/unknown-attachment', 404, {
  fr: 'Ce fichier est introuvable.', nl: 'Dit bestand werd niet gevonden.', de: 'Diese Datei wurde nicht gefunden.', en: 'This file is not found.',
})

const startsWith = (bytes: Uint8Array, text: string, at = 0) => Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text

/** What the bytes are, whatever their name says; undefined for everything we do not keep for customers (pages and programs first of all). */
export function typeOf(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, '%PDF-')) return 'application/pdf'
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png'
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg'
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'image/gif'
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'image/webp'
  if (startsWith(bytes, 'ftypheic', 4) || startsWith(bytes, 'ftypmif1', 4)) return 'image/heic'
  return isPlainText(bytes) ? 'text/plain; charset=utf-8' : undefined
}

function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false
  try {
    return !/^\s*(?:<[!?a-z]|#!)/i.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}

/** A name that can stand in a header and on any disk. */
export const safeName = (name: string | null | undefined): string => (name ?? '').toWellFormed().replace(/[\p{Cc}\p{Cf}"\\/:*?<>|]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(-100) || 'file'
