import type { DemoProduct } from '../../demo-catalogue.ts'
import { prose, same } from '../texts.ts'

export const chocolate: readonly DemoProduct[] = [
  {
    slug: {
      fr: 'chocolat-noir-col-du-cacao', nl: 'pure-chocolade-cacaopas',
      de: 'zartbitterschokolade-kakaopass', en: 'dark-chocolate-cocoa-pass',
    },
    name: {
      fr: 'Chocolat noir Col du Cacao', nl: 'Pure chocolade Cacaopas',
      de: 'Zartbitterschokolade Kakaopass', en: 'Cocoa Pass dark chocolate',
    },
    summary: {
      fr: 'Une tablette franche, à 70 ou 85 % de cacao.', nl: 'Een eerlijke reep, met 70 of 85 % cacao.',
      de: 'Eine ehrliche Tafel mit 70 oder 85 % Kakao.', en: 'A straightforward bar, 70 or 85 % cocoa.',
    },
    description: {
      fr: prose`Deux ingrédients, le cacao et le sucre de canne, et beaucoup de patience au conchage. La 70 %
        rappelle les fruits rouges, la 85 % le pain grillé.

        Peut contenir des traces de noisettes et de lait.`,
      nl: prose`Twee ingrediënten, cacao en rietsuiker, en veel geduld bij het concheren. De 70 % doet denken aan
        rood fruit, de 85 % aan geroosterd brood.

        Kan sporen van hazelnoten en melk bevatten.`,
      de: prose`Zwei Zutaten, Kakao und Rohrzucker, und viel Geduld beim Conchieren. Die 70 % erinnert an rote
        Früchte, die 85 % an geröstetes Brot.

        Kann Spuren von Haselnüssen und Milch enthalten.`,
      en: prose`Two ingredients, cocoa and cane sugar, and a good deal of patience in the conching. The 70 % recalls
        red fruit, the 85 % toasted bread.

        May contain traces of hazelnuts and milk.`,
    },
    brand: 'Chocolaterie Turlupin-Doux', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'pantry-dark-chocolate',
    unit_price: { quantity_per_unit: 100, unit: 'kg' },
    variants: [
      {
        sku: 'CHO-NOI-70', options: { cocoa: same('70 %') },
        price_cents: 495, ean: '2100000020379', stock: 80, minimum_stock: 20, weight_grams: 110,
      },
      {
        sku: 'CHO-NOI-85', options: { cocoa: same('85 %') },
        price_cents: 495, ean: '2100000020744', stock: 52, minimum_stock: 20, weight_grams: 110,
      },
    ],
  },
  {
    slug: {
      fr: 'chocolat-au-lait-noisettes', nl: 'melkchocolade-met-hazelnoten',
      de: 'milchschokolade-mit-haselnuessen', en: 'milk-chocolate-with-hazelnuts',
    },
    name: {
      fr: 'Chocolat au lait, noisettes entières', nl: 'Melkchocolade met hele hazelnoten',
      de: 'Milchschokolade mit ganzen Haselnüssen', en: 'Milk chocolate with whole hazelnuts',
    },
    summary: {
      fr: 'Du lait des Ardennes et des noisettes grillées.', nl: 'Ardense melk en geroosterde hazelnoten.',
      de: 'Ardenner Milch und geröstete Haselnüsse.', en: 'Ardennes milk and roasted hazelnuts.',
    },
    description: {
      fr: prose`Une tablette épaisse, faite pour être cassée à la main et partagée. Les noisettes sont grillées le
        matin même et restent croquantes.`,
      nl: prose`Een dikke reep om met de hand te breken en te delen. De hazelnoten worden diezelfde ochtend
        geroosterd en blijven knapperig.`,
      de: prose`Eine dicke Tafel, zum Brechen von Hand und zum Teilen gedacht. Die Haselnüsse werden am selben Morgen
        geröstet und bleiben knackig.`,
      en: prose`A thick bar, made to be broken by hand and shared. The hazelnuts are roasted the same morning and
        stay crisp.`,
    },
    brand: 'Chocolaterie Turlupin-Doux', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'pantry-milk-chocolate',
    unit_price: { quantity_per_unit: 180, unit: 'kg' },
    variants: [
      {
        sku: 'CHO-LAI-180', options: {},
        price_cents: 690, ean: '2100000021116', stock: 45, minimum_stock: 15, weight_grams: 195,
      },
    ],
  },
  {
    slug: {
      fr: 'ballotin-de-pralines', nl: 'ballotin-pralines',
      de: 'ballotin-mit-pralinen', en: 'ballotin-of-pralines',
    },
    name: {
      fr: 'Ballotin de pralines', nl: 'Ballotin pralines',
      de: 'Ballotin mit Pralinen', en: 'Ballotin of pralines',
    },
    summary: {
      fr: 'Seize ou trente-deux pralines, rangées à la main.',
      nl: 'Zestien of tweeëndertig pralines, met de hand geschikt.',
      de: 'Sechzehn oder zweiunddreißig Pralinen, von Hand gelegt.', en: 'Sixteen or thirty-two pralines, laid by hand.',
    },
    description: {
      fr: prose`Un tiers au lait, un tiers noires, un tiers blanches : pralinés, ganaches et caramels, sans liqueur.
        Le ruban se dénoue sans ciseaux, ce qui n’est pas toujours une bonne chose.

        Contient du lait, des noisettes, des amandes et du soja.`,
      nl: prose`Een derde melk, een derde puur en een derde wit: praliné, ganache en karamel, zonder likeur. Het lint
        gaat los zonder schaar, wat niet altijd een goede zaak is.

        Bevat melk, hazelnoten, amandelen en soja.`,
      de: prose`Ein Drittel Vollmilch, ein Drittel zartbitter, ein Drittel weiß: Nougat, Ganache und Karamell, ohne
        Likör. Die Schleife löst sich ohne Schere, was nicht immer von Vorteil ist.

        Enthält Milch, Haselnüsse, Mandeln und Soja.`,
      en: prose`One third milk, one third dark, one third white: praliné, ganache and caramel, without liqueur. The
        ribbon comes undone without scissors, which is not always a good thing.

        Contains milk, hazelnuts, almonds and soya.`,
    },
    brand: 'Chocolaterie Turlupin-Doux', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'pantry-ballotin',
    unit_price: { quantity_per_unit: 250, unit: 'kg' },
    variants: [
      {
        sku: 'CHO-BAL-250', options: { size: same('250 g') },
        price_cents: 1490, ean: '2100000021482', stock: 30, minimum_stock: 10, weight_grams: 290,
      },
      {
        sku: 'CHO-BAL-500', options: { size: same('500 g') },
        price_cents: 2790, ean: '2100000021857', stock: 12, minimum_stock: 6, weight_grams: 560, unit_quantity: 500,
      },
    ],
  },
  {
    slug: { fr: 'cuberdons', nl: 'cuberdons-neuzekes', de: 'cuberdons-himbeerkegel', en: 'raspberry-cuberdons' },
    name: {
      fr: 'Cuberdons à la framboise', nl: 'Cuberdons met framboos',
      de: 'Cuberdons mit Himbeere', en: 'Raspberry cuberdons',
    },
    summary: {
      fr: 'Croûte fine, cœur coulant, trois semaines tout au plus.',
      nl: 'Een dunne korst, een zacht hart, hoogstens drie weken.',
      de: 'Dünne Kruste, flüssiges Herz, höchstens drei Wochen.', en: 'A thin crust, a soft heart, three weeks at most.',
    },
    description: {
      fr: prose`Le cône de sucre que Gand et Bruxelles se disputent. Il cristallise vite et voyage mal : commandez-en
        peu, mais souvent. Gomme arabique, sans gélatine.`,
      nl: prose`Het suikerneusje waar Gent en Brussel om kibbelen. Het kristalliseert snel en reist slecht: bestel er
        weinig, maar vaak. Met Arabische gom, zonder gelatine.`,
      de: prose`Der Zuckerkegel, um den sich Gent und Brüssel streiten. Er kristallisiert schnell und reist ungern:
        Bestellen Sie wenig, aber oft. Mit Gummiarabikum, ohne Gelatine.`,
      en: prose`The sugar cone that Ghent and Brussels quarrel about. It crystallises quickly and travels badly:
        order few, but often. Made with gum arabic, without gelatine.`,
    },
    brand: 'Confiserie Nez-Rouge & Filles', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'pantry-cuberdons',
    unit_price: { quantity_per_unit: 200, unit: 'kg' },
    variants: [
      {
        sku: 'CHO-CUB-200', options: {},
        price_cents: 595, ean: '2100000022229', stock: 0, minimum_stock: 10, weight_grams: 215,
      },
    ],
  },
  {
    slug: {
      fr: 'speculoos-du-meunier', nl: 'speculoos-van-de-molenaar',
      de: 'spekulatius-des-muellers', en: 'millers-speculoos',
    },
    name: {
      fr: 'Spéculoos du meunier', nl: 'Speculoos van de molenaar',
      de: 'Spekulatius des Müllers', en: 'The miller’s speculoos',
    },
    summary: {
      fr: 'Cannelle, cassonade et un moulin sur chaque biscuit.', nl: 'Kaneel, kandijsuiker en een molen op elk koekje.',
      de: 'Zimt, Kandisfarin und eine Mühle auf jedem Gebäck.', en: 'Cinnamon, brown sugar and a mill on every biscuit.',
    },
    description: {
      fr: prose`Pressés dans des moules en poirier, cuits jusqu’à ce que le bord chante. La boîte en métal se garde
        pour les boutons, les lettres ou la fournée suivante.`,
      nl: prose`In vormen van perenhout gedrukt en gebakken tot de rand zingt. De blikken doos bewaart u daarna voor
        knopen, brieven of de volgende lading.`,
      de: prose`In Model aus Birnenholz gedrückt und gebacken, bis der Rand singt. Die Blechdose heben Sie danach für
        Knöpfe, Briefe oder den nächsten Schub auf.`,
      en: prose`Pressed in pearwood moulds and baked until the edge sings. Keep the tin afterwards for buttons,
        letters or the next batch.`,
    },
    brand: 'Biscuiterie Patati & Patata', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'pantry-speculoos',
    unit_price: { quantity_per_unit: 400, unit: 'kg' },
    variants: [
      {
        sku: 'EPI-SPE-400', options: {},
        price_cents: 1190, ean: '2100000022595', stock: 37, minimum_stock: 8, weight_grams: 640,
      },
    ],
  },
]
