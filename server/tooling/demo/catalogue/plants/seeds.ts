import type { DemoProduct } from '../../demo-catalogue.ts'
import { prose, same } from '../texts.ts'

export const seeds: readonly DemoProduct[] = [
  {
    slug: {
      fr: 'graines-de-tomate-soleil-timide', nl: 'tomatenzaad-verlegen-zon',
      de: 'tomatensamen-schuechterne-sonne', en: 'tomato-seeds-shy-sun',
    },
    name: {
      fr: 'Tomate Soleil timide, graines', nl: 'Tomaat Verlegen zon, zaad',
      de: 'Tomate Schüchterne Sonne, Samen', en: 'Tomato Shy Sun, seeds',
    },
    summary: {
      fr: 'Une tomate ronde qui mûrit même en juillet belge.',
      nl: 'Een ronde tomaat die zelfs in een Belgische juli rijpt.',
      de: 'Eine runde Tomate, die selbst im belgischen Juli reift.',
      en: 'A round tomato that ripens even in a Belgian July.',
    },
    description: {
      fr: prose`Variété précoce, choisie pour les étés incertains. Semez au chaud de mars à avril, repiquez après les
        saints de glace, abritez de la pluie. Environ trente graines.`,
      nl: prose`Een vroeg ras, gekozen voor onzekere zomers. Zaai binnen in maart of april, plant uit na de
        ijsheiligen en bescherm tegen de regen. Ongeveer dertig zaden.`,
      de: prose`Eine frühe Sorte für unsichere Sommer. Im März oder April warm aussäen, nach den Eisheiligen
        auspflanzen, vor Regen schützen. Etwa dreißig Korn.`,
      en: prose`An early variety, chosen for uncertain summers. Sow indoors in March or April, plant out after the
        last frosts and shelter from rain. About thirty seeds.`,
    },
    brand: 'Graineterie Pousse-Toi-Là', vat_class: 'plants', supply: 'goods',
    price_includes_vat: true, illustration: 'plant-tomato-seeds',
    variants: [
      {
        sku: 'PLA-TOM', options: {},
        price_cents: 395, ean: '2300000040371', stock: 60, minimum_stock: 15, weight_grams: 12,
      },
    ],
  },
  {
    slug: { fr: 'graines-de-chicon', nl: 'witloofzaad', de: 'chicoree-samen', en: 'chicory-seeds' },
    name: {
      fr: 'Chicon de pleine terre, graines', nl: 'Grondwitloof, zaad',
      de: 'Chicorée aus der Erde, Samen', en: 'Belgian endive, seeds',
    },
    summary: {
      fr: 'L’or blanc de Bruxelles, à forcer dans la cave.', nl: 'Het witte goud van Brussel, te forceren in de kelder.',
      de: 'Das weiße Gold von Brüssel, im Keller zu treiben.', en: 'The white gold of Brussels, to force in the cellar.',
    },
    description: {
      fr: prose`Semez en mai, arrachez les racines en octobre, replantez-les dans le noir : les chicons arrivent à
        Noël. La notice au dos explique la couche, pas à pas.`,
      nl: prose`Zaai in mei, rooi de wortels in oktober en zet ze opnieuw in het donker: met Kerstmis komt het
        witloof. Achteraan staat stap voor stap hoe u een bed aanlegt.`,
      de: prose`Im Mai säen, im Oktober die Wurzeln ausgraben, im Dunkeln wieder einsetzen: Zu Weihnachten kommen die
        Sprosse. Die Anleitung auf der Rückseite erklärt jeden Schritt.`,
      en: prose`Sow in May, lift the roots in October, replant them in the dark: the heads are there at Christmas.
        The back of the packet explains each step.`,
    },
    brand: 'Graineterie Pousse-Toi-Là', vat_class: 'plants', supply: 'goods',
    price_includes_vat: true, illustration: 'plant-witloof-seeds',
    variants: [
      {
        sku: 'PLA-CHI', options: {},
        price_cents: 345, ean: '2300000040746', stock: 44, minimum_stock: 12, weight_grams: 12,
      },
    ],
  },
  {
    slug: { fr: 'prairie-pour-abeilles', nl: 'bijenweide', de: 'bienenwiese', en: 'bee-meadow' },
    name: { fr: 'Prairie pour abeilles', nl: 'Bijenweide', de: 'Bienenwiese', en: 'Bee meadow' },
    summary: {
      fr: 'Vingt fleurs d’ici, d’avril aux gelées.', nl: 'Twintig bloemen van hier, van april tot de vorst.',
      de: 'Zwanzig heimische Blumen, von April bis zum Frost.', en: 'Twenty native flowers, from April to the frosts.',
    },
    description: {
      fr: prose`Un mélange d’annuelles et de vivaces indigènes, sans graminées. Griffez la terre, semez à la volée,
        tassez du pied, et laissez faire. Le petit sachet couvre cinq mètres carrés, le grand vingt-cinq.`,
      nl: prose`Een mengsel van inheemse eenjarige en vaste planten, zonder grassen. Hark de grond los, strooi uit,
        trap aan en laat begaan. Het kleine zakje volstaat voor vijf vierkante meter, het grote voor vijfentwintig.`,
      de: prose`Eine Mischung aus heimischen einjährigen und mehrjährigen Blumen, ohne Gräser. Boden lockern, breit
        aussäen, antreten, wachsen lassen. Die kleine Tüte reicht für fünf Quadratmeter, die große für fünfundzwanzig.`,
      en: prose`A mix of native annuals and perennials, without grasses. Rake the soil, scatter, tread in and leave
        it be. The small packet covers five square metres, the large one twenty-five.`,
    },
    brand: 'Graineterie Pousse-Toi-Là', vat_class: 'plants', supply: 'goods',
    price_includes_vat: true, illustration: 'plant-bee-meadow',
    variants: [
      {
        sku: 'PLA-ABE-5', options: { size: same('5 m²') },
        price_cents: 495, ean: '2300000041118', stock: 38, minimum_stock: 10, weight_grams: 20,
      },
      {
        sku: 'PLA-ABE-25', options: { size: same('25 m²') },
        price_cents: 1690, ean: '2300000041484', stock: 9, minimum_stock: 4, weight_grams: 80,
      },
    ],
  },
  {
    slug: { fr: 'bulbes-de-tulipes', nl: 'tulpenbollen', de: 'tulpenzwiebeln', en: 'tulip-bulbs' },
    name: {
      fr: 'Bulbes de tulipes, trois couleurs', nl: 'Tulpenbollen, drie kleuren',
      de: 'Tulpenzwiebeln, drei Farben', en: 'Tulip bulbs, three colours',
    },
    summary: {
      fr: 'Quinze bulbes à planter avant l’hiver.', nl: 'Vijftien bollen om voor de winter te planten.',
      de: 'Fünfzehn Zwiebeln, vor dem Winter zu setzen.', en: 'Fifteen bulbs to plant before winter.',
    },
    description: {
      fr: prose`Brique, moutarde et prune, cinq de chaque. Plantez-les à trois fois leur hauteur, pointe en l’air,
        d’octobre à fin décembre. Elles fleurissent en avril et reviennent l’année suivante si on les oublie au bon
        endroit.`,
      nl: prose`Baksteenrood, mosterdgeel en pruim, vijf van elk. Plant ze drie keer zo diep als ze hoog zijn, met de
        punt naar boven, van oktober tot eind december. Ze bloeien in april en komen terug als u ze op de goede plek
        vergeet.`,
      de: prose`Ziegelrot, Senfgelb und Pflaume, je fünf Stück. Dreimal so tief setzen, wie sie hoch sind, Spitze
        nach oben, von Oktober bis Ende Dezember. Sie blühen im April und kommen wieder, wenn man sie am richtigen Ort
        vergisst.`,
      en: prose`Brick, mustard and plum, five of each. Plant them three times as deep as they are tall, tip upwards,
        from October to the end of December. They flower in April and come back if forgotten in the right place.`,
    },
    brand: 'Graineterie Pousse-Toi-Là', vat_class: 'plants', supply: 'goods',
    price_includes_vat: true, illustration: 'plant-tulip-bulbs',
    variants: [
      {
        sku: 'PLA-TUL-15', options: {},
        price_cents: 850, ean: '2300000041859', stock: 4, minimum_stock: 6, weight_grams: 480,
      },
    ],
  },
]
