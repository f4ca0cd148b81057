type Page = { body: string, fresh_until: number, refreshing_until: number }

const MOST = 500
/** How long one visitor may keep the others waiting with the page of before. */
const REFRESH = 5_000

/** Rendered catalogue pages for a few seconds, the least recently stored leave first. A page that grew old is rendered again by one visitor while the others get the old one. */
export function pageStore(seconds: number, now: () => number = Date.now) {
  const pages = new Map<string, Page>()
  return {
    /** The page, or undefined when this visitor is to render it. */
    find(key: string): string | undefined {
      const page = pages.get(key)
      if (!page) return undefined
      const instant = now()
      if (instant < page.fresh_until || instant < page.refreshing_until) return page.body
      // nobody looked for long: what is kept is too old to be shown
      if (instant > page.fresh_until + seconds * 1_000 * 10) { pages.delete(key); return undefined }
      page.refreshing_until = instant + REFRESH
      return undefined
    },
    keep(key: string, body: string): void {
      pages.delete(key)
      pages.set(key, { body, fresh_until: now() + seconds * 1_000, refreshing_until: 0 })
      if (pages.size > MOST) pages.delete(pages.keys().next().value!)
    },
  }
}
