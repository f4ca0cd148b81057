import type { DemoProduct } from '../../demo-catalogue.ts'
import { prose, same } from '../texts.ts'

export const larder: readonly DemoProduct[] = [
  {
    slug: { fr: 'miel-des-toits', nl: 'dakhoning', de: 'dachhonig', en: 'rooftop-honey' },
    name: { fr: 'Miel des toits', nl: 'Dakhoning', de: 'Dachhonig', en: 'Rooftop honey' },
    summary: {
      fr: 'Tilleul et robinier, récolté au-dessus de la ville.', nl: 'Linde en acacia, geoogst boven de stad.',
      de: 'Linde und Robinie, über der Stadt geerntet.', en: 'Lime tree and acacia, gathered above the city.',
    },
    description: {
      fr: prose`Nos abeilles butinent les avenues et les jardins des toits. Le miel est extrait à froid, simplement
        filtré, et cristallise au bout de quelques mois : c’est bon signe.`,
      nl: prose`Onze bijen vliegen uit naar de lanen en de daktuinen. De honing wordt koud geslingerd, enkel gezeefd,
        en kristalliseert na enkele maanden: dat is een goed teken.`,
      de: prose`Unsere Bienen sammeln in den Alleen und Dachgärten. Der Honig wird kalt geschleudert, nur gesiebt und
        kristallisiert nach einigen Monaten: ein gutes Zeichen.`,
      en: prose`Our bees forage along the avenues and on the roof gardens. The honey is spun cold, merely strained,
        and crystallises after a few months, which is a good sign.`,
    },
    brand: 'Ruchers du Toit Bancal', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'pantry-honey',
    unit_price: { quantity_per_unit: 350, unit: 'kg' },
    variants: [
      {
        sku: 'EPI-MIE-350', options: { size: same('350 g') },
        price_cents: 950, ean: '2100000022960', stock: 31, minimum_stock: 8, weight_grams: 560,
      },
      {
        sku: 'EPI-MIE-700', options: { size: same('700 g') },
        price_cents: 1690, ean: '2100000023332', stock: 8, minimum_stock: 4, weight_grams: 1020, unit_quantity: 700,
      },
    ],
  },
  {
    slug: {
      fr: 'sirop-de-poires-et-pommes', nl: 'peren-en-appelstroop',
      de: 'birnen-und-apfelkraut', en: 'pear-and-apple-spread',
    },
    name: {
      fr: 'Sirop de poires et de pommes', nl: 'Peren- en appelstroop',
      de: 'Birnen- und Apfelkraut', en: 'Pear and apple spread',
    },
    summary: {
      fr: 'Noir, épais, sans sucre ajouté.', nl: 'Zwart, dik en zonder toegevoegde suiker.',
      de: 'Schwarz, dick, ohne Zuckerzusatz.', en: 'Black, thick, without added sugar.',
    },
    description: {
      fr: prose`Sept kilos de fruits pour un kilo de sirop, cuits toute une nuit. Sur une tartine avec du fromage
        frais, dans une sauce de boulettes, ou à la cuillère quand personne ne regarde.`,
      nl: prose`Zeven kilo fruit voor één kilo stroop, een hele nacht gekookt. Op een boterham met plattekaas, in een
        saus bij balletjes, of met de lepel als er niemand kijkt.`,
      de: prose`Sieben Kilo Obst für ein Kilo Kraut, eine ganze Nacht gekocht. Auf dem Brot mit Frischkäse, in der
        Soße zu Fleischbällchen, oder mit dem Löffel, wenn niemand hinschaut.`,
      en: prose`Seven kilos of fruit for one of spread, cooked all night. On bread with fresh cheese, in the gravy of
        meatballs, or by the spoonful when nobody is looking.`,
    },
    brand: 'Conserverie Mirlaine', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'pantry-pear-syrup',
    unit_price: { quantity_per_unit: 450, unit: 'kg' },
    variants: [
      {
        sku: 'EPI-SIR-450', options: {},
        price_cents: 575, ean: '2100000023707', stock: 42, minimum_stock: 10, weight_grams: 700,
      },
    ],
  },
  {
    slug: { fr: 'moutarde-en-gres', nl: 'mosterd-in-steengoed', de: 'senf-im-steinguttopf', en: 'stoneware-mustard' },
    name: {
      fr: 'Moutarde à l’ancienne en grès', nl: 'Grove mosterd in steengoed',
      de: 'Grober Senf im Steinguttopf', en: 'Grain mustard in stoneware',
    },
    summary: {
      fr: 'Graines entières, vinaigre de bière, et un pot que l’on garde.',
      nl: 'Hele zaadjes, bierazijn, en een pot om te bewaren.',
      de: 'Ganze Körner, Bieressig und ein Topf, den man behält.',
      en: 'Whole seeds, beer vinegar, and a pot worth keeping.',
    },
    description: {
      fr: prose`Broyée à la meule, affinée six semaines. Le pot en grès garde la fraîcheur ; le bouchon de cire rouge
        se retire avec la pointe d’un couteau.`,
      nl: prose`Gemalen tussen stenen en zes weken gerijpt. De pot van steengoed houdt ze fris; de rode wasdop gaat
        eraf met de punt van een mes.`,
      de: prose`Zwischen Steinen gemahlen und sechs Wochen gereift. Der Steinguttopf hält ihn frisch; den roten
        Wachsverschluss lösen Sie mit der Messerspitze.`,
      en: prose`Ground between stones and rested for six weeks. The stoneware keeps it fresh; the red wax comes away
        with the tip of a knife.`,
    },
    brand: 'Conserverie Mirlaine', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'pantry-mustard',
    unit_price: { quantity_per_unit: 300, unit: 'kg' },
    variants: [
      {
        sku: 'EPI-MOU-300', options: {},
        price_cents: 740, ean: '2100000024070', stock: 19, minimum_stock: 6, weight_grams: 690,
      },
    ],
  },
  {
    slug: {
      fr: 'huile-de-colza-pressee-a-froid', nl: 'koudgeperste-koolzaadolie',
      de: 'kaltgepresstes-rapsoel', en: 'cold-pressed-rapeseed-oil',
    },
    name: {
      fr: 'Huile de colza pressée à froid', nl: 'Koudgeperste koolzaadolie',
      de: 'Kaltgepresstes Rapsöl', en: 'Cold-pressed rapeseed oil',
    },
    summary: {
      fr: 'Jaune comme le champ dont elle vient.', nl: 'Geel als het veld waar ze vandaan komt.',
      de: 'Gelb wie das Feld, aus dem es stammt.', en: 'As yellow as the field it comes from.',
    },
    description: {
      fr: prose`Un goût de noix fraîche et de pois, pour les salades, les pommes de terre vapeur et les mayonnaises
        douces. À garder au frais et à l’abri de la lumière après ouverture.`,
      nl: prose`Een smaak van verse noten en erwtjes, voor salades, gestoomde aardappelen en zachte mayonaise. Na
        opening koel en donker bewaren.`,
      de: prose`Ein Geschmack von frischer Nuss und Erbse, für Salate, Pellkartoffeln und milde Mayonnaise. Nach dem
        Öffnen kühl und dunkel aufbewahren.`,
      en: prose`A taste of fresh nuts and peas, for salads, steamed potatoes and mild mayonnaise. Keep cool and dark
        once opened.`,
    },
    brand: 'Moulin des Trois Canards Sages', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'pantry-colza-oil',
    unit_price: { quantity_per_unit: 500, unit: 'l' },
    variants: [
      {
        sku: 'EPI-COL-50', options: { size: same('50 cl') },
        price_cents: 890, ean: '2100000024445', stock: 24, minimum_stock: 6, weight_grams: 960,
      },
    ],
  },
  {
    slug: {
      fr: 'tisane-du-jardin', nl: 'kruidenthee-uit-de-tuin',
      de: 'kraeutertee-aus-dem-garten', en: 'garden-herb-tea',
    },
    name: {
      fr: 'Tisane du jardin', nl: 'Kruidenthee uit de tuin',
      de: 'Kräutertee aus dem Garten', en: 'Garden herb tea',
    },
    summary: {
      fr: 'Verveine, menthe et fleurs de tilleul, vingt sachets.', nl: 'Verbena, munt en lindebloesem, twintig zakjes.',
      de: 'Verbene, Minze und Lindenblüten, zwanzig Beutel.', en: 'Verbena, mint and lime blossom, twenty bags.',
    },
    description: {
      fr: prose`Les feuilles sont séchées à l’ombre et coupées grossièrement, puis mises en sachets de papier sans
        agrafe. Sept minutes d’infusion, une cuillère de miel si la journée a été longue.`,
      nl: prose`De blaadjes drogen in de schaduw, worden grof gesneden en gaan in papieren zakjes zonder nietje.
        Zeven minuten laten trekken, met een lepel honing als de dag lang was.`,
      de: prose`Die Blätter trocknen im Schatten, werden grob geschnitten und kommen in Papierbeutel ohne Klammer.
        Sieben Minuten ziehen lassen, mit einem Löffel Honig, wenn der Tag lang war.`,
      en: prose`The leaves are dried in the shade, cut coarsely and put into paper bags without a staple. Infuse for
        seven minutes, with a spoonful of honey if the day has been long.`,
    },
    brand: 'Au Comptoir de la Senne', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'pantry-herb-tea',
    variants: [
      {
        sku: 'EPI-TIS-20', options: {},
        price_cents: 545, ean: '2100000024810', stock: 53, minimum_stock: 12, weight_grams: 60,
      },
    ],
  },
]
