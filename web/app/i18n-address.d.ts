/** Where @nuxtjs/i18n serves the texts of a language; the module puts them in at build time. */
declare const __I18N_SERVER_ROUTE__: string
declare const __I18N_LOCALE_HASHES__: Record<string, string>
