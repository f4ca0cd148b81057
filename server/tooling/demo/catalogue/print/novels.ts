import type { DemoProduct } from '../../demo-catalogue.ts'
import { editions, prose } from '../texts.ts'

export const novels: readonly DemoProduct[] = [
  {
    slug: {
      fr: 'le-tram-qui-n-arrivait-pas', nl: 'de-tram-die-niet-kwam',
      de: 'die-strassenbahn-die-nicht-kam', en: 'the-tram-that-never-came',
    },
    name: {
      fr: 'Le Tram qui n’arrivait pas', nl: 'De tram die niet kwam',
      de: 'Die Straßenbahn, die nicht kam', en: 'The Tram That Never Came',
    },
    summary: {
      fr: 'Roman d’Odilon Parapluie. Sept voisins, un arrêt, une nuit.',
      nl: 'Roman van Odilon Parapluie. Zeven buren, één halte, één nacht.',
      de: 'Roman von Odilon Parapluie. Sieben Nachbarn, eine Haltestelle, eine Nacht.',
      en: 'A novel by Odilon Parapluie. Seven neighbours, one stop, one night.',
    },
    description: {
      fr: prose`Ils attendent le dernier tram, et personne ne veut rentrer à pied le premier. Entre deux averses,
        chacun raconte ce qu’il n’a jamais dit à son palier. Un roman drôle et tendre sur la patience.

        Broché, 248 pages.`,
      nl: prose`Ze wachten op de laatste tram en niemand wil als eerste te voet naar huis. Tussen twee buien vertelt
        ieder wat hij op zijn overloop nooit heeft gezegd. Een grappige, tedere roman over geduld.

        Paperback, 248 bladzijden.`,
      de: prose`Sie warten auf die letzte Straßenbahn, und niemand will als Erster zu Fuß nach Hause gehen. Zwischen
        zwei Schauern erzählt jeder, was er im Treppenhaus nie gesagt hat. Ein komischer, zärtlicher Roman über die
        Geduld.

        Broschiert, 248 Seiten.`,
      en: prose`They are waiting for the last tram, and nobody wants to be the first to walk home. Between two
        showers each tells what was never said on the landing. A funny and tender novel about patience.

        Paperback, 248 pages.`,
    },
    brand: 'Éditions de l’Escargot Pressé', vat_class: 'books', supply: 'goods',
    price_includes_vat: true, illustration: 'print-tram-novel',
    variants: [
      {
        sku: 'LIV-TRA-FR', options: { edition: editions.french },
        price_cents: 1990, ean: '2200000034076', stock: 18, minimum_stock: 4, weight_grams: 310,
      },
      {
        sku: 'LIV-TRA-NL', options: { edition: editions.dutch },
        price_cents: 2150, ean: '2200000034441', stock: 11, minimum_stock: 4, weight_grams: 320,
      },
    ],
  },
  {
    slug: {
      fr: 'sous-la-ville-la-riviere', nl: 'onder-de-stad-de-rivier',
      de: 'unter-der-stadt-der-fluss', en: 'under-the-city-the-river',
    },
    name: {
      fr: 'Sous la ville, la rivière', nl: 'Onder de stad, de rivier',
      de: 'Unter der Stadt der Fluss', en: 'Under the City, the River',
    },
    summary: {
      fr: 'Marthe Escabeau descend dans la Senne voûtée.', nl: 'Marthe Escabeau daalt af in de overwelfde Zenne.',
      de: 'Marthe Escabeau steigt hinab in die überwölbte Senne.',
      en: 'Marthe Escabeau goes down into the vaulted Senne.',
    },
    description: {
      fr: prose`Comment une rivière a disparu sous les boulevards, qui l’a voulu, et ce que l’on entend quand on pose
        l’oreille sur une plaque. Avec soixante plans et dessins.

        Relié, 360 pages.`,
      nl: prose`Hoe een rivier onder de lanen verdween, wie dat wilde, en wat u hoort als u uw oor tegen een deksel
        legt. Met zestig plannen en tekeningen.

        Gebonden, 360 bladzijden.`,
      de: prose`Wie ein Fluss unter den Boulevards verschwand, wer das wollte, und was man hört, wenn man das Ohr an
        einen Deckel legt. Mit sechzig Plänen und Zeichnungen.

        Gebunden, 360 Seiten.`,
      en: prose`How a river vanished under the boulevards, who wanted it so, and what one hears with an ear against a
        manhole cover. With sixty plans and drawings.

        Hardback, 360 pages.`,
    },
    brand: 'Éditions de l’Escargot Pressé', vat_class: 'books', supply: 'goods',
    price_includes_vat: true, illustration: 'print-river-history',
    variants: [
      {
        sku: 'LIV-RIV-FR', options: { edition: editions.french },
        price_cents: 3250, ean: '2200000034816', stock: 9, minimum_stock: 3, weight_grams: 840,
      },
      {
        sku: 'LIV-RIV-NL', options: { edition: editions.dutch },
        price_cents: 3250, ean: '2200000035189', stock: 2, minimum_stock: 3, weight_grams: 840,
      },
    ],
  },
  {
    slug: {
      fr: 'le-detective-de-la-rue-sans-numero', nl: 'de-speurder-van-de-straat-zonder-nummer',
      de: 'der-detektiv-aus-der-strasse-ohne-nummer', en: 'the-detective-of-numberless-street',
    },
    name: {
      fr: 'Le Détective de la rue sans numéro', nl: 'De speurder van de straat zonder nummer',
      de: 'Der Detektiv aus der Straße ohne Nummer', en: 'The Detective of Numberless Street',
    },
    summary: {
      fr: 'Achille Boulevard-Neuf : un vol, une boîte aux lettres, un chapeau.',
      nl: 'Achille Boulevard-Neuf: een diefstal, een brievenbus, een hoed.',
      de: 'Achille Boulevard-Neuf: ein Diebstahl, ein Briefkasten, ein Hut.',
      en: 'Achille Boulevard-Neuf: a theft, a letter box, a hat.',
    },
    description: {
      fr: prose`Quelqu’un vole les numéros des maisons, et le facteur démissionne. L’inspecteur Tournesac mène
        l’enquête à vélo, par tous les temps. Premier volume d’une série que l’on prête mal, car on ne la revoit pas.

        Poche, 212 pages.`,
      nl: prose`Iemand steelt de huisnummers en de postbode neemt ontslag. Inspecteur Tournesac onderzoekt de zaak
        per fiets, in weer en wind. Het eerste deel van een reeks die u beter niet uitleent, want ze komt niet terug.

        Pocket, 212 bladzijden.`,
      de: prose`Jemand stiehlt die Hausnummern, und der Briefträger kündigt. Inspektor Tournesac ermittelt mit dem
        Rad, bei jedem Wetter. Der erste Band einer Reihe, die man besser nicht verleiht, denn man sieht sie nicht
        wieder.

        Taschenbuch, 212 Seiten.`,
      en: prose`Somebody is stealing the house numbers, and the postman resigns. Inspector Tournesac investigates by
        bicycle, in all weathers. The first volume of a series one had better not lend, for it does not come back.

        Pocket edition, 212 pages.`,
    },
    brand: 'Éditions de l’Escargot Pressé', vat_class: 'books', supply: 'goods',
    price_includes_vat: true, illustration: 'print-detective',
    variants: [
      {
        sku: 'LIV-DET-FR', options: { edition: editions.french },
        price_cents: 950, ean: '2200000035554', stock: 24, minimum_stock: 6, weight_grams: 180,
      },
    ],
  },
  {
    slug: {
      fr: 'poemes-pour-la-file-d-attente', nl: 'gedichten-voor-in-de-rij',
      de: 'gedichte-fuer-die-warteschlange', en: 'poems-for-the-queue',
    },
    name: {
      fr: 'Poèmes pour la file d’attente', nl: 'Gedichten voor in de rij',
      de: 'Gedichte für die Warteschlange', en: 'Poems for the Queue',
    },
    summary: {
      fr: 'Clémence Trottoir, en cinquante arrêts brefs.', nl: 'Clémence Trottoir, in vijftig korte haltes.',
      de: 'Clémence Trottoir, in fünfzig kurzen Halten.', en: 'Clémence Trottoir, in fifty short stops.',
    },
    description: {
      fr: prose`Des poèmes assez courts pour être lus au guichet, à la boulangerie ou sous un auvent. Édition
        bilingue, les deux langues dos à dos.

        Broché, 96 pages.`,
      nl: prose`Gedichten die kort genoeg zijn voor aan het loket, bij de bakker of onder een luifel. Tweetalige
        uitgave, de twee talen rug aan rug.

        Paperback, 96 bladzijden.`,
      de: prose`Gedichte, kurz genug für den Schalter, die Bäckerei oder ein Vordach. Zweisprachige Ausgabe, beide
        Sprachen Rücken an Rücken.

        Broschiert, 96 Seiten.`,
      en: prose`Poems short enough for a counter, a bakery or an awning. A bilingual edition, French and Dutch back
        to back.

        Paperback, 96 pages.`,
    },
    brand: 'Éditions de l’Escargot Pressé', vat_class: 'books', supply: 'goods',
    price_includes_vat: true, illustration: 'print-poems',
    variants: [
      {
        sku: 'LIV-POE', options: {},
        price_cents: 1450, ean: '2200000035929', stock: 13, minimum_stock: 3, weight_grams: 140,
      },
    ],
  },
]
