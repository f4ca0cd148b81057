import { parseEnterpriseNumber } from '#kernel/belgium/enterprise-number.ts'
import type { Buyer } from '../invoices/document/sales-document.ts'

/** An electronic address: the scheme of the EAS code list and the identifier in it. */
export type Endpoint = Readonly<{ scheme: string, id: string }>

/**
 * Schemes of the Peppol EAS list that a VAT number of a member state leads to (codes-in-force.json, `peppol_eaid`).
 * The 99xx schemes take the number as it is; Denmark, Finland, Italy and Sweden have a register scheme made of it.
 */
const schemes: Readonly<Record<string, string>> = {
  AT: '9914', BG: '9926', CY: '9928', CZ: '9929', DE: '9930', DK: '0184', EE: '9931', EL: '9933', ES: '9920', FI: '0216', FR: '9957', HR: '9934',
  HU: '9910', IE: '9935', IT: '0211', LT: '9937', LU: '9938', LV: '9939', MT: '9943', NL: '9944', PL: '9945', PT: '9946', RO: '9947', SE: '0007',
  SI: '9949', SK: '9950',
}

/**
 * Where a company is reached on the Peppol network, or undefined for a buyer who is not on it: a person, or a company
 * without a VAT number of the Union. Belgian companies are all registered under 0208 and their enterprise number.
 */
export function peppolEndpoint({ vat_number }: Buyer): Endpoint | undefined {
  if (!vat_number) return undefined
  const number = vat_number.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const country = number.slice(0, 2)
  if (country === 'BE') {
    const id = parseEnterpriseNumber(number)
    return id === undefined ? undefined : { scheme: '0208', id }
  }
  const scheme = schemes[country]
  return scheme === undefined ? undefined : { scheme, id: inScheme(country, number) }
}

/** Sweden: the ten digits of the organisation. Finland: OVT, 0037 and the eight digits. */
function inScheme(country: string, number: string): string {
  if (country === 'SE') return number.slice(2, 12)
  if (country === 'FI') return `0037${number.slice(2)}`
  return number
}
