import { decimal, type Cents } from '../money.ts'

export type CreditTransfer = Readonly<{
  name: string
  iban: string
  /** From 0.01 to 999 999 999.99 EUR; left open for the payer when absent. */
  amount_cents?: Cents
  bic?: string
  /** A reference RF… of ISO 11649, instead of a text. */
  structured_reference?: string
  /** Free text; the Belgian structured communication goes here, with its `+++`. */
  text?: string
  /** A purpose code of ISO 20022, four letters. */
  purpose?: string
  information?: string
}>

/**
 * The text of a QR code that a banking application turns into a SEPA credit transfer (EPC069-12 version 2;
 * rules.md §6.3). Print it with error correction M. A name that is too long is cut. RangeError on what no such code can carry.
 */
export function epcPayload({
  name,
  iban,
  amount_cents,
  bic = '',
  structured_reference = '',
  text = '',
  purpose = '',
  information = '',
}: CreditTransfer): string {
  if (structured_reference !== '' && text !== '') throw new RangeError('A reference or a text, not both')
  if (amount_cents !== undefined && (amount_cents < 1n || amount_cents > 99_999_999_999n))
    throw new RangeError(`${amount_cents} cents cannot be asked for`)
  const lines = [
    'BCD',
    '002',
    '1',
    'SCT',
    bic,
    cut(oneLine(name), 70),
    iban,
    euros(amount_cents),
    purpose,
    structured_reference,
    oneLine(text),
    oneLine(information),
  ]
  const limits = [3, 3, 1, 3, 11, 70, 34, 15, 4, 35, 140, 70]
  if (lines.some((line, index) => [...line].length > limits[index]!))
    throw new RangeError('A field is too long for an EPC code')
  const payload = lines.join('\n').trimEnd()
  if (new TextEncoder().encode(payload).length > 331) throw new RangeError('An EPC code carries at most 331 bytes')
  return payload
}

/** `EUR121`, `EUR12.5`: no zeros that say nothing. */
function euros(amount: Cents | undefined): string {
  return amount === undefined ? '' : `EUR${decimal(amount).replace(/\.?0+$/, '')}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('').trimEnd()
}
