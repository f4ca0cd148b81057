import { Refusal } from '#kernel/refusal.ts'

export const unknownCustomer = new Refusal('shop/unknown-customer', 404, {
  fr: 'Ce client n’existe pas.', nl: 'Deze klant bestaat niet.', de: 'Diesen Kunden gibt es nicht.', en: 'This customer does not exist.',
})
export const unknownAddress = new Refusal('shop/unknown-address', 404, {
  fr: 'Cette adresse n’existe pas.', nl: 'Dit adres bestaat niet.', de: 'Diese Adresse gibt es nicht.', en: 'This address does not exist.',
})
export const tooManyAddresses = new Refusal('shop/too-many-addresses', 422, {
  fr: 'Un client garde vingt adresses : retirez-en une d’abord.', nl: 'Een klant bewaart twintig adressen: verwijder er eerst een.', de: 'Ein Kunde behält zwanzig Adressen: entfernen Sie zuerst eine.', en: 'A customer keeps twenty addresses: take one away first.',
})
export const companyNameMissing = new Refusal('shop/company-name-missing', 422, {
  fr: 'Donnez le nom de l’entreprise.', nl: 'Vul de naam van de onderneming in.', de: 'Geben Sie den Namen des Unternehmens an.', en: 'Give the name of the company.',
}).at('/company_name')

export const MOST_ADDRESSES = 20
