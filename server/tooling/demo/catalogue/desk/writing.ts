import type { DemoProduct } from '../../demo-catalogue.ts'
import { colours, prose, same } from '../texts.ts'

const medium = { fr: 'Plume moyenne', nl: 'Medium punt', de: 'Mittlere Feder', en: 'Medium nib' }
const fine = { fr: 'Plume fine', nl: 'Fijne punt', de: 'Feine Feder', en: 'Fine nib' }

export const writing: readonly DemoProduct[] = [
  {
    slug: { fr: 'stylo-plume-brique', nl: 'vulpen-baksteen', de: 'fuellfederhalter-ziegel', en: 'brick-fountain-pen' },
    name: { fr: 'Stylo-plume Brique', nl: 'Vulpen Baksteen', de: 'Füllfederhalter Ziegel', en: 'Brick fountain pen' },
    summary: {
      fr: 'Plume d’acier doré, se recharge à l’encrier.', nl: 'Vergulde stalen punt, te vullen uit de inktpot.',
      de: 'Vergoldete Stahlfeder, aus dem Tintenglas zu füllen.', en: 'Gilt steel nib, filled from the bottle.',
    },
    description: {
      fr: prose`Un corps de résine tourné, des bagues de laiton, un piston que l’on tourne au lieu de jeter des
        cartouches. Il écrit du premier coup, même après un mois d’oubli.`,
      nl: prose`Een gedraaide houder van hars, messing ringen en een zuiger in plaats van wegwerpvullingen. Hij
        schrijft meteen, zelfs na een maand in de lade.`,
      de: prose`Ein gedrehter Schaft aus Harz, Messingringe und ein Kolben statt weggeworfener Patronen. Er schreibt
        sofort, auch nach einem Monat in der Schublade.`,
      en: prose`A turned resin barrel, brass rings, and a piston instead of throwaway cartridges. It writes at once,
        even after a month forgotten.`,
    },
    brand: 'Plumes Virgule & Fils', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'desk-fountain-pen',
    variants: [
      {
        sku: 'ECR-PLU-F', options: { format: fine },
        price_cents: 6900, ean: '2500000062599', stock: 6, minimum_stock: 2, weight_grams: 60,
      },
      {
        sku: 'ECR-PLU-M', options: { format: medium },
        price_cents: 6900, ean: '2500000062964', stock: 9, minimum_stock: 2, weight_grams: 60,
      },
    ],
  },
  {
    slug: { fr: 'encre-de-riviere', nl: 'rivierinkt', de: 'flusstinte', en: 'river-ink' },
    name: { fr: 'Encre de rivière', nl: 'Rivierinkt', de: 'Flusstinte', en: 'River ink' },
    summary: {
      fr: 'Cinquante millilitres, trois teintes qui sèchent sans bavure.',
      nl: 'Vijftig milliliter, drie tinten die drogen zonder vlekken.',
      de: 'Fünfzig Milliliter, drei Töne, die sauber trocknen.', en: 'Fifty millilitres, three shades that dry clean.',
    },
    description: {
      fr: prose`Une encre à l’eau, sans danger pour les plumes, qui laisse deviner ses nuances dans les pleins. Le
        flacon carré ne roule pas, et son fond en biais donne la dernière goutte.`,
      nl: prose`Inkt op basis van water, veilig voor vulpennen, die haar nuances toont in de dikke halen. De
        vierkante fles rolt niet weg en haar schuine bodem geeft de laatste druppel.`,
      de: prose`Eine Tinte auf Wasserbasis, unbedenklich für Federn, die ihre Nuancen in den Abstrichen zeigt. Das
        eckige Glas rollt nicht, und sein schräger Boden gibt den letzten Tropfen her.`,
      en: prose`A water-based ink, safe for pens, that shows its shades in the downstrokes. The square bottle does
        not roll, and its slanted floor yields the last drop.`,
    },
    brand: 'Plumes Virgule & Fils', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'desk-ink',
    variants: [
      {
        sku: 'ECR-ENC-B', options: { colour: colours.blue },
        price_cents: 1350, ean: '2500000063336', stock: 25, minimum_stock: 6, weight_grams: 180,
      },
      {
        sku: 'ECR-ENC-N', options: { colour: colours.black },
        price_cents: 1350, ean: '2500000063701', stock: 18, minimum_stock: 6, weight_grams: 180,
      },
      {
        sku: 'ECR-ENC-V', options: { colour: colours.violet },
        price_cents: 1350, ean: '2500000064074', stock: 1, minimum_stock: 4, weight_grams: 180,
      },
    ],
  },
  {
    slug: { fr: 'cinq-crayons-de-couleur', nl: 'vijf-kleurpotloden', de: 'fuenf-farbstifte', en: 'five-colour-pencils' },
    name: {
      fr: 'Cinq crayons et leur gobelet', nl: 'Vijf potloden en hun beker',
      de: 'Fünf Stifte und ihr Becher', en: 'Five pencils and their cup',
    },
    summary: {
      fr: 'Bois de cèdre, mines grasses, gobelet de faïence.', nl: 'Cederhout, zachte stiften, aardewerken beker.',
      de: 'Zedernholz, weiche Minen, Becher aus Steingut.', en: 'Cedar wood, soft leads, an earthenware cup.',
    },
    description: {
      fr: prose`Brique, moutarde, feuille, encre et prune : cinq couleurs qui s’entendent bien. Elles se mélangent,
        se gomment à moitié et se taillent sans casser.`,
      nl: prose`Baksteen, mosterd, blad, inkt en pruim: vijf kleuren die met elkaar overweg kunnen. Ze laten zich
        mengen, half uitgommen en slijpen zonder breken.`,
      de: prose`Ziegel, Senf, Blatt, Tinte und Pflaume: fünf Farben, die sich vertragen. Sie lassen sich mischen,
        halb ausradieren und spitzen, ohne zu brechen.`,
      en: prose`Brick, mustard, leaf, ink and plum: five colours that get on well. They blend, half rub out, and
        sharpen without breaking.`,
    },
    brand: 'Papeterie Tire-Ligne & Cie', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'desk-pencils',
    variants: [
      {
        sku: 'ECR-CRA-5', options: {},
        price_cents: 2150, ean: '2500000064449', stock: 17, minimum_stock: 5, weight_grams: 450,
      },
    ],
  },
  {
    slug: { fr: 'boite-de-gouaches', nl: 'doos-gouacheverf', de: 'kasten-mit-gouachefarben', en: 'gouache-box' },
    name: {
      fr: 'Boîte de douze gouaches', nl: 'Doos met twaalf gouacheverven',
      de: 'Kasten mit zwölf Gouachefarben', en: 'Box of twelve gouaches',
    },
    summary: {
      fr: 'Godets remplaçables, couvercle qui sert de palette.', nl: 'Vervangbare potjes, een deksel dat palet wordt.',
      de: 'Nachfüllbare Näpfe, Deckel als Palette.', en: 'Refillable pans, a lid that serves as palette.',
    },
    description: {
      fr: prose`Des couleurs couvrantes, faites pour le papier épais et les dimanches pluvieux. La boîte de métal se
        glisse dans un sac ; le pinceau en poil synthétique est fourni.`,
      nl: prose`Dekkende kleuren, gemaakt voor dik papier en regenachtige zondagen. De metalen doos past in een tas;
        een penseel van synthetisch haar zit erbij.`,
      de: prose`Deckende Farben, gemacht für dickes Papier und verregnete Sonntage. Der Metallkasten passt in jede
        Tasche; ein Pinsel aus Kunsthaar liegt bei.`,
      en: prose`Opaque colours, made for thick paper and rainy Sundays. The metal box slips into a bag; a synthetic
        brush is included.`,
    },
    brand: 'Papeterie Tire-Ligne & Cie', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'desk-paints',
    variants: [
      {
        sku: 'ECR-GOU-12', options: {},
        price_cents: 3250, ean: '2500000064814', stock: 12, minimum_stock: 3, weight_grams: 520,
      },
    ],
  },
  {
    slug: {
      fr: 'trombones-de-laiton', nl: 'messing-paperclips',
      de: 'bueroklammern-aus-messing', en: 'brass-paper-clips',
    },
    name: {
      fr: 'Trombones de laiton', nl: 'Messing paperclips',
      de: 'Büroklammern aus Messing', en: 'Brass paper clips',
    },
    summary: {
      fr: 'Cent pièces, dans une boîte ronde.', nl: 'Honderd stuks, in een ronde doos.',
      de: 'Hundert Stück in einer runden Dose.', en: 'A hundred, in a round tin.',
    },
    description: {
      fr: prose`Ils tiennent vingt feuilles sans les marquer et ne rouillent pas. Chez nous, ils retiennent les
        factures de la semaine jusqu’au vendredi.`,
      nl: prose`Ze houden twintig vellen samen zonder afdruk en roesten niet. Bij ons bewaren ze de facturen van de
        week tot vrijdag.`,
      de: prose`Sie halten zwanzig Blatt, ohne Spuren zu hinterlassen, und rosten nicht. Bei uns halten sie die
        Rechnungen der Woche bis zum Freitag zusammen.`,
      en: prose`They hold twenty sheets without marking them and do not rust. Here they keep the week’s invoices
        together until Friday.`,
    },
    brand: 'Papeterie Tire-Ligne & Cie', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'desk-clips',
    variants: [
      {
        sku: 'BUR-TRO-100', options: { pack: same('100') },
        price_cents: 795, ean: '2500000065187', stock: 46, minimum_stock: 10, weight_grams: 150,
      },
    ],
  },
  {
    slug: { fr: 'ciseaux-de-bureau', nl: 'bureauschaar', de: 'bueroschere', en: 'desk-scissors' },
    name: { fr: 'Ciseaux de bureau', nl: 'Bureauschaar', de: 'Büroschere', en: 'Desk scissors' },
    summary: {
      fr: 'Acier forgé, pour droitiers ou pour gauchers.', nl: 'Gesmeed staal, voor rechts- of linkshandigen.',
      de: 'Geschmiedeter Stahl, für Rechts- oder Linkshänder.', en: 'Forged steel, for the right or the left hand.',
    },
    description: {
      fr: prose`Des lames longues qui coupent droit le papier, le ruban et le carton mince. La vis se resserre avec
        une pièce de monnaie.`,
      nl: prose`Lange bladen die papier, lint en dun karton recht knippen. De schroef draait u vast met een muntstuk.`,
      de: prose`Lange Klingen, die Papier, Band und dünnen Karton gerade schneiden. Die Schraube lässt sich mit einer
        Münze nachziehen.`,
      en: prose`Long blades that cut paper, ribbon and thin card straight. The screw is tightened with a coin.`,
    },
    brand: 'Coutellerie Sans-Façon & Fille', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'desk-scissors',
    variants: [
      {
        sku: 'BUR-CIS-D', options: { fit: { fr: 'Droitier', nl: 'Rechtshandig', de: 'Rechtshänder', en: 'Right-handed' } },
        price_cents: 1890, ean: '2500000065552', stock: 19, minimum_stock: 5, weight_grams: 140,
      },
      {
        sku: 'BUR-CIS-G', options: { fit: { fr: 'Gaucher', nl: 'Linkshandig', de: 'Linkshänder', en: 'Left-handed' } },
        price_cents: 1890, ean: '2500000065927', stock: 6, minimum_stock: 3, weight_grams: 140,
      },
    ],
  },
]
