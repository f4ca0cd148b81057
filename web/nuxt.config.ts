import { fileURLToPath } from 'node:url'

const languages = [
  { code: 'fr', language: 'fr-BE', name: 'Français' },
  { code: 'nl', language: 'nl-BE', name: 'Nederlands' },
  { code: 'de', language: 'de-BE', name: 'Deutsch' },
  { code: 'en', language: 'en-BE', name: 'English' },
]
/** Texts of the storefront by area. The administration loads its own, so that no shopper pays for them. */
const areas = ['site', 'shop', 'cart', 'checkout', 'orders', 'account', 'services', 'reviews']

/** Vue, Nuxt, router and languages: loaded with any page. */
const foundation = /\/node_modules\/(@?vue|vue-router|@?unhead|@intlify|vue-i18n|@nuxtjs\/i18n|hookable|unctx|ufo|devalue|ofetch|destr|defu|klona|cookie-es|nostics|object-identity)\/|\/nuxt\/dist\/(head|pages|app\/(nuxt|entry|components\/nuxt-(link|layout|root))|app\/composables\/(asyncData|cookie|router|error|state|payload|once))/
/** The frame of every page, and what most of them show. */
const shop = /\/web\/app\/(components\/(shared\/(ShopIcon|DropMenu|PictureBox|drawn)|shop\/(site\/(Site|Cart|Search)|catalogue\/(Price|Product|Trail)|reviews\/Rating))|layouts\/default|composables\/(acting|api|session|cart|announcement|prices|storefront|page-head|writ|suggest)|api)/
/** What a page that sells one thing needs besides. */
const buying = /\/web\/app\/(components\/(shared\/QuantityField|shop\/(product\/(AddToCart|StockWord)|wishlist\/WishButton))|composables\/wishlist)/
/** Cookies are compared in the shop, but nothing is hashed there: without these the one would bring the other. */
const comparing = /\/node_modules\/ohash\/dist\/_chunks/
const hashing = /\/node_modules\/ohash\/dist\/(crypto|index)/

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  devtools: { enabled: false },
  modules: ['@nuxt/ui', '@nuxtjs/i18n'],
  components: [{ path: '~/components', pathPrefix: false }],
  css: ['~/assets/css/fonts.css', '~/assets/css/tokens.css', '~/assets/css/base.css', '~/assets/css/forms.css', '~/assets/css/shop.css'],
  app: {
    head: { link: [{ rel: 'icon', type: 'image/svg+xml', href: '/mark.svg' }] },
  },
  runtimeConfig: {
    /** Where the server reaches the API: NUXT_API_BASE. */
    apiBase: 'http://127.0.0.1:8000',
    /** Seconds for which an anonymous catalogue page may be answered again as it is; 0 turns that off. NUXT_PAGE_SECONDS. */
    pageSeconds: 30,
    public: { i18n: { baseUrl: '' } },
  },
  routeRules: {
    '/admin/**': { ssr: false },
  },
  ui: { fonts: false, colorMode: false },
  icon: { provider: 'server', serverBundle: { collections: ['lucide'] }, fallbackToApi: false, clientBundle: { scan: { globInclude: ['app/**/*.{vue,ts}'], globExclude: ['**/generated/**'] } } },
  i18n: {
    strategy: 'prefix',
    defaultLocale: 'fr',
    locales: languages.map((each) => ({ ...each, files: areas.map((area) => `${each.code}/${area}.json`) })),
    detectBrowserLanguage: false,
    bundle: { compositionOnly: true, fullInstall: false, runtimeOnly: true, dropMessageCompiler: true },
    // texts are fetched once per language under a hashed address; app.vue announces them to the browser
    experimental: { compactRoutes: true, httpCacheDuration: 31_536_000 },
    baseUrl: '',
  },
  hooks: {
    // what only the administration uses is not fetched ahead by shoppers
    'build:manifest'(manifest) {
      for (const file of Object.values(manifest)) { file.prefetch = false; file.dynamicImports = [] }
    },
    // the library's plugins would weigh on every page of the shop; its colours come from tokens.css, its icons are bundled
    'app:resolve'(app) {
      app.plugins = app.plugins.filter(({ src }) => !/@nuxt\/ui\/dist\/runtime\/plugins\/colors|@nuxt\/icon\/dist\/runtime\/plugin/.test(src))
    },
  },
  features: { devLogs: false },
  experimental: { payloadExtraction: false, appManifest: false, defaults: { nuxtLink: { prefetchOn: { interaction: true, visibility: false } } } },
  nitro: { compressPublicAssets: { gzip: true, brotli: true } },
  vite: {
    resolve: { dedupe: ['vue', 'vue-router', 'vue-i18n'] },
    vue: { features: { optionsAPI: false } },
    build: { target: 'es2022' },
    // what every page of the shop needs travels in two pieces, what sells in a third: many small files compress badly
    $client: { build: { rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/nuxt\/dist\/app\/(composables\/fetch|island-hash)|\/ohash\//, sideEffects: false }] }, output: { codeSplitting: { groups: [{ name: 'comparing', test: comparing }, { name: 'hashing', test: hashing }, { name: 'foundation', test: foundation }, { name: 'shop', test: shop }, { name: 'buying', test: buying }] } } } } },
  },
  typescript: { strict: true, typeCheck: false },
  alias: { '#texts': fileURLToPath(new URL('./i18n/locales', import.meta.url)) },
})
