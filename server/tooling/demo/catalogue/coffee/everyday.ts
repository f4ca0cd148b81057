import type { DemoProduct } from '../../demo-catalogue.ts'
import { prose, same } from '../texts.ts'

export const everyday: readonly DemoProduct[] = [
  {
    slug: {
      fr: 'dimanche-lent-cafe-moulu', nl: 'trage-zondag-gemalen-koffie',
      de: 'langsamer-sonntag-gemahlener-kaffee', en: 'slow-sunday-ground-coffee',
    },
    name: {
      fr: 'Dimanche lent, café moulu', nl: 'Trage zondag, gemalen koffie',
      de: 'Langsamer Sonntag, gemahlener Kaffee', en: 'Slow Sunday ground coffee',
    },
    summary: {
      fr: 'Moulu pour le filtre, prêt à verser.', nl: 'Gemalen voor de filter, klaar om op te schenken.',
      de: 'Für den Filter gemahlen, bereit zum Aufgießen.', en: 'Ground for filter, ready to pour.',
    },
    description: {
      fr: prose`Un café doux, moulu le jour de l’emballage, pour celles et ceux qui n’ont pas de moulin. Comptez une
        mesure rase par tasse et une de plus pour la cafetière.`,
      nl: prose`Een zachte koffie, gemalen op de dag van het verpakken, voor wie geen molen heeft. Reken één
        afgestreken maatje per tas en eentje extra voor de kan.`,
      de: prose`Ein milder Kaffee, am Tag des Abpackens gemahlen, für alle, die keine Mühle besitzen. Rechnen Sie ein
        gestrichenes Maß je Tasse und eines für die Kanne.`,
      en: prose`A gentle coffee, ground on the day it is packed, for those without a mill. Count one level measure
        per cup and one for the pot.`,
    },
    brand: 'Torréfaction Lune-et-Quart', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'coffee-filter',
    unit_price: { quantity_per_unit: 500, unit: 'kg' },
    variants: [
      {
        sku: 'CAF-DIM-500', options: { size: same('500 g') },
        price_cents: 1490, ean: '2000000014074', stock: 33, minimum_stock: 8, weight_grams: 520,
      },
    ],
  },
  {
    slug: { fr: 'chicoree-torrefiee', nl: 'gebrande-cichorei', de: 'geroestete-zichorie', en: 'roasted-chicory' },
    name: { fr: 'Chicorée torréfiée', nl: 'Gebrande cichorei', de: 'Geröstete Zichorie', en: 'Roasted chicory' },
    summary: {
      fr: 'La racine brune de nos grands-mères, en boîte.', nl: 'De bruine wortel van onze grootmoeders, in een blik.',
      de: 'Die braune Wurzel unserer Großmütter, in der Dose.', en: 'Our grandmothers’ brown root, in a tin.',
    },
    description: {
      fr: prose`Cultivée en Hesbaye, séchée puis torréfiée lentement. Naturellement sans caféine, elle se boit avec
        du lait ou s’ajoute, une cuillère à la fois, au café du matin.`,
      nl: prose`Geteeld in Haspengouw, gedroogd en traag gebrand. Van nature zonder cafeïne: drink haar met melk, of
        voeg ze lepel per lepel toe aan de ochtendkoffie.`,
      de: prose`Im Haspengau angebaut, getrocknet und langsam geröstet. Von Natur aus ohne Koffein: mit Milch zu
        trinken oder löffelweise zum Morgenkaffee.`,
      en: prose`Grown in Hesbaye, dried and slowly roasted. Naturally free of caffeine, to drink with milk or to add
        by the spoonful to your morning coffee.`,
    },
    brand: 'Conserverie Mirlaine', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'coffee-chicory',
    unit_price: { quantity_per_unit: 200, unit: 'kg' },
    variants: [
      {
        sku: 'CAF-CHI-200', options: { size: same('200 g') },
        price_cents: 690, ean: '2000000014449', stock: 26, minimum_stock: 6, weight_grams: 310,
      },
    ],
  },
  {
    slug: { fr: 'capsules-du-pont', nl: 'capsules-van-de-brug', de: 'kapseln-zur-bruecke', en: 'bridge-coffee-pods' },
    name: { fr: 'Capsules du pont', nl: 'Capsules van de brug', de: 'Kapseln zur Brücke', en: 'Bridge coffee pods' },
    summary: {
      fr: 'Vingt capsules compostables, deux intensités.', nl: 'Twintig composteerbare capsules, twee sterktes.',
      de: 'Zwanzig kompostierbare Kapseln, zwei Stärken.', en: 'Twenty compostable pods, two strengths.',
    },
    description: {
      fr: prose`Dix capsules douces, à l’opercule vert, et dix corsées, à l’opercule rouge. Elles se glissent dans la
        plupart des machines à petites capsules et se jettent au compost, marc compris.`,
      nl: prose`Tien zachte capsules met een groen deksel en tien krachtige met een rood. Ze passen in de meeste
        toestellen voor kleine capsules en mogen met koffiedik en al op de composthoop.`,
      de: prose`Zehn milde Kapseln mit grünem Deckel und zehn kräftige mit rotem. Sie passen in die meisten Maschinen
        für kleine Kapseln und dürfen samt Kaffeesatz auf den Kompost.`,
      en: prose`Ten mild pods with a green lid and ten strong ones with a red lid. They fit most machines for small
        pods and may go on the compost, grounds and all.`,
    },
    brand: 'Torréfaction Lune-et-Quart', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'coffee-pods',
    variants: [
      {
        sku: 'CAF-CAP-20', options: {},
        price_cents: 820, ean: '2000000014814', stock: 48, minimum_stock: 12, weight_grams: 180,
      },
    ],
  },
  {
    slug: {
      fr: 'sachets-infusion-a-froid', nl: 'zakjes-voor-koude-koffie',
      de: 'beutel-fuer-kalten-kaffee', en: 'cold-brew-bags',
    },
    name: {
      fr: 'Sachets pour infusion à froid', nl: 'Zakjes voor koude koffie',
      de: 'Beutel für kalten Kaffee', en: 'Cold brew bags',
    },
    summary: {
      fr: 'Une nuit au frigo, un litre de café frais.', nl: 'Een nacht in de koelkast, een liter frisse koffie.',
      de: 'Eine Nacht im Kühlschrank, ein Liter frischer Kaffee.', en: 'A night in the fridge, a litre of fresh coffee.',
    },
    description: {
      fr: prose`Quatre grands sachets de mouture grossière. Plongez-en un dans un litre d’eau froide le soir,
        retirez-le au matin, servez avec des glaçons et, si vous l’aimez, une rondelle d’orange.`,
      nl: prose`Vier grote zakjes met grove maling. Leg er ’s avonds een in een liter koud water, haal het er ’s
        ochtends uit en serveer met ijsblokjes en, als u wilt, een schijfje sinaasappel.`,
      de: prose`Vier große Beutel mit grober Mahlung. Legen Sie abends einen in einen Liter kaltes Wasser, nehmen Sie
        ihn morgens heraus und servieren Sie mit Eis und, wenn Sie mögen, einer Scheibe Orange.`,
      en: prose`Four large bags of coarse grounds. Leave one in a litre of cold water overnight, take it out in the
        morning and serve over ice, with a slice of orange if you like.`,
    },
    brand: 'Torréfaction Lune-et-Quart', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'coffee-cold-brew',
    variants: [
      {
        sku: 'CAF-FRO-4', options: {},
        price_cents: 980, ean: '2000000015187', stock: 3, minimum_stock: 6, weight_grams: 260,
      },
    ],
  },
]
