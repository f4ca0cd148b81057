import qrcode from 'qrcode'
import { colours } from './ink.ts'
import type { Pdf } from './pdf.ts'

/** Draws a QR code as squares, sharp at any size. Error correction M, as EPC069-12 asks. */
export function drawQrCode(pdf: Pdf, text: string, { x, y, side }: { x: number, y: number, side: number }): void {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' })
  const unit = side / modules.size
  for (let row = 0; row < modules.size; row += 1) {
    for (let from = 0; from < modules.size; from += 1) {
      if (!modules.get(row, from)) continue
      let to = from
      while (to < modules.size && modules.get(row, to)) to += 1
      pdf.rect(x + from * unit, y + row * unit, (to - from) * unit, unit)
      from = to
    }
  }
  pdf.fill(colours.ink)
}
