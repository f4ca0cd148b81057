import { decimal, type Cents } from '#kernel/money.ts'
import { parsePeriod } from '#kernel/period.ts'
import { group, text } from '../../peppol/xml.ts'
import { vatBoxes, type VatBox } from '../declarations/boxes.ts'

/** What Intervat is told of the declarant. */
export type Declarant = {
  name: string
  vat_number: string
  street: string
  postal_code: string
  city: string
  country_code: string
  email: string | null
  phone: string | null
}
export type IntervatReturn = {
  declarant: Declarant
  period: string
  boxes: Record<VatBox, Cents>
  /** Asks for box 72 to be paid out. */
  restitution: boolean
  /** Asks for payment forms. */
  payment_forms: boolean
  /** Says that there is no client listing for the year; only in its last return. */
  client_listing_nil: boolean
}

const namespace = 'http://www.minfin.fgov.be/VATConsignment'
export const common = 'http://www.minfin.fgov.be/InputCommon'

/** The return as the XML that Intervat takes (NewTVA-in 0.9): one amount per box that is not zero, and 71 or 72. */
export function intervatXml({ declarant, period, boxes, restitution, payment_forms, client_listing_nil }: IntervatReturn): string {
  const { kind, index, year } = parsePeriod(period)
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<VATConsignment xmlns="${namespace}" xmlns:ic="${common}" VATDeclarationsNbr="1">` +
    `<VATDeclaration SequenceNumber="1" DeclarantReference="${period}">` +
    declarantXml(declarant) +
    group('Period', text(kind === 'month' ? 'Month' : 'Quarter', String(index)), text('Year', String(year))) +
    group(
      'Data',
      declaredBoxes(boxes).map((box) => text('Amount', decimal(boxes[box]), { GridNumber: String(Number(box)) })),
    ) +
    text('ClientListingNihil', yesOrNo(client_listing_nil)) +
    `<Ask Restitution="${yesOrNo(restitution)}" Payment="${yesOrNo(payment_forms)}"/>` +
    '</VATDeclaration></VATConsignment>\n'
  )
}

/** A nil return says `71 = 0.00` and nothing else. */
function declaredBoxes(boxes: Record<VatBox, Cents>): VatBox[] {
  const declared = vatBoxes.filter((box) => boxes[box] !== 0n)
  return boxes['71'] === 0n && boxes['72'] === 0n ? vatBoxes.filter((box) => box === '71' || declared.includes(box)) : declared
}

/** Who declares, as every file of Intervat begins. */
export function declarantXml({ name, vat_number, street, postal_code, city, country_code, email, phone }: Declarant): string {
  return group(
    'Declarant',
    text('ic:VATNumber', vat_number.replace(/^BE/, '')),
    text('ic:Name', name.slice(0, 200)),
    text('ic:Street', street.slice(0, 200)),
    text('ic:PostCode', postal_code.slice(0, 15)),
    text('ic:City', city.slice(0, 184)),
    text('ic:CountryCode', country_code),
    text('ic:EmailAddress', acceptedEmail(email)),
    text('ic:Phone', acceptedPhone(phone)),
  )!
}

/** The schema refuses last labels of more than five letters (`.brussels`): such an address is left out, it is not required. */
const acceptedEmail = (email: string | null): string | undefined =>
  email && /^[\w.-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,5}$/.test(email) ? email : undefined

/** Digits, spaces and hyphens, at most twenty, with an optional plus. */
const acceptedPhone = (phone: string | null): string | undefined =>
  phone
    ? `${phone.trim().startsWith('+') ? '+' : ''}${phone
        .replace(/[^\d -]/g, '')
        .trim()
        .slice(0, 20)}`
    : undefined

const yesOrNo = (answer: boolean) => (answer ? 'YES' : 'NO')
