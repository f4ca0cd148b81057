import { gzipSync } from 'node:zlib'
import { openBarePage } from './bare-page.ts'
import { clientOf, medianRound, type Round } from './load.ts'
import type { Stage } from './stage.ts'
import type { Result } from './table.ts'

type Pace = { seconds: number, rounds: number }

/**
 * Measure 3: storefront pages by server rendering, anonymous, with the bytes of their JavaScript and CSS. Beside each a bare
 * Nuxt page of as many bytes: kept in memory as ours is (the limit), and rendered each time (in the note).
 */
export async function measurePages(stage: Stage, { seconds, rounds }: Pace): Promise<Result[]> {
  const { api, web } = stage
  const { results: cards } = await (await fetch(`${api}/api/shop/products/`)).json() as { results: { slug: string, category: { slug: string } | null }[] }
  const card = cards.find(({ category }) => category !== null) // services lie in none
  const bare = await openBarePage(stage)
  const get = async (base: string, path: string, connections: number): Promise<Round> => {
    const { call, close } = clientOf(base, connections)
    const round = await medianRound(rounds, connections, seconds, async () => {
      const { status } = await call('GET', path)
      if (status !== 200) throw new Error(String(status))
    })
    await close()
    return round
  }
  const results: Result[] = []
  try {
    for (const [what, path] of [['home', '/fr'], ['category', `/fr/categories/${card!.category!.slug}`], ['product', `/fr/products/${card!.slug}`]] as const) {
      const { html, js, css } = await weightOf(`${web}${path}`)
      const { rendered, kept } = await bare.paths(html)
      const note = `HTML ${html} B; gzipped: JS ${js} B, CSS ${css} B`
      for (const connections of [10, 50]) {
        const limit = { name: 'bare Nuxt, kept', per_second: (await get(bare.base, kept, connections)).per_second }
        const anew = (await get(bare.base, rendered, connections)).per_second
        const round = await get(web!, path, connections)
        results.push({ measure: '3', what: `page: ${what}`, connections, round, limit, goal: '≥ 0.5, JS ≤ 120 kB', note: `${note}; ${(round.per_second / anew).toFixed(1)} × bare Nuxt rendered each time (${Math.round(anew)})` })
      }
    }
  } finally {
    bare.close()
  }
  return results
}

/** What a browser loads for a page before anybody clicks, in bytes: its HTML as it is, the scripts and styles that it names gzipped. */
async function weightOf(address: string): Promise<{ html: number, js: number, css: number }> {
  const html = await (await fetch(address)).text()
  const named = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, path]) => path!))]
  const inline = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text!).join('')
  const size = async (paths: string[]) => {
    const sizes = await Promise.all(paths.map(async (path) => gzipSync(Buffer.from(await (await fetch(new URL(path, address))).arrayBuffer())).length))
    return sizes.reduce((sum, each) => sum + each, 0)
  }
  return {
    html: Buffer.byteLength(html),
    js: await size(named(/(?:src|href)="([^"]+\.js)"/g)),
    css: await size(named(/href="([^"]+\.css)"/g)) + (inline === '' ? 0 : gzipSync(inline).length),
  }
}
