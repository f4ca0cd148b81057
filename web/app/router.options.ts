import type { RouterConfig } from 'nuxt/schema'

/** The administration's addresses are there only for who starts in it: from the shop, its link loads the page anew. */
export default {
  async routes(shop) {
    if (import.meta.server || !location.pathname.startsWith('/admin')) return shop
    const { default: admin } = await import('#build/admin-routes.mjs')
    return [...shop, ...admin]
  },
} satisfies RouterConfig
