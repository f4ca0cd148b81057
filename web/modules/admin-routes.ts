import { addTemplate, defineNuxtModule } from 'nuxt/kit'
import type { NuxtPage } from 'nuxt/schema'

/**
 * The administration's pages, in a list of their own that only the administration loads (app/router.options.ts): with every
 * new screen the table of addresses grows, and no shopper should pay for that. They all have its layout and ask for staff, and
 * they have one address in every language.
 */
export default defineNuxtModule({
  meta: { name: 'comptoir-admin-routes' },
  setup(_, nuxt) {
    let admin: NuxtPage[] = []
    nuxt.hook('pages:extend', (pages) => {
      admin = pages.filter(({ path }) => path.startsWith('/admin'))
      pages.splice(0, pages.length, ...pages.filter((page) => !admin.includes(page)))
    })
    addTemplate({ filename: 'admin-routes.mjs', getContents: () => `export default [\n${admin.map(routeOf).join(',\n')}\n]\n` })
  },
})

const routeOf = ({ name, path, file }: NuxtPage) =>
  `  { name: ${JSON.stringify(name)}, path: ${JSON.stringify(path)}, meta: { layout: 'admin', middleware: 'staff' }, component: () => import(${JSON.stringify(file)}) }`
