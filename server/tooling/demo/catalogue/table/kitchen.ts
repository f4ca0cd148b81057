import type { DemoProduct } from '../../demo-catalogue.ts'
import { colours, prose, same } from '../texts.ts'

export const kitchen: readonly DemoProduct[] = [
  {
    slug: { fr: 'couteau-de-cuisine', nl: 'keukenmes', de: 'kuechenmesser', en: 'kitchen-knife' },
    name: { fr: 'Couteau de cuisine', nl: 'Keukenmes', de: 'Küchenmesser', en: 'Kitchen knife' },
    summary: {
      fr: 'Trois longueurs, un acier que l’on réaffûte.', nl: 'Drie lengtes, staal dat u kunt slijpen.',
      de: 'Drei Längen, Stahl zum Nachschärfen.', en: 'Three lengths, steel that can be sharpened.',
    },
    description: {
      fr: prose`Lame en acier inoxydable trempé, manche de bois teinté, trois rivets de laiton. Le petit pour
        éplucher, le moyen pour presque tout, le grand pour le potiron.

        Vente interdite aux moins de dix-huit ans.`,
      nl: prose`Een lemmet van gehard roestvrij staal, een heft van gekleurd hout en drie messing klinknagels. Het
        kleine om te schillen, het middelste voor bijna alles, het grote voor de pompoen.

        Niet te koop onder achttien jaar.`,
      de: prose`Klinge aus gehärtetem rostfreiem Stahl, Griff aus gefärbtem Holz, drei Messingnieten. Das kleine zum
        Schälen, das mittlere für fast alles, das große für den Kürbis.

        Kein Verkauf an Personen unter achtzehn Jahren.`,
      en: prose`A blade of hardened stainless steel, a handle of dyed wood, three brass rivets. The small one for
        peeling, the middle one for nearly everything, the large one for pumpkins.

        Not sold to persons under eighteen.`,
    },
    brand: 'Coutellerie Sans-Façon & Fille', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'table-knife',
    variants: [
      {
        sku: 'CUI-COU-9', options: { format: same('9 cm') },
        price_cents: 1890, ean: '2400000053330', stock: 17, minimum_stock: 4, weight_grams: 90,
      },
      {
        sku: 'CUI-COU-14', options: { format: same('14 cm') },
        price_cents: 3290, ean: '2400000053705', stock: 13, minimum_stock: 4, weight_grams: 150,
      },
      {
        sku: 'CUI-COU-21', options: { format: same('21 cm') },
        price_cents: 4990, ean: '2400000054078', stock: 8, minimum_stock: 3, weight_grams: 240,
      },
    ],
  },
  {
    slug: { fr: 'planche-a-pain', nl: 'broodplank', de: 'brotbrett', en: 'bread-board' },
    name: { fr: 'Planche à pain en chêne', nl: 'Eiken broodplank', de: 'Brotbrett aus Eiche', en: 'Oak bread board' },
    summary: {
      fr: 'D’une seule pièce, huilée, à suspendre.', nl: 'Uit één stuk, geolied, om op te hangen.',
      de: 'Aus einem Stück, geölt, zum Aufhängen.', en: 'In one piece, oiled, made to hang.',
    },
    description: {
      fr: prose`Taillée dans des chutes de charpente, poncée et huilée trois fois. Une goutte d’huile de lin chaque
        saison, et elle passera à vos petits-enfants.`,
      nl: prose`Gemaakt uit resthout van dakgebinten, geschuurd en drie keer geolied. Elk seizoen een druppel
        lijnolie en ze gaat over op uw kleinkinderen.`,
      de: prose`Aus Resten von Dachbalken geschnitten, geschliffen und dreimal geölt. Ein Tropfen Leinöl in jeder
        Jahreszeit, und sie bleibt bis zu den Enkeln.`,
      en: prose`Cut from roof-timber offcuts, sanded and oiled three times. A drop of linseed oil each season, and it
        will go to your grandchildren.`,
    },
    brand: 'Menuiserie Copeau d’Or', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'table-board',
    variants: [
      {
        sku: 'CUI-PLA', options: {},
        price_cents: 3890, ean: '2400000054443', stock: 10, minimum_stock: 3, weight_grams: 1350,
      },
    ],
  },
  {
    slug: { fr: 'tablier-d-epicier', nl: 'kruideniersschort', de: 'kraemerschuerze', en: 'grocers-apron' },
    name: { fr: 'Tablier d’épicier', nl: 'Kruideniersschort', de: 'Krämerschürze', en: 'Grocer’s apron' },
    summary: {
      fr: 'Celui que nous portons, avec sa double poche.', nl: 'De schort die wij dragen, met dubbele zak.',
      de: 'Die Schürze, die wir tragen, mit doppelter Tasche.', en: 'The one we wear, with its double pocket.',
    },
    description: {
      fr: prose`Un coton serré qui s’assouplit à chaque lessive, une bretelle réglable par deux boucles de laiton. La
        poche tient un carnet, un crayon et une pomme. Taille unique.`,
      nl: prose`Dicht geweven katoen dat met elke wasbeurt zachter wordt, met een halsband die u met twee messing
        gespen verstelt. In de zak passen een boekje, een potlood en een appel. Eén maat.`,
      de: prose`Dichte Baumwolle, die mit jeder Wäsche weicher wird, das Band mit zwei Messingschnallen verstellbar.
        In die Tasche passen ein Heft, ein Bleistift und ein Apfel. Einheitsgröße.`,
      en: prose`Tight cotton that softens with every wash, the neckband adjusted by two brass buckles. The pocket
        holds a notebook, a pencil and an apple. One size.`,
    },
    brand: 'Tissages Fil-à-Retordre', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'table-apron',
    variants: [
      {
        sku: 'CUI-TAB-V', options: { colour: colours.green },
        price_cents: 3490, ean: '2400000054818', stock: 14, minimum_stock: 4, weight_grams: 330,
      },
      {
        sku: 'CUI-TAB-B', options: { colour: colours.blue },
        price_cents: 3490, ean: '2400000055181', stock: 3, minimum_stock: 4, weight_grams: 330,
      },
    ],
  },
  {
    slug: { fr: 'essuie-en-lin', nl: 'linnen-keukenhanddoek', de: 'geschirrtuch-aus-leinen', en: 'linen-tea-towel' },
    name: {
      fr: 'Essuie de cuisine en lin', nl: 'Linnen keukenhanddoek',
      de: 'Geschirrtuch aus Leinen', en: 'Linen tea towel',
    },
    summary: {
      fr: 'Lin de la Lys, rayé brique et bleu.', nl: 'Leievlas, met baksteenrode en blauwe strepen.',
      de: 'Flachs von der Leie, ziegelrot und blau gestreift.', en: 'Flax from the Lys, striped brick and blue.',
    },
    description: {
      fr: prose`Il boit l’eau sans laisser de peluches sur les verres. Raide le premier jour, souple ensuite ; à
        laver à soixante degrés, seul la première fois. Cinquante sur septante-cinq centimètres.`,
      nl: prose`Hij neemt water op zonder pluisjes op de glazen. De eerste dag stug, daarna soepel; wassen op zestig
        graden, de eerste keer apart. Vijftig op vijfenzeventig centimeter.`,
      de: prose`Es nimmt Wasser auf, ohne Fusseln auf den Gläsern zu lassen. Am ersten Tag steif, danach geschmeidig;
        bei sechzig Grad waschen, beim ersten Mal allein. Fünfzig mal fünfundsiebzig Zentimeter.`,
      en: prose`It drinks water without leaving lint on the glasses. Stiff on the first day, supple after; wash at
        sixty degrees, alone the first time. Fifty by seventy-five centimetres.`,
    },
    brand: 'Tissages Fil-à-Retordre', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'table-tea-towel',
    variants: [
      {
        sku: 'CUI-ESS', options: {},
        price_cents: 1590, ean: '2400000055556', stock: 40, minimum_stock: 10, weight_grams: 120,
      },
    ],
  },
  {
    slug: {
      fr: 'cafetiere-filtre-en-porcelaine', nl: 'porseleinen-koffiefilter-met-kan',
      de: 'porzellanfilter-mit-kanne', en: 'porcelain-dripper-with-server',
    },
    name: {
      fr: 'Filtre en porcelaine et sa verseuse', nl: 'Porseleinen filter met kan',
      de: 'Porzellanfilter mit Kanne', en: 'Porcelain dripper with server',
    },
    summary: {
      fr: 'Pour deux à quatre tasses, sans électricité.', nl: 'Voor twee tot vier tassen, zonder stroom.',
      de: 'Für zwei bis vier Tassen, ohne Strom.', en: 'For two to four cups, without electricity.',
    },
    description: {
      fr: prose`Le cône s’emboîte sur une bague de chêne et le café coule dans un verre qui va au feu doux. Quarante
        filtres non blanchis sont dans la boîte.`,
      nl: prose`De kegel past op een eiken ring en de koffie loopt in een glazen kan die op een zacht vuur mag. In de
        doos zitten veertig ongebleekte filters.`,
      de: prose`Der Kegel sitzt auf einem Eichenring, und der Kaffee läuft in ein Glas, das auf kleine Flamme darf.
        Vierzig ungebleichte Filter liegen bei.`,
      en: prose`The cone sits on an oak ring and the coffee runs into glass that may go on a low flame. Forty
        unbleached filters are in the box.`,
    },
    brand: 'Faïencerie Bric-et-Glaise', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'table-dripper',
    variants: [
      {
        sku: 'CUI-FIL', options: {},
        price_cents: 5450, ean: '2400000055921', stock: 7, minimum_stock: 2, weight_grams: 1240,
      },
    ],
  },
]
