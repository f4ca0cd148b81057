import type { DemoProduct } from '../../demo-catalogue.ts'
import { editions, prose, same } from '../texts.ts'

export const albums: readonly DemoProduct[] = [
  {
    slug: {
      fr: 'la-cuisine-des-jours-de-pluie', nl: 'koken-op-regendagen',
      de: 'kochen-an-regentagen', en: 'rainy-day-cooking',
    },
    name: {
      fr: 'La Cuisine des jours de pluie', nl: 'Koken op regendagen',
      de: 'Kochen an Regentagen', en: 'Rainy Day Cooking',
    },
    summary: {
      fr: 'Soixante plats qui mijotent pendant qu’il pleut.', nl: 'Zestig gerechten die pruttelen terwijl het regent.',
      de: 'Sechzig Gerichte, die schmoren, während es regnet.', en: 'Sixty dishes that simmer while it rains.',
    },
    description: {
      fr: prose`Carbonnades, potées, tartes au sucre : Philomène Louche classe ses recettes selon la durée de
        l’averse. Les quantités sont pour quatre, les conseils pour tout le monde.

        Relié, 224 pages, un signet.`,
      nl: prose`Stoofkarbonade, stoemp, suikertaart: Philomène Louche ordent haar recepten volgens de duur van de
        bui. De hoeveelheden zijn voor vier, de raad is voor iedereen.

        Gebonden, 224 bladzijden, met leeslint.`,
      de: prose`Schmorfleisch in Bier, Eintopf, Zuckertarte: Philomène Louche ordnet ihre Rezepte nach der Dauer des
        Schauers. Die Mengen sind für vier, die Ratschläge für alle.

        Gebunden, 224 Seiten, ein Lesebändchen.`,
      en: prose`Beef in beer, hotpots, sugar tart: Philomène Louche sorts her recipes by the length of the shower.
        The quantities serve four, the advice serves everyone.

        Hardback, 224 pages, one ribbon.`,
    },
    brand: 'Éditions de l’Escargot Pressé', vat_class: 'books', supply: 'goods',
    price_includes_vat: true, illustration: 'print-cookbook',
    variants: [
      {
        sku: 'LIV-CUI-FR', options: { edition: editions.french },
        price_cents: 2790, ean: '2200000030375', stock: 16, minimum_stock: 4, weight_grams: 920,
      },
      {
        sku: 'LIV-CUI-NL', options: { edition: editions.dutch },
        price_cents: 2790, ean: '2200000030740', stock: 7, minimum_stock: 4, weight_grams: 920,
      },
    ],
  },
  {
    slug: {
      fr: 'petit-atlas-des-paves', nl: 'kleine-atlas-van-de-kasseien',
      de: 'kleiner-atlas-der-pflastersteine', en: 'small-atlas-of-paving-stones',
    },
    name: {
      fr: 'Petit Atlas des pavés', nl: 'Kleine atlas van de kasseien',
      de: 'Kleiner Atlas der Pflastersteine', en: 'Small Atlas of Paving Stones',
    },
    summary: {
      fr: 'Ce que l’on voit quand on regarde ses pieds.', nl: 'Wat men ziet als men naar zijn voeten kijkt.',
      de: 'Was man sieht, wenn man auf seine Füße schaut.', en: 'What one sees when looking at one’s feet.',
    },
    description: {
      fr: prose`Grès, porphyre, pierre bleue : Gaspard Lentement a dessiné trois cents pavés du royaume, avec leur
        adresse et leur humeur sous la pluie. Un livre pour les promeneurs et les cyclistes prudents.

        Cartonné, 160 pages.`,
      nl: prose`Zandsteen, porfier, hardsteen: Gaspard Lentement tekende driehonderd kasseien van het koninkrijk, met
        hun adres en hun humeur in de regen. Een boek voor wandelaars en voorzichtige fietsers.

        Kartonnen band, 160 bladzijden.`,
      de: prose`Sandstein, Porphyr, Blaustein: Gaspard Lentement hat dreihundert Pflastersteine des Königreichs
        gezeichnet, mit ihrer Adresse und ihrer Laune bei Regen. Ein Buch für Spaziergänger und vorsichtige Radfahrer.

        Pappband, 160 Seiten.`,
      en: prose`Sandstone, porphyry, bluestone: Gaspard Lentement has drawn three hundred stones of the kingdom, with
        their address and their temper in the rain. A book for walkers and careful cyclists.

        Board covers, 160 pages.`,
    },
    brand: 'Éditions de l’Escargot Pressé', vat_class: 'books', supply: 'goods',
    price_includes_vat: true, illustration: 'print-paving-atlas',
    variants: [
      {
        sku: 'LIV-PAV', options: {},
        price_cents: 2450, ean: '2200000031112', stock: 10, minimum_stock: 3, weight_grams: 610,
      },
    ],
  },
  {
    slug: {
      fr: 'le-renard-du-tunnel', nl: 'de-vos-van-de-tunnel',
      de: 'der-fuchs-aus-dem-tunnel', en: 'the-fox-of-the-tunnel',
    },
    name: {
      fr: 'Le Renard du tunnel', nl: 'De vos van de tunnel',
      de: 'Der Fuchs aus dem Tunnel', en: 'The Fox of the Tunnel',
    },
    summary: {
      fr: 'Album à lire le soir, dès trois ans.', nl: 'Prentenboek voor het slapengaan, vanaf drie jaar.',
      de: 'Bilderbuch für den Abend, ab drei Jahren.', en: 'A picture book for bedtime, from three years.',
    },
    description: {
      fr: prose`Toutes les nuits, un renard traverse la ville sans se faire voir. Presque. Des pages épaisses, peu de
        mots, beaucoup de lumières à compter.

        Cartonné, 32 pages.`,
      nl: prose`Elke nacht steekt een vos ongezien de stad door. Bijna ongezien. Dikke bladzijden, weinig woorden en
        veel lichtjes om te tellen.

        Kartonboek, 32 bladzijden.`,
      de: prose`Jede Nacht läuft ein Fuchs ungesehen durch die Stadt. Fast ungesehen. Dicke Seiten, wenige Worte,
        viele Lichter zum Zählen.

        Pappbilderbuch, 32 Seiten.`,
      en: prose`Every night a fox crosses the city without being seen. Almost. Thick pages, few words, many lights to
        count.

        Board book, 32 pages.`,
    },
    brand: 'Éditions de l’Escargot Pressé', vat_class: 'books', supply: 'goods',
    price_includes_vat: true, illustration: 'print-fox-picture-book',
    variants: [
      {
        sku: 'LIV-REN-FR', options: { edition: editions.french },
        price_cents: 1390, ean: '2200000031488', stock: 21, minimum_stock: 5, weight_grams: 420,
      },
      {
        sku: 'LIV-REN-NL', options: { edition: editions.dutch },
        price_cents: 1390, ean: '2200000031853', stock: 15, minimum_stock: 5, weight_grams: 420,
      },
    ],
  },
  {
    slug: {
      fr: 'mirliflore-le-pigeon', nl: 'mirliflore-de-duif',
      de: 'mirliflore-die-taube', en: 'mirliflore-the-pigeon',
    },
    name: {
      fr: 'Mirliflore le pigeon', nl: 'Mirliflore de duif',
      de: 'Mirliflore die Taube', en: 'Mirliflore the Pigeon',
    },
    summary: {
      fr: 'Une bande dessinée qui ne vole pas très haut, et c’est exprès.',
      nl: 'Een strip die niet erg hoog vliegt, en dat is de bedoeling.',
      de: 'Ein Comic, der nicht sehr hoch fliegt, und das mit Absicht.',
      en: 'A comic that does not fly very high, on purpose.',
    },
    description: {
      fr: prose`Pigeon de gouttière et facteur à ses heures, Mirliflore livre des lettres qui ne sont pas pour lui.
        Dessins au pinceau d’Euphrasie Gommette, couleurs d’automne.

        Album cartonné, 48 pages.`,
      nl: prose`Mirliflore is een dakgootduif en soms postbode: hij bezorgt brieven die niet voor hem zijn.
        Penseeltekeningen van Euphrasie Gommette, in herfstkleuren.

        Harde kaft, 48 bladzijden.`,
      de: prose`Mirliflore ist eine Dachrinnentaube und gelegentlich Briefträger: Er stellt Briefe zu, die nicht für
        ihn sind. Pinselzeichnungen von Euphrasie Gommette, in Herbstfarben.

        Hardcover, 48 Seiten.`,
      en: prose`A gutter pigeon and a postman at times, Mirliflore delivers letters that are not for him. Brush
        drawings by Euphrasie Gommette, in autumn colours.

        Hard cover, 48 pages.`,
    },
    brand: 'Éditions de l’Escargot Pressé', vat_class: 'books', supply: 'goods',
    price_includes_vat: true, illustration: 'print-comic',
    variants: [
      {
        sku: 'LIV-PIG-1', options: { volume: same('1') },
        price_cents: 1295, ean: '2200000032225', stock: 27, minimum_stock: 6, weight_grams: 480,
      },
      {
        sku: 'LIV-PIG-2', options: { volume: same('2') },
        price_cents: 1295, ean: '2200000032591', stock: 19, minimum_stock: 6, weight_grams: 480,
      },
    ],
  },
]
