import type { Region } from '#platform/cache/cache.ts'

/** What everybody sees of the catalogue and what stays the same while goods come and go. */
export const catalogueRegion: Region = { name: 'catalogue', fresh_seconds: 600, grace_seconds: 3_600 }
/** How many are in stock: it changes with every order, and may be told half a minute late. */
export const shelfRegion: Region = { name: 'shelf', fresh_seconds: 30, grace_seconds: 60 }
/** Whoever changes products, categories or their pictures forgets this tag. */
export const CATALOGUE = 'catalogue'
export const catalogueCache = { region: catalogueRegion.name, tags: [CATALOGUE] }
