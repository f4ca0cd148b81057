/** What VAT wants to know about a buyer. */
export type Buyer = {
  kind: 'person' | 'company'
  /** Prefix and whether VIES (or, for a Belgian number, its check digits) said yes. */
  vat_number_country?: string
  vat_number_valid: boolean
  /** Where goods are sent. */
  destination: { country: string, postal_code?: string }
  /** Where the buyer is established: services follow it. */
  established: { country: string, postal_code?: string }
}

/** A visitor who said nothing yet pays what a Belgian person pays. */
export const belgianPerson: Buyer = { kind: 'person', vat_number_valid: false, destination: { country: 'BE' }, established: { country: 'BE' } }
