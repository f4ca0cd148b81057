import type { DemoProduct } from '../../demo-catalogue.ts'
import { prose } from '../texts.ts'

export const newspapers: readonly DemoProduct[] = [
  {
    slug: {
      fr: 'la-gazette-du-parapluie', nl: 'krant-la-gazette-du-parapluie',
      de: 'zeitung-la-gazette-du-parapluie', en: 'newspaper-la-gazette-du-parapluie',
    },
    name: {
      fr: 'La Gazette du Parapluie', nl: 'La Gazette du Parapluie (krant)',
      de: 'La Gazette du Parapluie (Zeitung)', en: 'La Gazette du Parapluie (newspaper)',
    },
    summary: {
      fr: 'Quotidien en français, le numéro du jour.', nl: 'Franstalig dagblad, het nummer van vandaag.',
      de: 'Französischsprachige Tageszeitung, die Ausgabe von heute.', en: 'French-language daily, today’s issue.',
    },
    description: {
      fr: prose`Les nouvelles du royaume et la météo en première page, comme il se doit. Mots croisés au dos,
        feuilleton le samedi. Paraît six fois par semaine ; à retirer au comptoir dès sept heures.`,
      nl: prose`Het nieuws van het koninkrijk en het weer op de voorpagina, zoals het hoort. Kruiswoordraadsel
        achteraan, feuilleton op zaterdag. Verschijnt zes keer per week; vanaf zeven uur af te halen aan de toog.`,
      de: prose`Die Nachrichten des Königreichs und das Wetter auf der ersten Seite, wie es sich gehört.
        Kreuzworträtsel hinten, Fortsetzungsroman am Samstag. Erscheint sechsmal in der Woche; ab sieben Uhr am Tresen
        abzuholen.`,
      en: prose`The news of the kingdom and the weather on the front page, as is proper. Crossword at the back,
        serial on Saturdays. Published six times a week; to collect at the counter from seven o’clock.`,
    },
    brand: 'Presses du Parapluie', vat_class: 'newspapers', supply: 'goods',
    price_includes_vat: true, illustration: 'print-daily',
    variants: [{ sku: 'JOU-PAR', options: {}, price_cents: 260, ean: '2200000032966', stock: 25, weight_grams: 160 }],
  },
  {
    slug: {
      fr: 'hebdomadaire-de-trage-tram', nl: 'de-trage-tram',
      de: 'wochenblatt-de-trage-tram', en: 'weekly-de-trage-tram',
    },
    name: {
      fr: 'De Trage Tram (hebdomadaire)', nl: 'De Trage Tram',
      de: 'De Trage Tram (Wochenblatt)', en: 'De Trage Tram (weekly)',
    },
    summary: {
      fr: 'Hebdomadaire en néerlandais, 52 numéros par an.', nl: 'Weekblad in het Nederlands, 52 nummers per jaar.',
      de: 'Wochenzeitung auf Niederländisch, 52 Ausgaben im Jahr.', en: 'Dutch-language weekly, 52 issues a year.',
    },
    description: {
      fr: prose`De longs reportages pour les longs trajets : un quartier, un métier, une polémique de village par
        numéro. Chaque jeudi au comptoir.`,
      nl: prose`Lange reportages voor lange ritten: elke week een wijk, een vak en een dorpsruzie. Elke donderdag aan
        de toog.`,
      de: prose`Lange Reportagen für lange Fahrten: in jeder Ausgabe ein Viertel, ein Beruf und ein Dorfstreit. Jeden
        Donnerstag am Tresen.`,
      en: prose`Long reports for long rides: a neighbourhood, a trade and a village quarrel in every issue. At the
        counter each Thursday.`,
    },
    brand: 'Uitgeverij Natte Kassei', vat_class: 'newspapers', supply: 'goods',
    price_includes_vat: true, illustration: 'print-weekly',
    variants: [{ sku: 'JOU-TRA', options: {}, price_cents: 490, ean: '2200000033338', stock: 14, weight_grams: 190 }],
  },
  {
    slug: {
      fr: 'hebdomadaire-die-laternenpost', nl: 'weekblad-die-laternenpost',
      de: 'die-laternenpost', en: 'weekly-die-laternenpost',
    },
    name: {
      fr: 'Die Laternenpost (hebdomadaire)', nl: 'Die Laternenpost (weekblad)',
      de: 'Die Laternenpost', en: 'Die Laternenpost (weekly)',
    },
    summary: {
      fr: 'Hebdomadaire en allemand, des nouvelles de l’Est du pays.',
      nl: 'Weekblad in het Duits, met nieuws uit het oosten van het land.',
      de: 'Wochenzeitung mit Nachrichten aus dem Osten des Landes.',
      en: 'German-language weekly, with news from the east of the country.',
    },
    description: {
      fr: prose`Imprimée sur papier saumon et lue jusqu’à la dernière petite annonce. Cinquante numéros par an, le
        vendredi.`,
      nl: prose`Gedrukt op zalmkleurig papier en gelezen tot het laatste zoekertje. Vijftig nummers per jaar, op
        vrijdag.`,
      de: prose`Auf lachsfarbenem Papier gedruckt und bis zur letzten Kleinanzeige gelesen. Fünfzig Ausgaben im Jahr,
        immer freitags.`,
      en: prose`Printed on salmon paper and read down to the last small ad. Fifty issues a year, on Fridays.`,
    },
    brand: 'Verlag zur schiefen Laterne', vat_class: 'newspapers', supply: 'goods',
    price_includes_vat: true, illustration: 'print-german-weekly',
    variants: [{ sku: 'JOU-LAT', options: {}, price_cents: 420, ean: '2200000033703', stock: 6, weight_grams: 170 }],
  },
]
