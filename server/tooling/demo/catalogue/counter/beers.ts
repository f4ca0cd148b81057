import type { DemoProduct } from '../../demo-catalogue.ts'
import { packs, prose, same } from '../texts.ts'

export const beers: readonly DemoProduct[] = [
  {
    slug: { fr: 'trois-flaques-blonde', nl: 'drie-plassen-blond', de: 'drei-pfuetzen-blond', en: 'three-puddles-blond' },
    name: {
      fr: 'Trois Flaques, blonde', nl: 'Trois Flaques, blond',
      de: 'Trois Flaques, Blondbier', en: 'Trois Flaques, blond',
    },
    summary: {
      fr: 'Blonde de fermentation haute, 6,2 % vol.', nl: 'Blond bier van hoge gisting, 6,2 % vol.',
      de: 'Obergäriges Blondbier, 6,2 % vol.', en: 'Top-fermented blond, 6.2 % vol.',
    },
    description: {
      fr: prose`Un malt doux, un houblon discret, une levure qui sent la pêche. La bière que l’on boit en rentrant,
        les chaussures encore mouillées.

        Contient du gluten d’orge. Vente interdite aux moins de seize ans.`,
      nl: prose`Zachte mout, bescheiden hop en een gist die naar perzik ruikt. Het bier voor bij het thuiskomen, met
        de schoenen nog nat.

        Bevat gluten uit gerst. Niet te koop onder zestien jaar.`,
      de: prose`Mildes Malz, dezenter Hopfen, eine Hefe, die nach Pfirsich duftet. Das Bier für die Heimkehr, mit
        noch nassen Schuhen.

        Enthält Gluten aus Gerste. Kein Verkauf an Personen unter sechzehn Jahren.`,
      en: prose`A gentle malt, discreet hops, a yeast that smells of peach. The beer for coming home, shoes still
        wet.

        Contains gluten from barley. Not sold to persons under sixteen.`,
    },
    brand: 'Brasserie du Merle Distrait', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'counter-blonde',
    unit_price: { quantity_per_unit: 330, unit: 'l' },
    variants: [
      {
        sku: 'BIE-FLA-1', options: { pack: packs.bottle },
        price_cents: 265, ean: '2700000080375', stock: 144, minimum_stock: 48, weight_grams: 620,
      },
      {
        sku: 'BIE-FLA-6', options: { pack: packs.six },
        price_cents: 1490, ean: '2700000080740', stock: 24, minimum_stock: 8, weight_grams: 3800, unit_quantity: 1980,
      },
    ],
  },
  {
    slug: {
      fr: 'brume-du-lundi-blanche', nl: 'maandagmist-witbier',
      de: 'montagsnebel-weissbier', en: 'monday-mist-white',
    },
    name: {
      fr: 'Brume du Lundi, blanche', nl: 'Brume du Lundi, witbier',
      de: 'Brume du Lundi, Weißbier', en: 'Brume du Lundi, white beer',
    },
    summary: {
      fr: 'Blanche trouble, coriandre et orange, 4,6 % vol.', nl: 'Troebel witbier, koriander en sinaas, 4,6 % vol.',
      de: 'Trübes Weißbier, Koriander und Orange, 4,6 % vol.', en: 'Cloudy white, coriander and orange, 4.6 % vol.',
    },
    description: {
      fr: prose`Du froment non malté, une pincée de coriandre, des écorces séchées au grenier. Roulez doucement la
        bouteille avant de servir.

        Contient du gluten de blé et d’orge. Vente interdite aux moins de seize ans.`,
      nl: prose`Ongemoute tarwe, een snuifje koriander en schillen die op zolder gedroogd zijn. Rol de fles zachtjes
        voor u schenkt.

        Bevat gluten uit tarwe en gerst. Niet te koop onder zestien jaar.`,
      de: prose`Ungemälzter Weizen, eine Prise Koriander, auf dem Dachboden getrocknete Schalen. Rollen Sie die
        Flasche sanft, bevor Sie einschenken.

        Enthält Gluten aus Weizen und Gerste. Kein Verkauf an Personen unter sechzehn Jahren.`,
      en: prose`Unmalted wheat, a pinch of coriander, peel dried in the attic. Roll the bottle gently before pouring.

        Contains gluten from wheat and barley. Not sold to persons under sixteen.`,
    },
    brand: 'Brasserie du Merle Distrait', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'counter-white',
    unit_price: { quantity_per_unit: 330, unit: 'l' },
    variants: [
      {
        sku: 'BIE-BRU-1', options: { pack: packs.bottle },
        price_cents: 245, ean: '2700000081112', stock: 96, minimum_stock: 36, weight_grams: 620,
      },
      {
        sku: 'BIE-BRU-6', options: { pack: packs.six },
        price_cents: 1390, ean: '2700000081488', stock: 18, minimum_stock: 6, weight_grams: 3800, unit_quantity: 1980,
      },
    ],
  },
  {
    slug: {
      fr: 'parapluie-retourne-brune', nl: 'omgewaaide-paraplu-bruin',
      de: 'umgestuelpter-schirm-dunkel', en: 'inside-out-umbrella-brown',
    },
    name: {
      fr: 'Parapluie Retourné, brune', nl: 'Parapluie Retourné, bruin',
      de: 'Parapluie Retourné, Dunkelbier', en: 'Parapluie Retourné, brown ale',
    },
    summary: {
      fr: 'Brune d’hiver, caramel et pruneau, 8 % vol.', nl: 'Bruin winterbier, karamel en pruim, 8 % vol.',
      de: 'Dunkles Winterbier, Karamell und Dörrpflaume, 8 % vol.', en: 'Winter brown, caramel and prune, 8 % vol.',
    },
    description: {
      fr: prose`Elle a passé trois mois en cave avant d’arriver ici. Servez-la à douze degrés, dans un verre large,
        avec un morceau de fromage et personne à qui parler.

        Contient du gluten d’orge. Vente interdite aux moins de seize ans.`,
      nl: prose`Ze lag drie maanden in de kelder voor ze hier kwam. Schenk op twaalf graden in een breed glas, met
        een stuk kaas en zonder gezelschap.

        Bevat gluten uit gerst. Niet te koop onder zestien jaar.`,
      de: prose`Es lag drei Monate im Keller, bevor es hierherkam. Mit zwölf Grad in ein weites Glas schenken, dazu
        ein Stück Käse und kein Gespräch.

        Enthält Gluten aus Gerste. Kein Verkauf an Personen unter sechzehn Jahren.`,
      en: prose`It spent three months in the cellar before coming here. Serve at twelve degrees in a wide glass, with
        a piece of cheese and nobody to talk to.

        Contains gluten from barley. Not sold to persons under sixteen.`,
    },
    brand: 'Brasserie du Merle Distrait', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'counter-brown',
    unit_price: { quantity_per_unit: 330, unit: 'l' },
    variants: [
      {
        sku: 'BIE-PAR-1', options: { pack: packs.bottle },
        price_cents: 320, ean: '2700000081853', stock: 72, minimum_stock: 24, weight_grams: 630,
      },
    ],
  },
  {
    slug: {
      fr: 'ecluse-endormie-triple', nl: 'slapende-sluis-tripel',
      de: 'schlafende-schleuse-tripel', en: 'sleeping-lock-triple',
    },
    name: {
      fr: 'Écluse Endormie, triple', nl: 'Écluse Endormie, tripel',
      de: 'Écluse Endormie, Tripel', en: 'Écluse Endormie, tripel',
    },
    summary: {
      fr: 'Refermentée en bouteille, 9 % vol., à partager.', nl: 'Hergist op fles, 9 % vol., om te delen.',
      de: 'In der Flasche nachgegoren, 9 % vol., zum Teilen.', en: 'Refermented in the bottle, 9 % vol., to share.',
    },
    description: {
      fr: prose`Dorée, sèche, poivrée, avec une mousse qui tient le temps d’une histoire. Gardez-la debout, au frais
        ; elle gagne à attendre un an.

        Contient du gluten d’orge. Vente interdite aux moins de seize ans.`,
      nl: prose`Goudkleurig, droog en peperig, met schuim dat een verhaal lang blijft staan. Bewaar haar rechtop en
        koel; een jaar wachten doet haar goed.

        Bevat gluten uit gerst. Niet te koop onder zestien jaar.`,
      de: prose`Golden, trocken, pfeffrig, mit einem Schaum, der eine Geschichte lang hält. Stehend und kühl lagern;
        ein Jahr Warten tut ihm gut.

        Enthält Gluten aus Gerste. Kein Verkauf an Personen unter sechzehn Jahren.`,
      en: prose`Golden, dry and peppery, with a head that lasts for the length of a story. Keep upright and cool; it
        gains from a year of waiting.

        Contains gluten from barley. Not sold to persons under sixteen.`,
    },
    brand: 'Brasserie du Merle Distrait', vat_class: 'standard', supply: 'goods',
    price_includes_vat: true, illustration: 'counter-triple',
    unit_price: { quantity_per_unit: 750, unit: 'l' },
    variants: [
      {
        sku: 'BIE-ECL-75', options: { size: same('75 cl') },
        price_cents: 890, ean: '2700000082225', stock: 30, minimum_stock: 12, weight_grams: 1380,
      },
      {
        sku: 'BIE-ECL-150', options: { size: same('150 cl') },
        price_cents: 1990, ean: '2700000082591', stock: 2, minimum_stock: 3, weight_grams: 2700, unit_quantity: 1500,
      },
    ],
  },
]
