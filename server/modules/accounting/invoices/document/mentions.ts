import type { Language, Translated } from '#kernel/language.ts'
import type { VatCategory } from '#kernel/vat.ts'
import { taxCodes } from '../../vat/tax-codes.ts'
import { amountDue, isCompany, type SalesDocument } from './sales-document.ts'

/** The legal wordings of sales documents; a tax code leads to one of them. */
export type MentionKey = 'reverse_charge_domestic' | 'reverse_charge_eu' | 'ic_goods' | 'ic_triangular' | 'export' | 'outside_scope'
  | 'margin' | 'exempt_art44' | 'exempt_art42' | 'small_enterprise' | 'zero' | 'credit_note' | 'late_payment_b2b'

/** French and Dutch: invoice-mentions.csv and the legal bases it names. English and German are courtesy translations. */
export const wordings: Readonly<Record<MentionKey, Translated>> = {
  // art. 51 § 2, 5° CTVA; art. 20 RD no 1; RD of 26 October 2022
  reverse_charge_domestic: {
    fr: 'Autoliquidation : En l’absence de contestation par écrit, dans un délai d’un mois à compter de la réception de la facture, le client est présumé reconnaître qu’il est un assujetti tenu au dépôt de déclarations périodiques. Si cette condition n’est pas remplie, le client endossera, par rapport à cette condition, la responsabilité quant au paiement de la taxe, des intérêts et des amendes dus.',
    nl: 'Verlegging van heffing: Bij gebrek aan schriftelijke betwisting binnen een termijn van één maand na ontvangst van de factuur, wordt de klant geacht te erkennen dat hij een belastingplichtige is die gehouden is tot het indienen van periodieke aangiften. Indien deze voorwaarde niet is voldaan, zal de klant met betrekking tot deze voorwaarde de aansprakelijkheid dragen voor de betaling van de verschuldigde belasting, interesten en boetes.',
    de: 'Verlagerung der Steuerschuld: Widerspricht der Kunde nicht innerhalb eines Monats nach Erhalt der Rechnung schriftlich, gilt als anerkannt, dass er ein Steuerpflichtiger ist, der periodische Erklärungen abgeben muss. Ist diese Bedingung nicht erfüllt, haftet der Kunde insoweit für die geschuldete Steuer, Zinsen und Geldbußen.',
    en: 'Reverse charge: unless the customer objects in writing within one month of receiving the invoice, he is presumed to acknowledge being a taxable person who must file periodic returns; if that condition is not met, the customer is liable for the tax, interest and fines due.',
  },
  // art. 21 § 2 CTVA; art. 196 Directive 2006/112/EC
  reverse_charge_eu: {
    fr: 'Autoliquidation - article 196 de la directive 2006/112/CE',
    nl: 'Btw verlegd - artikel 196 richtlijn 2006/112/EG',
    de: 'Steuerschuldnerschaft des Leistungsempfängers - Artikel 196 der Richtlinie 2006/112/EG',
    en: 'VAT reverse charge - Article 196 of Directive 2006/112/EC',
  },
  // art. 39bis CTVA; art. 138 Directive 2006/112/EC
  ic_goods: {
    fr: 'Livraison intracommunautaire exemptée - article 39bis du Code de la TVA / article 138 de la directive 2006/112/CE',
    nl: 'Vrijgestelde intracommunautaire levering - artikel 39bis WBTW / artikel 138 richtlijn 2006/112/EG',
    de: 'Steuerbefreite innergemeinschaftliche Lieferung - Artikel 39bis MwSt.-Gesetzbuch / Artikel 138 der Richtlinie 2006/112/EG',
    en: 'Exempt intra-Community supply - Article 138 of Directive 2006/112/EC',
  },
  // art. 25ter § 1, 3° CTVA; art. 141 Directive 2006/112/EC
  ic_triangular: {
    fr: 'Opération triangulaire - autoliquidation - article 141 de la directive 2006/112/CE',
    nl: 'Driehoeksverkeer - btw verlegd - artikel 141 richtlijn 2006/112/EG',
    de: 'Innergemeinschaftliches Dreiecksgeschäft - Verlagerung der Steuerschuld - Artikel 141 der Richtlinie 2006/112/EG',
    en: 'Triangular transaction - reverse charge - Article 141 of Directive 2006/112/EC',
  },
  // art. 39 CTVA; art. 146 Directive 2006/112/EC
  export: {
    fr: 'Exportation exemptée - article 39 du Code de la TVA',
    nl: 'Vrijgestelde uitvoer - artikel 39 WBTW',
    de: 'Steuerbefreite Ausfuhr - Artikel 39 MwSt.-Gesetzbuch',
    en: 'Exempt export - Article 146 of Directive 2006/112/EC',
  },
  // art. 21 CTVA
  outside_scope: {
    fr: 'Opération hors champ d’application de la TVA belge - article 21 du Code de la TVA',
    nl: 'Handeling niet onderworpen aan Belgische btw - artikel 21 WBTW',
    de: 'Nicht der belgischen MwSt. unterliegender Umsatz - Artikel 21 MwSt.-Gesetzbuch',
    en: 'Not subject to Belgian VAT (place of supply)',
  },
  // art. 58 § 4 CTVA; art. 226(14) Directive 2006/112/EC
  margin: {
    fr: 'Régime particulier - Biens d’occasion. Livraison soumise au régime particulier d’imposition de la marge bénéficiaire. TVA non déductible',
    nl: 'Bijzondere regeling - gebruikte goederen. Levering onderworpen aan de bijzondere regeling van belastingheffing over de winstmarge. Btw niet aftrekbaar',
    de: 'Sonderregelung - Gebrauchtgegenstände. Lieferung, die der Differenzbesteuerung unterliegt. MwSt. nicht abziehbar',
    en: 'Margin scheme - second-hand goods. VAT not deductible',
  },
  // art. 44 CTVA
  exempt_art44: {
    fr: 'Exempté de TVA - article 44 du Code de la TVA',
    nl: 'Vrijgesteld van btw - artikel 44 WBTW',
    de: 'Von der MwSt. befreit - Artikel 44 MwSt.-Gesetzbuch',
    en: 'VAT exempt - Article 44 of the Belgian VAT Code',
  },
  // art. 42 CTVA; art. 151 Directive 2006/112/EC
  exempt_art42: {
    fr: 'Exempté de TVA - article 42 du Code de la TVA',
    nl: 'Vrijgesteld van btw - artikel 42 WBTW',
    de: 'Von der MwSt. befreit - Artikel 42 MwSt.-Gesetzbuch',
    en: 'VAT exempt - Article 151 of Directive 2006/112/EC',
  },
  // art. 56bis CTVA: a text, no code of the list fits
  small_enterprise: {
    fr: 'Régime particulier de franchise des petites entreprises',
    nl: 'Bijzondere vrijstellingsregeling kleine ondernemingen',
    de: 'Sonderregelung der Steuerbefreiung für Kleinunternehmen',
    en: 'Small enterprises exempt from VAT',
  },
  // Royal Decree no 20
  zero: { fr: 'Taux zéro', nl: 'Nultarief', de: 'Nullsatz', en: 'Zero rate' },
  // art. 4 RD no 4
  credit_note: {
    fr: 'TVA à reverser à l’État dans la mesure où elle a été initialement déduite',
    nl: 'Btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht',
    de: 'An den Staat zurückzuzahlende MwSt., soweit sie ursprünglich abgezogen wurde',
    en: 'VAT to be paid back to the State to the extent it was originally deducted',
  },
  // law of 2 August 2002; consumers follow Book XIX of the Code of Economic Law, where a first reminder is free
  late_payment_b2b: {
    fr: 'Intérêts de retard au taux légal des transactions commerciales et indemnité forfaitaire de 40 EUR',
    nl: 'Verwijlinterest volgens de wet van 2 augustus 2002 en forfaitaire vergoeding van 40 EUR',
    de: 'Verzugszinsen nach dem Gesetz vom 2. August 2002 und Pauschalentschädigung von 40 EUR',
    en: 'Late payment interest under the law of 2 August 2002 and lump sum of 40 EUR',
  },
}

