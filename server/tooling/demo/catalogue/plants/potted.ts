import type { DemoProduct } from '../../demo-catalogue.ts'
import { prose, same } from '../texts.ts'

export const potted: readonly DemoProduct[] = [
  {
    slug: { fr: 'basilic-en-pot', nl: 'basilicum-in-pot', de: 'basilikum-im-topf', en: 'potted-basil' },
    name: { fr: 'Basilic en pot', nl: 'Basilicum in pot', de: 'Basilikum im Topf', en: 'Potted basil' },
    summary: {
      fr: 'Un vrai pied de basilic, qui tient plus d’une semaine.',
      nl: 'Een echte basilicumplant, die langer dan een week meegaat.',
      de: 'Ein richtiger Basilikumstock, der länger als eine Woche hält.',
      en: 'A proper basil plant, one that lasts more than a week.',
    },
    description: {
      fr: prose`Élevé lentement et dépressé, pour que chaque tige ait sa place. Arrosez par la soucoupe, pincez les
        fleurs, gardez-le loin des courants d’air. Livré dans un pot en terre cuite de 14 cm.`,
      nl: prose`Traag gekweekt en uitgedund, zodat elke stengel plaats heeft. Geef water langs het schoteltje, knip
        de bloemen weg en hou hem uit de tocht. Geleverd in een terracotta pot van 14 cm.`,
      de: prose`Langsam gezogen und vereinzelt, damit jeder Stiel Platz hat. Über den Untersetzer gießen, Blüten
        auszwicken, vor Zugluft schützen. Geliefert im Terrakottatopf von 14 cm.`,
      en: prose`Grown slowly and thinned, so that every stem has room. Water from the saucer, pinch out the flowers,
        keep out of draughts. Delivered in a 14 cm terracotta pot.`,
    },
    brand: 'Serres Clair-de-Brume', vat_class: 'plants', supply: 'goods',
    price_includes_vat: true, illustration: 'plant-basil',
    variants: [{ sku: 'PLA-BAS', options: {}, price_cents: 590, stock: 22, minimum_stock: 6, weight_grams: 900 }],
  },
  {
    slug: { fr: 'fougere-de-salle-de-bains', nl: 'badkamervaren', de: 'badezimmerfarn', en: 'bathroom-fern' },
    name: { fr: 'Fougère de salle de bains', nl: 'Badkamervaren', de: 'Badezimmerfarn', en: 'Bathroom fern' },
    summary: {
      fr: 'Elle aime la buée et la lumière du nord.', nl: 'Houdt van damp en van noorderlicht.',
      de: 'Mag Dampf und Licht von Norden.', en: 'Fond of steam and northern light.',
    },
    description: {
      fr: prose`Une touffe généreuse, sans caprice tant que la motte reste fraîche. Vaporisez-la quand le chauffage
        tourne. Sans danger pour les chats.`,
      nl: prose`Een gulle pol zonder grillen, zolang de kluit fris blijft. Benevel haar als de verwarming draait.
        Ongevaarlijk voor katten.`,
      de: prose`Ein üppiger Horst ohne Launen, solange der Ballen feucht bleibt. Bei Heizungsluft besprühen. Für
        Katzen unbedenklich.`,
      en: prose`A generous clump without whims, as long as its roots stay moist. Mist it while the heating runs. Safe
        for cats.`,
    },
    brand: 'Serres Clair-de-Brume', vat_class: 'plants', supply: 'goods',
    price_includes_vat: true, illustration: 'plant-fern',
    variants: [
      {
        sku: 'PLA-FOU-12', options: { size: same('Ø 12 cm') },
        price_cents: 990, stock: 16, minimum_stock: 4, weight_grams: 800,
      },
      {
        sku: 'PLA-FOU-19', options: { size: same('Ø 19 cm') },
        price_cents: 2290, stock: 7, minimum_stock: 2, weight_grams: 2600,
      },
    ],
  },
  {
    slug: { fr: 'sanseviere', nl: 'vrouwentong', de: 'bogenhanf', en: 'snake-plant' },
    name: { fr: 'Sansevière', nl: 'Vrouwentong', de: 'Bogenhanf', en: 'Snake plant' },
    summary: {
      fr: 'Pardonne tout, sauf l’excès d’eau.', nl: 'Vergeeft alles, behalve te veel water.',
      de: 'Verzeiht alles, außer zu viel Wasser.', en: 'Forgives everything but too much water.',
    },
    description: {
      fr: prose`Des feuilles dressées, bordées de jaune, pour un coin de bureau ou une entrée sombre. Un verre d’eau
        tous les quinze jours suffit, moins encore en hiver.`,
      nl: prose`Opstaande bladeren met een gele rand, voor een hoek van het bureau of een donkere gang. Om de twee
        weken een glas water volstaat, in de winter nog minder.`,
      de: prose`Aufrechte Blätter mit gelbem Rand, für die Schreibtischecke oder den dunklen Flur. Ein Glas Wasser
        alle zwei Wochen genügt, im Winter noch weniger.`,
      en: prose`Upright leaves edged with yellow, for a desk corner or a dark hallway. A glass of water every
        fortnight is enough, less still in winter.`,
    },
    brand: 'Serres Clair-de-Brume', vat_class: 'plants', supply: 'goods',
    price_includes_vat: true, illustration: 'plant-snake',
    variants: [
      {
        sku: 'PLA-SAN-40', options: { size: same('40 cm') },
        price_cents: 1690, stock: 12, minimum_stock: 3, weight_grams: 1900,
      },
      {
        sku: 'PLA-SAN-70', options: { size: same('70 cm') },
        price_cents: 3490, stock: 5, minimum_stock: 2, weight_grams: 4200,
      },
    ],
  },
  {
    slug: { fr: 'rosette-en-coupe', nl: 'rozet-in-schaal', de: 'rosette-in-der-schale', en: 'rosette-in-a-bowl' },
    name: { fr: 'Rosette en coupe', nl: 'Rozet in schaal', de: 'Rosette in der Schale', en: 'Rosette in a bowl' },
    summary: {
      fr: 'Une grande succulente dans sa coupe de grès.', nl: 'Een grote vetplant in een schaal van steengoed.',
      de: 'Eine große Sukkulente in ihrer Steingutschale.', en: 'A large succulent in its stoneware bowl.',
    },
    description: {
      fr: prose`Elle boit peu et réclame de la lumière : un appui de fenêtre au sud lui va très bien. La coupe,
        tournée à la main, est percée et posée sur trois petits pieds de liège.`,
      nl: prose`Ze drinkt weinig en vraagt licht: een vensterbank op het zuiden is ideaal. De handgedraaide schaal
        heeft een gaatje en staat op drie kurken voetjes.`,
      de: prose`Sie trinkt wenig und will Licht: Eine Fensterbank nach Süden ist ihr recht. Die handgedrehte Schale
        hat ein Loch und steht auf drei Korkfüßen.`,
      en: prose`It drinks little and asks for light: a south-facing sill suits it well. The bowl, thrown by hand, is
        pierced and stands on three small cork feet.`,
    },
    brand: 'Serres Clair-de-Brume', vat_class: 'plants', supply: 'goods',
    price_includes_vat: true, illustration: 'plant-succulent',
    variants: [{ sku: 'PLA-SUC', options: {}, price_cents: 2450, stock: 9, minimum_stock: 2, weight_grams: 1800 }],
  },
  {
    slug: { fr: 'lavande-de-balcon', nl: 'balkonlavendel', de: 'balkonlavendel', en: 'balcony-lavender' },
    name: { fr: 'Lavande de balcon', nl: 'Balkonlavendel', de: 'Balkonlavendel', en: 'Balcony lavender' },
    summary: {
      fr: 'Compacte, rustique, adorée des bourdons.', nl: 'Compact, winterhard en geliefd bij hommels.',
      de: 'Kompakt, winterhart und bei Hummeln beliebt.', en: 'Compact, hardy and loved by bumblebees.',
    },
    description: {
      fr: prose`Elle passe l’hiver dehors sans protection. Taillez-la après la floraison, jamais dans le vieux bois,
        et glissez les épis secs entre les draps.`,
      nl: prose`Ze overwintert buiten zonder bescherming. Snoei na de bloei, nooit in het oude hout, en leg de
        gedroogde aren tussen de lakens.`,
      de: prose`Er überwintert draußen ohne Schutz. Nach der Blüte schneiden, nie ins alte Holz, und die trockenen
        Ähren zwischen die Wäsche legen.`,
      en: prose`It spends the winter outdoors without protection. Trim after flowering, never into old wood, and lay
        the dried spikes between the sheets.`,
    },
    brand: 'Serres Clair-de-Brume', vat_class: 'plants', supply: 'goods',
    price_includes_vat: true, illustration: 'plant-lavender',
    variants: [{ sku: 'PLA-LAV', options: {}, price_cents: 895, stock: 18, minimum_stock: 5, weight_grams: 1400 }],
  },
]
