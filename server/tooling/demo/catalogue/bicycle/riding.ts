import type { DemoProduct } from '../../demo-catalogue.ts'
import { colours, prose, same } from '../texts.ts'

const front = { fr: 'Avant, blanc', nl: 'Voorlicht, wit', de: 'Vorne, weiß', en: 'Front, white' }
const rear = { fr: 'Arrière, rouge', nl: 'Achterlicht, rood', de: 'Hinten, rot', en: 'Rear, red' }

export const riding: readonly DemoProduct[] = [
  {
    slug: {
      fr: 'sonnette-de-laiton', nl: 'messing-fietsbel',
      de: 'fahrradklingel-aus-messing', en: 'brass-bicycle-bell',
    },
    name: {
      fr: 'Sonnette de laiton', nl: 'Messing fietsbel',
      de: 'Fahrradklingel aus Messing', en: 'Brass bicycle bell',
    },
    summary: {
      fr: 'Un seul coup, clair et poli.', nl: 'Eén tik, helder en beleefd.',
      de: 'Ein einziger Ton, klar und höflich.', en: 'A single stroke, clear and polite.',
    },
    description: {
      fr: prose`Le timbre résonne longtemps sans agacer. Le collier s’ouvre à la main et serre les guidons de 22 à 32
        millimètres.`,
      nl: prose`De klank blijft lang hangen zonder te storen. De klem gaat met de hand open en past op sturen van 22
        tot 32 millimeter.`,
      de: prose`Der Klang bleibt lange stehen, ohne zu stören. Die Schelle öffnet sich von Hand und passt an Lenker
        von 22 bis 32 Millimeter.`,
      en: prose`The note lingers without annoying. The clamp opens by hand and fits handlebars from 22 to 32
        millimetres.`,
    },
    brand: 'Cycles Roue-Voilée', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'cycle-bell',
    variants: [
      {
        sku: 'VEL-SON', options: {},
        price_cents: 1890, ean: '2600000070379', stock: 29, minimum_stock: 6, weight_grams: 110,
      },
    ],
  },
  {
    slug: { fr: 'casque-de-ville', nl: 'stadshelm', de: 'stadthelm', en: 'town-helmet' },
    name: { fr: 'Casque de ville', nl: 'Stadshelm', de: 'Stadthelm', en: 'Town helmet' },
    summary: {
      fr: 'Visière courte, molette de réglage, trois tailles.', nl: 'Korte klep, draaiknop om te regelen, drie maten.',
      de: 'Kurzer Schirm, Drehrad zur Anpassung, drei Größen.', en: 'Short peak, adjusting dial, three fits.',
    },
    description: {
      fr: prose`Coque moulée sur sa mousse, conforme à la norme EN 1078, quatre longues ouïes pour les côtes.
        L’intérieur se lave à trente degrés. Remplacez-le après un choc, même léger.`,
      nl: prose`Schaal en schuim in één stuk, volgens de norm EN 1078, met vier lange openingen voor op de helling.
        De binnenkant wast u op dertig graden. Vervang hem na een klap, ook een lichte.`,
      de: prose`Schale und Schaum in einem Stück, nach der Norm EN 1078, vier lange Öffnungen für die Steigungen. Das
        Innenfutter ist bei dreißig Grad waschbar. Nach einem Stoß, auch einem leichten, bitte ersetzen.`,
      en: prose`Shell and foam in one piece, to the standard EN 1078, with four long vents for the hills. The lining
        washes at thirty degrees. Replace it after a knock, even a light one.`,
    },
    brand: 'Cycles Roue-Voilée', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'cycle-helmet',
    variants: [
      {
        sku: 'VEL-CAS-S', options: { fit: same('S · 51–55 cm') },
        price_cents: 6490, ean: '2600000070744', stock: 5, minimum_stock: 2, weight_grams: 380,
      },
      {
        sku: 'VEL-CAS-M', options: { fit: same('M · 55–59 cm') },
        price_cents: 6490, ean: '2600000071116', stock: 9, minimum_stock: 3, weight_grams: 400,
      },
      {
        sku: 'VEL-CAS-L', options: { fit: same('L · 59–63 cm') },
        price_cents: 6490, ean: '2600000071482', stock: 2, minimum_stock: 3, weight_grams: 420,
      },
    ],
  },
  {
    slug: { fr: 'eclairage-de-velo', nl: 'fietslicht', de: 'fahrradlicht', en: 'bicycle-light' },
    name: {
      fr: 'Lampe rechargeable', nl: 'Oplaadbaar fietslicht',
      de: 'Aufladbares Fahrradlicht', en: 'Rechargeable light',
    },
    summary: {
      fr: 'Tient la semaine, se fixe d’un élastique.', nl: 'Houdt de week vol, bevestigd met een elastiek.',
      de: 'Hält eine Woche, mit einem Gummi befestigt.', en: 'Lasts the week, held by a rubber strap.',
    },
    description: {
      fr: prose`Visible à quatre cents mètres, sans éblouir ceux d’en face. Dix heures en continu, vingt en
        clignotant ; se recharge par USB-C.`,
      nl: prose`Zichtbaar op vierhonderd meter, zonder tegenliggers te verblinden. Tien uur onafgebroken, twintig uur
        knipperend; op te laden via USB-C.`,
      de: prose`Auf vierhundert Meter sichtbar, ohne Entgegenkommende zu blenden. Zehn Stunden Dauerlicht, zwanzig
        blinkend; über USB-C aufzuladen.`,
      en: prose`Visible at four hundred metres without dazzling those opposite. Ten hours steady, twenty flashing;
        charged by USB-C.`,
    },
    brand: 'Cycles Roue-Voilée', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'cycle-lights',
    variants: [
      {
        sku: 'VEL-LAM-AV', options: { format: front },
        price_cents: 2290, ean: '2600000071857', stock: 24, minimum_stock: 6, weight_grams: 85,
      },
      {
        sku: 'VEL-LAM-AR', options: { format: rear },
        price_cents: 2290, ean: '2600000072229', stock: 31, minimum_stock: 6, weight_grams: 80,
      },
    ],
  },
  {
    slug: { fr: 'selle-de-cuir', nl: 'leren-zadel', de: 'ledersattel', en: 'leather-saddle' },
    name: { fr: 'Selle de cuir', nl: 'Leren zadel', de: 'Ledersattel', en: 'Leather saddle' },
    summary: {
      fr: 'Dure le premier mois, à vous ensuite.', nl: 'De eerste maand hard, daarna van u.',
      de: 'Im ersten Monat hart, danach ganz Ihr.', en: 'Hard for the first month, yours ever after.',
    },
    description: {
      fr: prose`Cuir épais tanné au chêne, rivets de laiton, rails d’acier. Il faut quelques centaines de kilomètres
        pour qu’elle prenne votre forme, et un peu de graisse à chaque saison.`,
      nl: prose`Dik leer, met eik gelooid, messing klinknagels en stalen rails. Na enkele honderden kilometers neemt
        het uw vorm aan; elk seizoen vraagt het wat vet.`,
      de: prose`Dickes, mit Eiche gegerbtes Leder, Messingnieten, Stahlgestell. Nach einigen hundert Kilometern nimmt
        er Ihre Form an; in jeder Jahreszeit braucht er etwas Fett.`,
      en: prose`Thick oak-tanned leather, brass rivets, steel rails. It takes a few hundred kilometres to learn your
        shape, and a little grease each season.`,
    },
    brand: 'Cycles Roue-Voilée', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'cycle-saddle',
    variants: [
      {
        sku: 'VEL-SEL', options: {},
        price_cents: 9900, ean: '2600000072595', stock: 4, minimum_stock: 1, weight_grams: 560,
      },
    ],
  },
  {
    slug: { fr: 'sacoche-de-porte-bagages', nl: 'fietstas', de: 'fahrradtasche', en: 'pannier-bag' },
    name: { fr: 'Sacoche de porte-bagages', nl: 'Fietstas', de: 'Fahrradtasche', en: 'Pannier bag' },
    summary: {
      fr: 'Vingt litres au sec, fermeture roulée.', nl: 'Twintig liter droog, met rolsluiting.',
      de: 'Zwanzig Liter trocken, mit Rollverschluss.', en: 'Twenty litres kept dry, with a rolled top.',
    },
    description: {
      fr: prose`Toile cirée, sangles de cuir, deux crochets qui se verrouillent d’un clic. Elle avale les courses du
        samedi et se porte ensuite à l’épaule.`,
      nl: prose`Gewaxt doek, leren riemen en twee haken die vastklikken. Ze slokt de boodschappen van zaterdag op en
        gaat daarna over de schouder.`,
      de: prose`Gewachstes Tuch, Lederriemen, zwei Haken, die einrasten. Sie schluckt den Einkauf vom Samstag und
        wird danach über der Schulter getragen.`,
      en: prose`Waxed cloth, leather straps, two hooks that click shut. It swallows the Saturday shopping and goes
        over the shoulder after.`,
    },
    brand: 'Cycles Roue-Voilée', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'cycle-pannier',
    variants: [
      {
        sku: 'VEL-SAC-V', options: { colour: colours.green },
        price_cents: 7950, ean: '2600000072960', stock: 8, minimum_stock: 2, weight_grams: 980,
      },
      {
        sku: 'VEL-SAC-M', options: { colour: colours.mustard },
        price_cents: 7950, ean: '2600000073332', stock: 6, minimum_stock: 2, weight_grams: 980,
      },
    ],
  },
]
