import type { DemoProduct } from '../../demo-catalogue.ts'
import { colours, prose, same } from '../texts.ts'

export const paper: readonly DemoProduct[] = [
  {
    slug: { fr: 'carnet-du-heron', nl: 'notitieboek-van-de-reiger', de: 'notizbuch-zum-reiher', en: 'heron-notebook' },
    name: { fr: 'Carnet du héron', nl: 'Notitieboek van de reiger', de: 'Notizbuch zum Reiher', en: 'Heron notebook' },
    summary: {
      fr: 'Cousu, à élastique, 192 pages pointillées.', nl: 'Genaaid, met elastiek, 192 bladzijden met puntjes.',
      de: 'Fadengeheftet, mit Gummiband, 192 punktierte Seiten.', en: 'Sewn, with an elastic, 192 dotted pages.',
    },
    description: {
      fr: prose`Un papier de quatre-vingt-dix grammes qui accepte la plume sans traverser, et une reliure qui reste
        ouverte à plat. L’étiquette attend votre nom.`,
      nl: prose`Papier van negentig gram dat de vulpen verdraagt zonder door te slaan, en een band die vlak openligt.
        Het etiket wacht op uw naam.`,
      de: prose`Papier von neunzig Gramm, das die Feder verträgt, ohne durchzuschlagen, und eine Bindung, die flach
        liegen bleibt. Das Etikett wartet auf Ihren Namen.`,
      en: prose`Ninety-gram paper that takes a nib without bleeding through, and a binding that lies flat. The label
        is waiting for your name.`,
    },
    brand: 'Papeterie Tire-Ligne & Cie', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'desk-notebook',
    variants: [
      {
        sku: 'PAP-CAR-A5-V', options: { format: same('A5'), colour: colours.green },
        price_cents: 1790, ean: '2500000060373', stock: 36, minimum_stock: 8, weight_grams: 340,
      },
      {
        sku: 'PAP-CAR-A5-P', options: { format: same('A5'), colour: colours.plum },
        price_cents: 1790, ean: '2500000060748', stock: 21, minimum_stock: 8, weight_grams: 340,
      },
      {
        sku: 'PAP-CAR-A6-V', options: { format: same('A6'), colour: colours.green },
        price_cents: 1290, ean: '2500000061110', stock: 43, minimum_stock: 8, weight_grams: 180,
      },
    ],
  },
  {
    slug: { fr: 'agenda-2027', nl: 'agenda-2027', de: 'taschenkalender-2027', en: 'diary-2027' },
    name: {
      fr: 'Agenda 2027, une semaine sur deux pages', nl: 'Agenda 2027, een week op twee bladzijden',
      de: 'Kalender 2027, eine Woche auf zwei Seiten', en: '2027 diary, a week on two pages',
    },
    summary: {
      fr: 'Jours fériés belges, saints de glace et phases de la lune.',
      nl: 'Belgische feestdagen, ijsheiligen en maanstanden.',
      de: 'Belgische Feiertage, Eisheilige und Mondphasen.', en: 'Belgian holidays, frost saints and phases of the moon.',
    },
    description: {
      fr: prose`De janvier à décembre, une semaine à gauche, de la place pour penser à droite. Les samedis et
        dimanches ont la même hauteur que les autres jours, par principe. Format A5, signet doré.`,
      nl: prose`Van januari tot december, links de week, rechts plaats om na te denken. Zaterdag en zondag zijn even
        hoog als de andere dagen, uit principe. Formaat A5, gouden leeslint.`,
      de: prose`Von Januar bis Dezember, links die Woche, rechts Platz zum Nachdenken. Samstag und Sonntag sind so
        hoch wie die anderen Tage, aus Prinzip. Format A5, goldenes Lesebändchen.`,
      en: prose`From January to December, the week on the left and room to think on the right. Saturdays and Sundays
        are as tall as the other days, on principle. A5, with a golden ribbon.`,
    },
    brand: 'Papeterie Tire-Ligne & Cie', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'desk-diary',
    variants: [
      {
        sku: 'PAP-AGE-27', options: {},
        price_cents: 2490, ean: '2500000061486', stock: 58, minimum_stock: 15, weight_grams: 420,
      },
    ],
  },
  {
    slug: { fr: 'calendrier-mural-2027', nl: 'wandkalender-2027', de: 'wandkalender-2027', en: 'wall-calendar-2027' },
    name: { fr: 'Calendrier mural 2027', nl: 'Wandkalender 2027', de: 'Wandkalender 2027', en: '2027 wall calendar' },
    summary: {
      fr: 'Douze collines, douze mois, quatre langues.', nl: 'Twaalf heuvels, twaalf maanden, vier talen.',
      de: 'Zwölf Hügel, zwölf Monate, vier Sprachen.', en: 'Twelve hills, twelve months, four languages.',
    },
    description: {
      fr: prose`Un paysage du pays par mois, imprimé en quatre encres sur papier épais. Les cases sont assez grandes
        pour un rendez-vous et une course. Format A3, spirale métallique.`,
      nl: prose`Elke maand een landschap van hier, gedrukt in vier inkten op dik papier. De vakjes zijn groot genoeg
        voor een afspraak en een boodschap. Formaat A3, metalen spiraal.`,
      de: prose`Jeden Monat eine Landschaft von hier, in vier Farben auf dickes Papier gedruckt. Die Felder sind groß
        genug für einen Termin und eine Besorgung. Format A3, Metallspirale.`,
      en: prose`A landscape of the country for each month, printed in four inks on thick paper. The squares are large
        enough for an appointment and an errand. A3, metal spiral.`,
    },
    brand: 'Papeterie Tire-Ligne & Cie', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'desk-wall-calendar',
    variants: [
      {
        sku: 'PAP-CAL-27', options: {},
        price_cents: 1950, ean: '2500000061851', stock: 32, minimum_stock: 8, weight_grams: 480,
      },
    ],
  },
  {
    slug: { fr: 'papier-a-lettres', nl: 'briefpapier', de: 'briefpapier', en: 'letter-writing-set' },
    name: {
      fr: 'Papier à lettres et enveloppes', nl: 'Briefpapier en omslagen',
      de: 'Briefpapier und Umschläge', en: 'Letter paper and envelopes',
    },
    summary: {
      fr: 'Vingt feuilles, vingt enveloppes doublées, un bâton de cire.',
      nl: 'Twintig vellen, twintig gevoerde omslagen, een stokje zegellak.',
      de: 'Zwanzig Bögen, zwanzig gefütterte Umschläge, eine Stange Siegellack.',
      en: 'Twenty sheets, twenty lined envelopes, a stick of wax.',
    },
    description: {
      fr: prose`Un vergé couleur crème qui fait chanter l’encre, des enveloppes roses que le facteur remarque. De
        quoi répondre enfin à cette tante de Malmedy.`,
      nl: prose`Crèmekleurig vergé waar inkt op zingt, en roze omslagen die de postbode opvallen. Genoeg om die tante
        in Malmedy eindelijk te antwoorden.`,
      de: prose`Cremefarbenes Büttenpapier, auf dem die Tinte singt, und rosa Umschläge, die dem Briefträger
        auffallen. Genug, um der Tante in Malmedy endlich zu antworten.`,
      en: prose`Cream laid paper on which ink sings, and pink envelopes that the postman notices. Enough to answer
        that aunt in Malmedy at last.`,
    },
    brand: 'Papeterie Tire-Ligne & Cie', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'desk-writing-set',
    variants: [
      {
        sku: 'PAP-LET', options: {},
        price_cents: 2290, ean: '2500000062223', stock: 14, minimum_stock: 4, weight_grams: 390,
      },
    ],
  },
]
