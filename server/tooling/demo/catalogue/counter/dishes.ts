import type { DemoProduct } from '../../demo-catalogue.ts'
import { prose } from '../texts.ts'

/** Eaten in, a service; drinks are not included, their rate is another. */
export const dishes: readonly DemoProduct[] = [
  {
    slug: { fr: 'plat-du-jour', nl: 'dagschotel', de: 'tagesgericht', en: 'dish-of-the-day' },
    name: { fr: 'Plat du jour', nl: 'Dagschotel', de: 'Tagesgericht', en: 'Dish of the day' },
    summary: {
      fr: 'Stoemp aux carottes, saucisse de campagne, jus court.', nl: 'Wortelstoemp met boerenworst en jus.',
      de: 'Karottenstoemp mit Landbratwurst und Bratensaft.', en: 'Carrot stoemp, country sausage and gravy.',
    },
    description: {
      fr: prose`Servi à la grande table, du lundi au samedi, entre midi et quatorze heures. Réservez votre assiette
        avant dix heures ; il y en a vingt-quatre, et pas une de plus.

        Boisson non comprise. Contient du lait, du céleri et de la moutarde.`,
      nl: prose`Opgediend aan de grote tafel, van maandag tot zaterdag, tussen twaalf en veertien uur. Reserveer uw
        bord voor tien uur; het zijn er vierentwintig, en geen een meer.

        Drank niet inbegrepen. Bevat melk, selder en mosterd.`,
      de: prose`Am großen Tisch serviert, montags bis samstags, zwischen zwölf und vierzehn Uhr. Reservieren Sie
        Ihren Teller vor zehn Uhr; es sind vierundzwanzig, und keiner mehr.

        Getränk nicht inbegriffen. Enthält Milch, Sellerie und Senf.`,
      en: prose`Served at the long table, Monday to Saturday, between noon and two. Reserve your plate before ten;
        there are twenty-four, and not one more.

        Drink not included. Contains milk, celery and mustard.`,
    },
    brand: 'Au Comptoir de la Senne', vat_class: 'restaurant', supply: 'services',
    price_includes_vat: true, illustration: 'counter-dish-of-the-day',
    variants: [{ sku: 'TDH-JOUR', options: {}, price_cents: 1450, stock: 24 }],
  },
  {
    slug: { fr: 'potage-et-tartine', nl: 'soep-met-boterham', de: 'suppe-mit-belegtem-brot', en: 'soup-and-tartine' },
    name: { fr: 'Potage et tartine', nl: 'Soep met boterham', de: 'Suppe mit belegtem Brot', en: 'Soup and tartine' },
    summary: {
      fr: 'Potiron, fromage blanc et radis.', nl: 'Pompoen, plattekaas en radijs.',
      de: 'Kürbis, Frischkäse und Radieschen.', en: 'Pumpkin, fresh cheese and radish.',
    },
    description: {
      fr: prose`Un grand bol de potage de saison et une tartine de pain gris, à manger sur place jusqu’à quinze
        heures. Végétarien.

        Boisson non comprise. Contient du gluten, du lait et du céleri.`,
      nl: prose`Een grote kom seizoenssoep en een bruine boterham, ter plaatse te eten tot vijftien uur. Vegetarisch.

        Drank niet inbegrepen. Bevat gluten, melk en selder.`,
      de: prose`Eine große Schale Suppe der Jahreszeit und ein Graubrot, vor Ort zu essen bis fünfzehn Uhr.
        Vegetarisch.

        Getränk nicht inbegriffen. Enthält Gluten, Milch und Sellerie.`,
      en: prose`A large bowl of seasonal soup and a slice of brown bread, to eat in until three. Vegetarian.

        Drink not included. Contains gluten, milk and celery.`,
    },
    brand: 'Au Comptoir de la Senne', vat_class: 'restaurant', supply: 'services',
    price_includes_vat: true, illustration: 'counter-soup',
    variants: [{ sku: 'TDH-POT', options: {}, price_cents: 950, stock: 30 }],
  },
  {
    slug: { fr: 'gaufres-de-bruxelles', nl: 'brusselse-wafels', de: 'bruesseler-waffeln', en: 'brussels-waffles' },
    name: { fr: 'Gaufres de Bruxelles', nl: 'Brusselse wafels', de: 'Brüsseler Waffeln', en: 'Brussels waffles' },
    summary: {
      fr: 'Deux gaufres, crème battue et fraises.', nl: 'Twee wafels, slagroom en aardbeien.',
      de: 'Zwei Waffeln, Schlagsahne und Erdbeeren.', en: 'Two waffles, whipped cream and strawberries.',
    },
    description: {
      fr: prose`Cuites à la demande, légères, avec des bords droits et vingt trous bien comptés. Servies de quinze à
        dix-huit heures, à la grande table.

        Boisson non comprise. Contient du gluten, des œufs et du lait.`,
      nl: prose`Op bestelling gebakken, luchtig, met rechte randen en twintig goed getelde gaatjes. Van vijftien tot
        achttien uur, aan de grote tafel.

        Drank niet inbegrepen. Bevat gluten, eieren en melk.`,
      de: prose`Frisch gebacken, luftig, mit geraden Rändern und zwanzig gut gezählten Löchern. Von fünfzehn bis
        achtzehn Uhr am großen Tisch.

        Getränk nicht inbegriffen. Enthält Gluten, Eier und Milch.`,
      en: prose`Baked to order, light, with straight edges and twenty holes, duly counted. Served from three to six
        at the long table.

        Drink not included. Contains gluten, eggs and milk.`,
    },
    brand: 'Au Comptoir de la Senne', vat_class: 'restaurant', supply: 'services',
    price_includes_vat: true, illustration: 'counter-waffles',
    variants: [{ sku: 'TDH-GAU', options: {}, price_cents: 850, stock: 20 }],
  },
]
