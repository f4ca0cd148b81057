import { nameOf, type PostalAddress, type SalesDocument } from '../invoices/document/sales-document.ts'
import { peppolEndpoint, type Endpoint } from './endpoint.ts'
import { notSubject } from './ubl-tax.ts'
import { group, text, type Xml } from './xml.ts'

export function supplierParty(document: SalesDocument): Xml {
  const { seller } = document
  return group('cac:AccountingSupplierParty', group('cac:Party',
    endpoint({ scheme: '0208', id: seller.enterprise_number }),
    group('cac:PartyName', text('cbc:Name', seller.name)),
    address('cac:PostalAddress', { line1: seller.street, postal_code: seller.postal_code, city: seller.city, country_code: seller.country_code }),
    taxScheme(notSubject(document) ? null : seller.vat_number),
    group('cac:PartyLegalEntity',
      text('cbc:RegistrationName', seller.name),
      text('cbc:CompanyID', seller.enterprise_number, { schemeID: '0208' }),
      text('cbc:CompanyLegalForm', `${seller.legal_form} - ${seller.court}`)),
    group('cac:Contact', text('cbc:Telephone', seller.phone), text('cbc:ElectronicMail', seller.email))))
}

export function customerParty(document: SalesDocument): Xml {
  const { buyer } = document
  const onNetwork = peppolEndpoint(buyer)
  return group('cac:AccountingCustomerParty', group('cac:Party',
    endpoint(onNetwork ?? (buyer.email ? { scheme: 'EM', id: buyer.email } : undefined)),
    group('cac:PartyName', text('cbc:Name', nameOf(buyer))),
    address('cac:PostalAddress', buyer),
    taxScheme(notSubject(document) ? null : buyer.vat_number),
    group('cac:PartyLegalEntity',
      text('cbc:RegistrationName', nameOf(buyer)),
      onNetwork?.scheme === '0208' ? text('cbc:CompanyID', onNetwork.id, { schemeID: '0208' }) : undefined),
    group('cac:Contact', buyer.company ? text('cbc:Name', buyer.name) : undefined, text('cbc:ElectronicMail', buyer.email))))
}

/** Where and when the goods went: demanded for an intra-Community supply (BR-IC-11, BR-IC-12), told when it is known. */
export function deliveryOf(document: SalesDocument): Xml {
  const { delivery, delivery_day, issue_day, buyer, vat } = document
  const intraCommunity = vat.some(({ category }) => category === 'K')
  const place = delivery ?? (intraCommunity ? buyer : undefined)
  return group('cac:Delivery',
    text('cbc:ActualDeliveryDate', (delivery_day ?? (intraCommunity ? issue_day : undefined))?.toString()),
    place ? group('cac:DeliveryLocation', address('cac:Address', place)) : undefined,
    place ? group('cac:DeliveryParty', group('cac:PartyName', text('cbc:Name', nameOf(place)))) : undefined)
}

const endpoint = (address: Endpoint | undefined): Xml => address && text('cbc:EndpointID', address.id, { schemeID: address.scheme })

function taxScheme(vat_number: string | null | undefined): Xml {
  return vat_number ? group('cac:PartyTaxScheme', text('cbc:CompanyID', vat_number), group('cac:TaxScheme', text('cbc:ID', 'VAT'))) : undefined
}

function address(name: string, { line1, line2, city, postal_code, country_code }: Omit<PostalAddress, 'name'>): Xml {
  return group(name,
    text('cbc:StreetName', line1), text('cbc:AdditionalStreetName', line2), text('cbc:CityName', city), text('cbc:PostalZone', postal_code),
    // Greece is EL for VAT and GR everywhere else (ISO 3166)
    group('cac:Country', text('cbc:IdentificationCode', country_code === 'EL' ? 'GR' : country_code)))
}
