import { decimal, sum, type Cents } from '#kernel/money.ts'
import { parsePeriod } from '#kernel/period.ts'
import type { Reading } from '#platform/database/database.ts'
import { companyMissing, companyOf } from '../../company/company.ts'
import { group, text } from '../../peppol/xml.ts'
import { common, declarantXml, type Declarant } from '../intervat/intervat-xml.ts'
import { listingEmpty, noVatNumber } from '../refusals.ts'
import type { ListingKind, ListingRow } from './listing.ts'

type Listing = { kind: ListingKind; period: string; rows: readonly ListingRow[]; turnover_cents: Cents | null }

/** The file of a listing, declared by the company. Throws `companyMissing`, `noVatNumber`, `listingEmpty`. */
export async function listingXml(reading: Reading, listing: Listing): Promise<string> {
  const company = await companyOf(reading)
  if (!company) throw companyMissing
  if (!company.vat_number) throw noVatNumber
  const declarant = { ...company, vat_number: company.vat_number }
  return listing.kind === 'ic' ? icListingXml(declarant, listing) : clientListingXml(declarant, listing)
}

const opening = (root: string, count: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.minfin.fgov.be/${root}" xmlns:ic="${common}" ${count}="1">`
const amounts = (rows: readonly ListingRow[], column: 'amount_cents' | 'vat_cents') => decimal(sum(rows.map((row) => row[column])))

/** The intra-Community listing (NewICO-in 0.9). There is no nil listing. */
export function icListingXml(declarant: Declarant, { period, rows }: Omit<Listing, 'kind' | 'turnover_cents'>): string {
  if (rows.length === 0) throw listingEmpty
  const clients = rows.map(({ vat_number, code, amount_cents, correcting_period }, index) =>
    `<IntraClient SequenceNumber="${index + 1}">${text('CompanyVATNumber', vat_number.slice(2), { issuedBy: vat_number.slice(0, 2) })}` +
    `${text('Code', code)}${text('Amount', decimal(amount_cents))}${correcting_period ? periodXml('CorrectingPeriod', correcting_period) : ''}</IntraClient>`)
  return `${opening('IntraConsignment', 'IntraListingsNbr')}` +
    `<IntraListing SequenceNumber="1" ClientsNbr="${rows.length}" DeclarantReference="ICO-${period}" AmountSum="${amounts(rows, 'amount_cents')}">` +
    `${declarantXml(declarant)}${periodXml('Period', period)}${clients.join('')}</IntraListing></IntraConsignment>\n`
}

/** The annual listing of Belgian customers (NewLK-in 0.9); of a small enterprise with its turnover. */
export function clientListingXml(declarant: Declarant, { period, rows, turnover_cents }: Omit<Listing, 'kind'>): string {
  const clients = rows.map(({ vat_number, amount_cents, vat_cents }, index) =>
    `<Client SequenceNumber="${index + 1}">${text('CompanyVATNumber', vat_number.slice(2), { issuedBy: 'BE' })}` +
    `${text('TurnOver', decimal(amount_cents))}${text('VATAmount', decimal(vat_cents))}</Client>`)
  return `${opening('ClientListingConsignment', 'ClientListingsNbr')}` +
    `<ClientListing SequenceNumber="1" ClientsNbr="${rows.length}" DeclarantReference="LK-${period}" TurnOverSum="${amounts(rows, 'amount_cents')}" VATAmountSum="${amounts(rows, 'vat_cents')}">` +
    `${declarantXml(declarant)}${text('Period', period)}${turnover_cents === null ? '' : `${text('TurnOver', decimal(turnover_cents))}${text('Farmer', 'NO')}`}` +
    `${clients.join('')}</ClientListing></ClientListingConsignment>\n`
}

function periodXml(name: string, period: string): string {
  const { kind, index, year } = parsePeriod(period)
  return group(name, text(kind === 'month' ? 'Month' : 'Quarter', String(index)), text('Year', String(year)))!
}
