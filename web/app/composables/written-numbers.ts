/** `0123456749` as it is printed: `0123.456.749`. */
export const writtenEnterpriseNumber = (digits: string) => digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3')

/** `BE0123456749` as it is printed: `BE 0123.456.749`; other countries' numbers keep their form. */
export const writtenVatNumber = (number: string) => (number.startsWith('BE') ? `BE ${writtenEnterpriseNumber(number.slice(2))}` : number)

/** `BE68539007547034` in groups of four. */
export const writtenIban = (iban: string) => iban.replace(/(.{4})(?=.)/g, '$1 ')
