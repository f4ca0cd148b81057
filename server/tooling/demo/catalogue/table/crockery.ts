import type { DemoProduct } from '../../demo-catalogue.ts'
import { colours, prose } from '../texts.ts'

export const crockery: readonly DemoProduct[] = [
  {
    slug: { fr: 'mug-de-comptoir', nl: 'toogmok', de: 'tresenbecher', en: 'counter-mug' },
    name: { fr: 'Mug de comptoir', nl: 'Toogmok', de: 'Tresenbecher', en: 'Counter mug' },
    summary: {
      fr: 'Trente centilitres, une anse pour toute la main.', nl: 'Dertig centiliter, met een oor voor de hele hand.',
      de: 'Dreißig Zentiliter, ein Henkel für die ganze Hand.', en: 'Thirty centilitres, a handle for the whole hand.',
    },
    description: {
      fr: prose`Un mug épais qui garde la chaleur et ne craint ni le lave-vaisselle ni les lundis. La bande est posée
        à la main, jamais tout à fait au même endroit.`,
      nl: prose`Een dikke mok die warm houdt en niet bang is voor de vaatwasser of voor maandagen. De band wordt met
        de hand aangebracht, nooit helemaal op dezelfde hoogte.`,
      de: prose`Ein dicker Becher, der warm hält und weder Spülmaschine noch Montage fürchtet. Das Band wird von Hand
        gezogen, nie ganz auf derselben Höhe.`,
      en: prose`A thick mug that keeps warm and fears neither the dishwasher nor Mondays. The band is drawn by hand,
        never quite at the same height.`,
    },
    brand: 'Faïencerie Bric-et-Glaise', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'table-mug',
    variants: [
      {
        sku: 'TAB-MUG-V', options: { colour: colours.green },
        price_cents: 1650, ean: '2400000050377', stock: 34, minimum_stock: 8, weight_grams: 410,
      },
      {
        sku: 'TAB-MUG-C', options: { colour: colours.cream },
        price_cents: 1650, ean: '2400000050742', stock: 27, minimum_stock: 8, weight_grams: 410,
      },
    ],
  },
  {
    slug: { fr: 'tasses-a-espresso', nl: 'espressokopjes', de: 'espressotassen', en: 'espresso-cups' },
    name: { fr: 'Deux tasses à espresso', nl: 'Twee espressokopjes', de: 'Zwei Espressotassen', en: 'Two espresso cups' },
    summary: {
      fr: 'Une paire dépareillée, avec ses soucoupes.', nl: 'Een ongelijk paar, met schoteltjes.',
      de: 'Ein ungleiches Paar, mit Untertassen.', en: 'A mismatched pair, with saucers.',
    },
    description: {
      fr: prose`Une bleue, une jaune, pour que chacun retrouve la sienne. Les parois montent droit afin que la mousse
        ne retombe pas trop vite. Huit centilitres.`,
      nl: prose`Een blauw en een geel, zodat ieder het zijne terugvindt. De wand loopt recht omhoog, zodat het schuim
        niet te vlug inzakt. Acht centiliter.`,
      de: prose`Eine blaue und eine gelbe, damit jeder seine wiederfindet. Die Wände steigen gerade an, so fällt die
        Crema nicht zu schnell zusammen. Acht Zentiliter.`,
      en: prose`One blue, one yellow, so that each finds their own. The walls rise straight to keep the crema from
        falling too soon. Eight centilitres.`,
    },
    brand: 'Faïencerie Bric-et-Glaise', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'table-espresso-cups',
    variants: [
      {
        sku: 'TAB-ESP-2', options: {},
        price_cents: 2490, ean: '2400000051114', stock: 15, minimum_stock: 4, weight_grams: 620,
      },
    ],
  },
  {
    slug: { fr: 'carafe-du-midi', nl: 'middagkaraf', de: 'mittagskaraffe', en: 'noon-carafe' },
    name: { fr: 'Carafe du midi', nl: 'Middagkaraf', de: 'Mittagskaraffe', en: 'Noon carafe' },
    summary: {
      fr: 'Un litre d’eau du robinet, bien présentée.', nl: 'Een liter kraantjeswater, mooi opgediend.',
      de: 'Ein Liter Leitungswasser, schön serviert.', en: 'A litre of tap water, well presented.',
    },
    description: {
      fr: prose`Verre soufflé à la bouche, léger, avec un col que l’on attrape d’une main. Elle passe sous la plupart
        des robinets et dans la porte du frigo.`,
      nl: prose`Mondgeblazen, licht, met een hals die in één hand ligt. Ze past onder de meeste kranen en in de deur
        van de koelkast.`,
      de: prose`Mundgeblasen, leicht, mit einem Hals, der gut in der Hand liegt. Sie passt unter die meisten Hähne
        und in die Kühlschranktür.`,
      en: prose`Mouth-blown and light, with a neck that fits one hand. It goes under most taps and in the door of the
        fridge.`,
    },
    brand: 'Verrerie Souffle-Court', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'table-carafe',
    variants: [
      {
        sku: 'TAB-CAR', options: {},
        price_cents: 2950, ean: '2400000051480', stock: 11, minimum_stock: 3, weight_grams: 690,
      },
    ],
  },
  {
    slug: {
      fr: 'trois-gobelets-teintes', nl: 'drie-getinte-glazen',
      de: 'drei-getoente-glaeser', en: 'three-tinted-tumblers',
    },
    name: {
      fr: 'Trois gobelets teintés', nl: 'Drie getinte glazen',
      de: 'Drei getönte Gläser', en: 'Three tinted tumblers',
    },
    summary: {
      fr: 'Sauge, ardoise et ambre, empilables.', nl: 'Salie, leisteen en amber, stapelbaar.',
      de: 'Salbei, Schiefer und Bernstein, stapelbar.', en: 'Sage, slate and amber, stackable.',
    },
    description: {
      fr: prose`Du verre recyclé, teinté dans la masse : la couleur ne part pas. Vingt-huit centilitres chacun, pour
        l’eau, la limonade ou le café froid.`,
      nl: prose`Gerecycleerd glas, in de massa gekleurd: de kleur gaat er niet af. Elk achtentwintig centiliter, voor
        water, limonade of koude koffie.`,
      de: prose`Recyceltes Glas, in der Masse gefärbt: Die Farbe bleibt. Je achtundzwanzig Zentiliter, für Wasser,
        Limonade oder kalten Kaffee.`,
      en: prose`Recycled glass, tinted through and through: the colour stays. Twenty-eight centilitres each, for
        water, lemonade or cold coffee.`,
    },
    brand: 'Verrerie Souffle-Court', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'table-glasses',
    variants: [
      {
        sku: 'TAB-GOB-3', options: {},
        price_cents: 2190, ean: '2400000051855', stock: 20, minimum_stock: 5, weight_grams: 840,
      },
    ],
  },
  {
    slug: {
      fr: 'assiette-de-tous-les-jours', nl: 'bord-voor-elke-dag',
      de: 'teller-fuer-jeden-tag', en: 'everyday-plate',
    },
    name: {
      fr: 'Assiette de tous les jours', nl: 'Bord voor elke dag',
      de: 'Teller für jeden Tag', en: 'Everyday plate',
    },
    summary: {
      fr: 'Vingt-six centimètres, un filet vert.', nl: 'Zesentwintig centimeter, met een groen lijntje.',
      de: 'Sechsundzwanzig Zentimeter, eine grüne Linie.', en: 'Twenty-six centimetres, a green line.',
    },
    description: {
      fr: prose`Une faïence solide, un bord à peine relevé pour la sauce. Elle s’empile droit et se rachète à
        l’unité, le jour où l’une d’elles tombe.`,
      nl: prose`Stevig aardewerk, met een rand die net genoeg opstaat voor de saus. Het stapelt recht en is per stuk
        te koop, voor de dag dat er een valt.`,
      de: prose`Festes Steingut, ein Rand, der gerade genug für die Soße ansteigt. Er lässt sich gerade stapeln und
        einzeln nachkaufen, wenn einmal einer fällt.`,
      en: prose`Sturdy earthenware, with a rim raised just enough for gravy. It stacks straight and is sold singly,
        for the day one of them falls.`,
    },
    brand: 'Faïencerie Bric-et-Glaise', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'table-plate',
    variants: [
      {
        sku: 'TAB-ASS-CEL', options: { colour: colours.celadon },
        price_cents: 1390, ean: '2400000052227', stock: 48, minimum_stock: 12, weight_grams: 640,
      },
      {
        sku: 'TAB-ASS-BLA', options: { colour: colours.white },
        price_cents: 1390, ean: '2400000052593', stock: 52, minimum_stock: 12, weight_grams: 640,
      },
    ],
  },
  {
    slug: { fr: 'saladier-du-jardin', nl: 'slakom-van-de-tuin', de: 'gartensalatschuessel', en: 'garden-salad-bowl' },
    name: { fr: 'Saladier du jardin', nl: 'Slakom van de tuin', de: 'Gartensalatschüssel', en: 'Garden salad bowl' },
    summary: {
      fr: 'Terre cuite émaillée, couverts en hêtre compris.', nl: 'Geglazuurde klei, met beukenhouten bestek.',
      de: 'Glasierter Ton, mit Besteck aus Buche.', en: 'Glazed clay, with beech servers.',
    },
    description: {
      fr: prose`Assez large pour une laitue entière, assez profond pour la remuer sans en mettre partout. Les
        couverts se rangent dedans. À laver à la main.`,
      nl: prose`Breed genoeg voor een hele krop sla, diep genoeg om te mengen zonder te morsen. Het bestek past erin.
        Met de hand afwassen.`,
      de: prose`Breit genug für einen ganzen Kopf Salat, tief genug, um ihn zu wenden, ohne zu kleckern. Das Besteck
        liegt darin. Von Hand spülen.`,
      en: prose`Wide enough for a whole lettuce, deep enough to toss it without spilling. The servers rest inside.
        Wash by hand.`,
    },
    brand: 'Faïencerie Bric-et-Glaise', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'table-salad-bowl',
    variants: [
      {
        sku: 'TAB-SAL', options: {},
        price_cents: 4490, ean: '2400000052968', stock: 6, minimum_stock: 2, weight_grams: 1750,
      },
    ],
  },
]