/** A wording in the language of the buyer and, when it is another one, in the legal language of the seller (rules.md §2.5). */
export function worded(key: MentionKey, { language, seller }: SalesDocument): string[] {
  const languages: Language[] = language === seller.legal_language ? [language] : [language, seller.legal_language]
  return languages.map((each) => wordings[key][each])
}

/** Why a group of lines bears no VAT of the usual kind: the mentions and exemption codes of its tax codes. */
export function reasonsOf({ lines }: SalesDocument, group: { category: VatCategory, rate_bp: number }): { mentions: MentionKey[], vatex_codes: string[] } {
  const alike = lines.filter(({ category, rate_bp }) => category === group.category && rate_bp === group.rate_bp)
  const codes = [...new Set(alike.map(({ tax_code }) => tax_code))].map((code) => taxCodes.get(code))
  return { mentions: distinct(codes.map((code) => code?.mention_key)) as MentionKey[], vatex_codes: distinct(codes.map((code) => code?.vatex_code)) }
}

/** Mentions that speak of the whole document: the VAT of a business that deducted it, and late payment between businesses. */
export function generalMentions(document: SalesDocument): MentionKey[] {
  const { kind, buyer, total_vat_cents } = document
  if (!isCompany(buyer)) return []
  return kind === 'credit_note' ? (total_vat_cents > 0n ? ['credit_note'] : []) : amountDue(document) > 0n ? ['late_payment_b2b'] : []
}

/** Every mention that the document must carry, those of its VAT groups first. */
export function mentionsOf(document: SalesDocument): MentionKey[] {
  return [...new Set([...document.vat.flatMap((group) => reasonsOf(document, group).mentions), ...generalMentions(document)])]
}

const distinct = (values: (string | undefined)[]): string[] => [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[]
