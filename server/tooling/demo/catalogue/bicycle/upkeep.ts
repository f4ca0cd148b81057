import type { DemoProduct } from '../../demo-catalogue.ts'
import { colours, prose, same } from '../texts.ts'

export const upkeep: readonly DemoProduct[] = [
  {
    slug: { fr: 'antivol-en-u', nl: 'beugelslot', de: 'buegelschloss', en: 'u-lock' },
    name: { fr: 'Antivol en U', nl: 'Beugelslot', de: 'Bügelschloss', en: 'U-lock' },
    summary: {
      fr: 'Acier trempé de 16 mm, trois clés numérotées.', nl: 'Gehard staal van 16 mm, drie genummerde sleutels.',
      de: 'Gehärteter Stahl, 16 mm, drei nummerierte Schlüssel.', en: 'Hardened steel of 16 mm, three numbered keys.',
    },
    description: {
      fr: prose`Assez large pour le cadre et la roue, assez court pour ne pas laisser de place au levier. Gaine
        souple qui n’abîme pas la peinture.`,
      nl: prose`Breed genoeg voor kader en wiel, kort genoeg om geen plaats te laten voor een hefboom. De zachte huls
        beschadigt de lak niet.`,
      de: prose`Breit genug für Rahmen und Rad, kurz genug, um keinem Hebel Platz zu lassen. Die weiche Hülle schont
        den Lack.`,
      en: prose`Wide enough for frame and wheel, short enough to leave no room for a lever. The soft sleeve spares
        the paint.`,
    },
    brand: 'Serrurerie Tournevite & Demi', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'cycle-lock',
    variants: [
      {
        sku: 'VEL-ANT', options: {},
        price_cents: 5490, ean: '2600000073707', stock: 15, minimum_stock: 4, weight_grams: 1420,
      },
    ],
  },
  {
    slug: { fr: 'pompe-a-pied', nl: 'staande-fietspomp', de: 'standpumpe', en: 'floor-pump' },
    name: { fr: 'Pompe à pied', nl: 'Staande fietspomp', de: 'Standpumpe', en: 'Floor pump' },
    summary: {
      fr: 'Manomètre lisible, poignée de frêne.', nl: 'Leesbare manometer, essenhouten handvat.',
      de: 'Gut lesbares Manometer, Griff aus Esche.', en: 'A legible gauge, an ash handle.',
    },
    description: {
      fr: prose`Le tube d’acier pousse l’air en vingt coups, le raccord de laiton convient à toutes les valves.
        Chaque pièce se démonte et se commande séparément.`,
      nl: prose`De stalen buis pompt een band in twintig slagen op; de messing kop past op elk ventiel. Elk onderdeel
        is uitneembaar en apart te bestellen.`,
      de: prose`Das Stahlrohr füllt einen Reifen in zwanzig Hüben, der Messingkopf passt auf jedes Ventil. Jedes Teil
        lässt sich ausbauen und einzeln bestellen.`,
      en: prose`The steel barrel fills a tyre in twenty strokes; the brass head fits every valve. Each part comes out
        and can be ordered on its own.`,
    },
    brand: 'Cycles Roue-Voilée', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'cycle-pump',
    variants: [
      {
        sku: 'VEL-POM', options: {},
        price_cents: 4950, ean: '2600000074070', stock: 10, minimum_stock: 3, weight_grams: 1680,
      },
    ],
  },
  {
    slug: { fr: 'trousse-anticrevaison', nl: 'bandenplakset', de: 'flickzeug', en: 'puncture-kit' },
    name: { fr: 'Trousse anticrevaison', nl: 'Bandenplakset', de: 'Flickzeug', en: 'Puncture kit' },
    summary: {
      fr: 'Rustines, colle et démonte-pneu dans une boîte plate.',
      nl: 'Plakkers, lijm en bandenlichter in een plat doosje.',
      de: 'Flicken, Kleber und Reifenheber in flacher Dose.', en: 'Patches, glue and tyre lever in a flat tin.',
    },
    description: {
      fr: prose`Huit rustines, un grattoir, un tube de colle et deux démonte-pneus qui ne pincent pas la chambre. Le
        mode d’emploi est gravé dans le couvercle, en dessins.`,
      nl: prose`Acht plakkers, een rasp, een tube lijm en twee bandenlichters die de binnenband niet knellen. De
        uitleg staat in tekeningen in het deksel.`,
      de: prose`Acht Flicken, eine Raspel, eine Tube Kleber und zwei Reifenheber, die den Schlauch nicht klemmen. Die
        Anleitung ist in Bildern in den Deckel geprägt.`,
      en: prose`Eight patches, a rasp, a tube of glue and two levers that do not pinch the tube. The instructions are
        pressed into the lid, in drawings.`,
    },
    brand: 'Cycles Roue-Voilée', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'cycle-repair-kit',
    variants: [
      {
        sku: 'VEL-CRE', options: {},
        price_cents: 995, ean: '2600000074445', stock: 39, minimum_stock: 10, weight_grams: 130,
      },
    ],
  },
  {
    slug: { fr: 'gourde-de-cadre', nl: 'bidon', de: 'trinkflasche', en: 'frame-bottle' },
    name: { fr: 'Gourde de cadre', nl: 'Fietsbidon', de: 'Fahrradflasche', en: 'Frame bottle' },
    summary: {
      fr: 'Acier émaillé, soixante centilitres.', nl: 'Geëmailleerd staal, zestig centiliter.',
      de: 'Emaillierter Stahl, sechzig Zentiliter.', en: 'Enamelled steel, sixty centilitres.',
    },
    description: {
      fr: prose`Sans goût de plastique, facile à brosser grâce à son large col. La gorge au milieu la retient dans
        tous les porte-bidons, pavés compris.`,
      nl: prose`Zonder plasticsmaak en met een wijde hals die goed schoon te maken is. De inkeping houdt hem in elke
        houder, ook op kasseien.`,
      de: prose`Ohne Plastikgeschmack und dank weitem Hals leicht zu bürsten. Die Taille hält sie in jedem Halter,
        auch auf Kopfsteinpflaster.`,
      en: prose`No taste of plastic, and easy to brush thanks to its wide neck. The waist keeps it in any cage, even
        on cobbles.`,
    },
    brand: 'Cycles Roue-Voilée', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'cycle-bottle',
    variants: [
      {
        sku: 'VEL-GOU-CEL', options: { colour: colours.celadon },
        price_cents: 1690, ean: '2600000074810', stock: 22, minimum_stock: 5, weight_grams: 190,
      },
      {
        sku: 'VEL-GOU-BRI', options: { colour: colours.brick },
        price_cents: 1690, ean: '2600000075183', stock: 13, minimum_stock: 5, weight_grams: 190,
      },
    ],
  },
  {
    slug: { fr: 'huile-de-chaine', nl: 'kettingolie', de: 'kettenoel', en: 'chain-oil' },
    name: { fr: 'Huile de chaîne', nl: 'Kettingolie', de: 'Kettenöl', en: 'Chain oil' },
    summary: {
      fr: 'Végétale, propre, une goutte par maillon.', nl: 'Plantaardig, proper, één druppel per schakel.',
      de: 'Pflanzlich, sauber, ein Tropfen je Glied.', en: 'Plant-based, clean, one drop per link.',
    },
    description: {
      fr: prose`Elle pénètre, repousse l’eau et n’encrasse pas le pantalon. Essuyez la chaîne, déposez, attendez cinq
        minutes, essuyez encore.`,
      nl: prose`Ze dringt in, stoot water af en bevuilt uw broek niet. Veeg de ketting schoon, druppel, wacht vijf
        minuten en veeg nog eens.`,
      de: prose`Es zieht ein, weist Wasser ab und schont die Hose. Kette abwischen, auftragen, fünf Minuten warten,
        noch einmal abwischen.`,
      en: prose`It soaks in, sheds water and spares your trousers. Wipe the chain, apply, wait five minutes, wipe
        again.`,
    },
    brand: 'Cycles Roue-Voilée', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'cycle-chain-oil',
    unit_price: { quantity_per_unit: 100, unit: 'l' },
    variants: [
      {
        sku: 'VEL-HUI-100', options: { size: same('100 ml') },
        price_cents: 890, ean: '2600000075558', stock: 34, minimum_stock: 8, weight_grams: 130,
      },
    ],
  },
]
