import { Refusal } from '#kernel/refusal.ts'

export const wrongEan = new Refusal('shop/wrong-ean', 422, {
  fr: 'Le code EAN {ean} n’est pas valable : son dernier chiffre ne correspond pas.', nl: 'De EAN-code {ean} is niet geldig: het laatste cijfer klopt niet.',
  de: 'Der EAN-Code {ean} ist nicht gültig: die letzte Ziffer stimmt nicht.', en: 'The EAN code {ean} is not valid: its last digit does not fit.',
})

/** Whether the last digit of a GTIN-8, 12, 13 or 14 fits the others (GS1 General Specifications §7.9). */
export function isGtin(text: string): boolean {
  if (!/^\d{8}$|^\d{12,14}$/.test(text)) return false
  const sum = [...text].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0
}
