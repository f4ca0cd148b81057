import type { DemoProduct } from '../../demo-catalogue.ts'
import { packs, prose, same } from '../texts.ts'

export const otherBeers: readonly DemoProduct[] = [
  {
    slug: { fr: 'cerise-etourdie', nl: 'verstrooide-kriek', de: 'zerstreute-kirsche', en: 'giddy-cherry' },
    name: {
      fr: 'Cerise Étourdie', nl: 'Cerise Étourdie, kriekbier',
      de: 'Cerise Étourdie, Kirschbier', en: 'Cerise Étourdie, cherry beer',
    },
    summary: {
      fr: 'Bière aux cerises entières, acidulée, 5 % vol.', nl: 'Bier met hele krieken, friszuur, 5 % vol.',
      de: 'Bier mit ganzen Kirschen, säuerlich, 5 % vol.', en: 'Beer on whole cherries, tart, 5 % vol.',
    },
    description: {
      fr: prose`Deux cents grammes de griottes par litre, six mois de patience, aucun sirop. Dans une flûte, bien
        fraîche, avec une tarte au sucre.

        Contient du gluten d’orge. Vente interdite aux moins de seize ans.`,
      nl: prose`Tweehonderd gram krieken per liter, zes maanden geduld en geen siroop. Goed fris in een hoog glas,
        met een stuk suikertaart.

        Bevat gluten uit gerst. Niet te koop onder zestien jaar.`,
      de: prose`Zweihundert Gramm Sauerkirschen je Liter, sechs Monate Geduld, kein Sirup. Gut gekühlt in der Flöte,
        dazu ein Stück Zuckertarte.

        Enthält Gluten aus Gerste. Kein Verkauf an Personen unter sechzehn Jahren.`,
      en: prose`Two hundred grams of sour cherries per litre, six months of patience, no syrup. Well chilled in a
        flute, with a sugar tart.

        Contains gluten from barley. Not sold to persons under sixteen.`,
    },
    brand: 'Brasserie du Merle Distrait', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'counter-cherry',
    unit_price: { quantity_per_unit: 330, unit: 'l' },
    variants: [
      {
        sku: 'BIE-CER-1', options: { pack: packs.bottle },
        price_cents: 345, ean: '2700000082966', stock: 60, minimum_stock: 24, weight_grams: 630,
      },
    ],
  },
  {
    slug: {
      fr: 'sans-ombre-sans-alcool', nl: 'zonder-schaduw-alcoholvrij',
      de: 'ohne-schatten-alkoholfrei', en: 'no-shadow-alcohol-free',
    },
    name: {
      fr: 'Sans Ombre, sans alcool', nl: 'Sans Ombre, alcoholvrij',
      de: 'Sans Ombre, alkoholfrei', en: 'Sans Ombre, alcohol-free',
    },
    summary: {
      fr: 'Blonde houblonnée à 0,3 % vol., bouchon mécanique.', nl: 'Hoppig blond van 0,3 % vol., met beugelsluiting.',
      de: 'Gehopftes Blondes mit 0,3 % vol., Bügelverschluss.', en: 'Hoppy blond at 0.3 % vol., swing top.',
    },
    description: {
      fr: prose`Tout le goût d’une bière d’été, et l’après-midi devant soi. La bouteille se referme et se garde au
        frigo jusqu’au lendemain.

        Contient du gluten d’orge.`,
      nl: prose`Alle smaak van een zomerbier, met de middag nog voor u. De fles gaat weer dicht en blijft tot morgen
        goed in de koelkast.

        Bevat gluten uit gerst.`,
      de: prose`Der ganze Geschmack eines Sommerbiers, und der Nachmittag liegt noch vor Ihnen. Die Flasche lässt
        sich wieder schließen und hält im Kühlschrank bis morgen.

        Enthält Gluten aus Gerste.`,
      en: prose`All the taste of a summer beer, with the afternoon still ahead. The bottle closes again and keeps in
        the fridge until tomorrow.

        Contains gluten from barley.`,
    },
    brand: 'Brasserie du Merle Distrait', vat_class: 'food', supply: 'goods',
    price_includes_vat: true, illustration: 'counter-alcohol-free',
    unit_price: { quantity_per_unit: 500, unit: 'l' },
    variants: [
      {
        sku: 'BIE-OMB-50', options: { size: same('50 cl') },
        price_cents: 355, ean: '2700000083338', stock: 48, minimum_stock: 18, weight_grams: 960,
      },
    ],
  },
  {
    slug: { fr: 'casier-du-merle', nl: 'bak-van-de-merel', de: 'kiste-der-amsel', en: 'blackbird-crate' },
    name: { fr: 'Casier du merle', nl: 'Bak van de merel', de: 'Kiste der Amsel', en: 'The blackbird’s crate' },
    summary: {
      fr: 'Quatre bières et un casier en bois à garder.', nl: 'Vier bieren en een houten bak om te houden.',
      de: 'Vier Biere und eine Holzkiste zum Behalten.', en: 'Four beers and a wooden crate to keep.',
    },
    description: {
      fr: prose`Une blonde, une blanche, une brune et une cerise, calées dans un casier de peuplier. Une carte
        manuscrite peut être ajoutée au comptoir ou en note de commande.

        Contient du gluten. Vente interdite aux moins de seize ans.`,
      nl: prose`Een blond, een wit, een bruin en een kriek, vast in een bak van populierenhout. Een geschreven
        kaartje kan erbij, aan de toog of als opmerking bij de bestelling.

        Bevat gluten. Niet te koop onder zestien jaar.`,
      de: prose`Ein Blondes, ein Weißes, ein Dunkles und ein Kirschbier, fest in einer Kiste aus Pappel. Eine
        handgeschriebene Karte legen wir gern bei; sagen Sie es am Tresen oder in der Bestellnotiz.

        Enthält Gluten. Kein Verkauf an Personen unter sechzehn Jahren.`,
      en: prose`A blond, a white, a brown and a cherry, held snug in a poplar crate. A handwritten card can be added
        at the counter or in the order note.

        Contains gluten. Not sold to persons under sixteen.`,
    },
    brand: 'Brasserie du Merle Distrait', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'counter-crate',
    variants: [
      {
        sku: 'BIE-CAS-4', options: {},
        price_cents: 2450, ean: '2700000083703', stock: 16, minimum_stock: 4, weight_grams: 3400,
      },
    ],
  },
]
