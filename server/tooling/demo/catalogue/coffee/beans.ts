import type { DemoProduct } from '../../demo-catalogue.ts'
import { grinds, prose, same } from '../texts.ts'

export const beans: readonly DemoProduct[] = [
  {
    slug: { fr: 'melange-de-la-senne', nl: 'mengeling-van-de-zenne', de: 'senne-mischung', en: 'senne-house-blend' },
    name: { fr: 'Mélange de la Senne', nl: 'Mengeling van de Zenne', de: 'Senne-Mischung', en: 'Senne house blend' },
    summary: {
      fr: 'Le café de la maison : rond, chocolaté, torréfié le mardi.',
      nl: 'De koffie van het huis: rond, chocoladeachtig, op dinsdag gebrand.',
      de: 'Der Kaffee des Hauses: rund, schokoladig, dienstags geröstet.',
      en: 'The coffee of the house: round, chocolatey, roasted on Tuesdays.',
    },
    description: {
      fr: prose`Trois origines assemblées pour un café de tous les jours : du cacao, une pointe de noisette, très peu
        d’acidité. Il aime autant le filtre que la cafetière italienne.

        Nous le torréfions le mardi et l’expédions dans la semaine. Gardez le sachet bien fermé, à l’abri de la lumière.`,
      nl: prose`Drie herkomsten samen in een koffie voor elke dag: cacao, een vleugje hazelnoot en weinig zuren. Hij
        doet het even goed in de filter als in de percolator.

        We branden op dinsdag en verzenden binnen de week. Bewaar het zakje goed gesloten en uit het licht.`,
      de: prose`Drei Herkünfte für einen Kaffee, der jeden Tag passt: Kakao, ein Hauch Haselnuss, kaum Säure. Er
        gelingt im Filter ebenso gut wie in der Espressokanne.

        Wir rösten dienstags und versenden noch in derselben Woche. Bewahren Sie die Tüte gut verschlossen und dunkel
        auf.`,
      en: prose`Three origins brought together for an everyday cup: cocoa, a touch of hazelnut and very little
        acidity. It is as happy in a filter as in a moka pot.

        We roast on Tuesdays and send it within the week. Keep the bag closed and away from the light.`,
    },
    brand: 'Au Comptoir de la Senne', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'coffee-house-blend',
    unit_price: { quantity_per_unit: 250, unit: 'kg' },
    variants: [
      {
        sku: 'CAF-SEN-250', options: { size: same('250 g') },
        price_cents: 890, ean: '2000000010373', stock: 64, minimum_stock: 12, weight_grams: 265,
      },
      {
        sku: 'CAF-SEN-1000', options: { size: same('1 kg') },
        price_cents: 2990, ean: '2000000010748', stock: 22, minimum_stock: 6, weight_grams: 1030, unit_quantity: 1000,
      },
    ],
  },
  {
    slug: {
      fr: 'espresso-minuit-moins-le-quart', nl: 'espresso-kwart-voor-middernacht',
      de: 'espresso-viertel-vor-zwoelf', en: 'quarter-to-midnight-espresso',
    },
    name: {
      fr: 'Espresso Minuit moins le quart', nl: 'Espresso Kwart voor middernacht',
      de: 'Espresso Viertel vor zwölf', en: 'Quarter to Midnight espresso',
    },
    summary: {
      fr: 'Sombre et sirupeux, pour une tasse courte.', nl: 'Donker en stroperig, voor een korte tas.',
      de: 'Dunkel und sirupartig, für die kleine Tasse.', en: 'Dark and syrupy, for a short cup.',
    },
    description: {
      fr: prose`Une torréfaction poussée sans être brûlée : caramel brun, zeste d’orange, longue finale de cacao
        amer. La mousse tient, même quand on prend son temps.`,
      nl: prose`Stevig gebrand maar niet verbrand: bruine karamel, sinaasappelschil en een lange afdronk van bittere
        cacao. Het schuimlaagje houdt stand, ook als u uw tijd neemt.`,
      de: prose`Kräftig geröstet, aber nicht verbrannt: brauner Karamell, Orangenschale, ein langer Abgang von
        Bitterkakao. Die Crema hält, auch wenn man sich Zeit lässt.`,
      en: prose`Roasted deep without being burnt: brown caramel, orange zest and a long finish of bitter cocoa. The
        crema holds, even if you take your time.`,
    },
    brand: 'Torréfaction Lune-et-Quart', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'coffee-espresso',
    unit_price: { quantity_per_unit: 250, unit: 'kg' },
    variants: [
      {
        sku: 'CAF-MIN-250', options: { size: same('250 g') },
        price_cents: 950, ean: '2000000011110', stock: 41, minimum_stock: 10, weight_grams: 265,
      },
      {
        sku: 'CAF-MIN-1000', options: { size: same('1 kg') },
        price_cents: 3250, ean: '2000000011486', stock: 9, minimum_stock: 4, weight_grams: 1030, unit_quantity: 1000,
      },
    ],
  },
  {
    slug: {
      fr: 'ethiopie-terrasses-du-matin', nl: 'ethiopie-ochtendterrassen',
      de: 'aethiopien-morgenterrassen', en: 'ethiopia-morning-terraces',
    },
    name: {
      fr: 'Éthiopie, Terrasses du matin', nl: 'Ethiopië, Ochtendterrassen',
      de: 'Äthiopien, Morgenterrassen', en: 'Ethiopia, Morning Terraces',
    },
    summary: {
      fr: 'Floral et vif, aux notes d’abricot.', nl: 'Bloemig en levendig, met toetsen van abrikoos.',
      de: 'Blumig und lebendig, mit Noten von Aprikose.', en: 'Floral and bright, with notes of apricot.',
    },
    description: {
      fr: prose`Un café lavé des hauts plateaux, torréfié clair pour garder le jasmin et l’abricot. Préparez-le en
        filtre, avec une eau à 93 °C, et goûtez-le tiède : c’est là qu’il parle le mieux.`,
      nl: prose`Een gewassen koffie van de hoogvlakte, licht gebrand om jasmijn en abrikoos te bewaren. Zet hem met
        een filter en water van 93 °C, en proef hem lauw: dan vertelt hij het meest.`,
      de: prose`Ein gewaschener Kaffee aus dem Hochland, hell geröstet, damit Jasmin und Aprikose bleiben. Bereiten
        Sie ihn im Filter mit 93 °C heißem Wasser zu und kosten Sie ihn lauwarm: Dann erzählt er am meisten.`,
      en: prose`A washed coffee from the highlands, roasted light to keep the jasmine and the apricot. Brew it as
        filter with water at 93 °C and taste it lukewarm: that is when it says most.`,
    },
    brand: 'Torréfaction Lune-et-Quart', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'coffee-ethiopia',
    unit_price: { quantity_per_unit: 250, unit: 'kg' },
    variants: [
      {
        sku: 'CAF-ETH-250-G', options: { grind: grinds.beans },
        price_cents: 1150, ean: '2000000011851', stock: 28, minimum_stock: 8, weight_grams: 265,
      },
      {
        sku: 'CAF-ETH-250-F', options: { grind: grinds.filter },
        price_cents: 1150, ean: '2000000012223', stock: 14, minimum_stock: 6, weight_grams: 265,
      },
    ],
  },
  {
    slug: {
      fr: 'colombie-vallee-aux-colibris', nl: 'colombia-kolibrievallei',
      de: 'kolumbien-kolibrital', en: 'colombia-hummingbird-valley',
    },
    name: {
      fr: 'Colombie, Vallée aux colibris', nl: 'Colombia, Kolibrievallei',
      de: 'Kolumbien, Kolibrital', en: 'Colombia, Hummingbird Valley',
    },
    summary: {
      fr: 'Doux et équilibré : canne à sucre, pomme rouge.', nl: 'Zacht en evenwichtig: rietsuiker en rode appel.',
      de: 'Mild und ausgewogen: Rohrzucker, roter Apfel.', en: 'Gentle and balanced: cane sugar, red apple.',
    },
    description: {
      fr: prose`Cultivé par une coopérative de quarante familles, récolté à la main. Une tasse claire et sucrée qui
        plaît au petit déjeuner comme au goûter.`,
      nl: prose`Geteeld door een coöperatie van veertig gezinnen en met de hand geplukt. Een heldere, zoete tas die
        bij het ontbijt even goed smaakt als bij het vieruurtje.`,
      de: prose`Angebaut von einer Genossenschaft aus vierzig Familien, von Hand gepflückt. Eine klare, süße Tasse,
        die zum Frühstück ebenso passt wie am Nachmittag.`,
      en: prose`Grown by a cooperative of forty families and picked by hand. A clear, sweet cup that pleases at
        breakfast as well as in the afternoon.`,
    },
    brand: 'Torréfaction Lune-et-Quart', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'coffee-colombia',
    unit_price: { quantity_per_unit: 250, unit: 'kg' },
    variants: [
      {
        sku: 'CAF-COL-250', options: { size: same('250 g') },
        price_cents: 990, ean: '2000000012599', stock: 36, minimum_stock: 8, weight_grams: 265,
      },
      {
        sku: 'CAF-COL-1000', options: { size: same('1 kg') },
        price_cents: 3390, ean: '2000000012964', stock: 11, minimum_stock: 4, weight_grams: 1030, unit_quantity: 1000,
      },
    ],
  },
  {
    slug: {
      fr: 'nuit-tranquille-decafeine', nl: 'rustige-nacht-cafeinevrij',
      de: 'ruhige-nacht-entkoffeiniert', en: 'quiet-night-decaf',
    },
    name: {
      fr: 'Nuit tranquille, décaféiné', nl: 'Rustige nacht, cafeïnevrij',
      de: 'Ruhige Nacht, entkoffeiniert', en: 'Quiet Night decaf',
    },
    summary: {
      fr: 'Décaféiné à l’eau, sans renoncer au goût.',
      nl: 'Met water van cafeïne ontdaan, zonder in te boeten aan smaak.',
      de: 'Mit Wasser entkoffeiniert, ohne auf Geschmack zu verzichten.',
      en: 'Decaffeinated with water, without giving up the taste.',
    },
    description: {
      fr: prose`La caféine est retirée à l’eau pure, puis le grain est torréfié comme les autres. Il reste du miel,
        de l’amande et le plaisir d’une tasse après le dîner.`,
      nl: prose`De cafeïne wordt er met zuiver water uitgehaald, daarna wordt de boon gebrand zoals de andere. Wat
        blijft: honing, amandel en het plezier van een tas na het avondeten.`,
      de: prose`Das Koffein wird mit reinem Wasser entzogen, danach wird die Bohne geröstet wie die anderen. Es
        bleiben Honig, Mandel und die Freude an einer Tasse nach dem Abendessen.`,
      en: prose`The caffeine is drawn out with pure water, then the bean is roasted like any other. What remains is
        honey, almond and the pleasure of a cup after dinner.`,
    },
    brand: 'Torréfaction Lune-et-Quart', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'coffee-decaf',
    unit_price: { quantity_per_unit: 250, unit: 'kg' },
    variants: [
      {
        sku: 'CAF-NUI-250-G', options: { grind: grinds.beans },
        price_cents: 1050, ean: '2000000013336', stock: 5, minimum_stock: 8, weight_grams: 265,
      },
      {
        sku: 'CAF-NUI-250-F', options: { grind: grinds.filter },
        price_cents: 1050, ean: '2000000013701', stock: 17, minimum_stock: 8, weight_grams: 265,
      },
    ],
  },
]
