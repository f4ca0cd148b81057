import type { Reading } from '#platform/database/database.ts'
import { companyMissing, companyOf } from '../../company/company.ts'
import type { Boxes, VatBox } from '../declarations/boxes.ts'
import { intervatXml, type IntervatReturn } from './intervat-xml.ts'
import { negativeBox, noVatNumber } from '../refusals.ts'

type Asked = Pick<IntervatReturn, 'restitution' | 'payment_forms' | 'client_listing_nil'>

/** The XML of a return, declared by the company. Throws `companyMissing`, `noVatNumber`, `negativeBox`. */
export async function declarationXml(
  reading: Reading,
  { period, boxes }: { period: string; boxes: Record<VatBox, number> },
  asked: Asked,
): Promise<string> {
  const company = await companyOf(reading)
  if (!company) throw companyMissing
  if (!company.vat_number) throw noVatNumber
  const negative = Object.entries(boxes).find(([, amount]) => amount < 0)
  if (negative) throw negativeBox.with({ box: negative[0] })
  const amounts = Object.fromEntries(Object.entries(boxes).map(([box, amount]) => [box, BigInt(amount)])) as Boxes
  return intervatXml({ declarant: { ...company, vat_number: company.vat_number }, period, boxes: amounts, ...asked })
}
