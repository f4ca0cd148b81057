/** Without modules, without anything. Under /kept the page is kept in memory by Nitro itself, as long as a round takes. */
export default {
  compatibilityDate: '2026-11-01',
  telemetry: false,
  devtools: { enabled: false },
  routeRules: { '/kept': { swr: 600 } },
}
