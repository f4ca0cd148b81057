import { gzipSync } from 'node:zlib'
import { clientOf, medianRound } from './load.ts'
import type { Stage } from './stage.ts'
import type { Result } from './table.ts'

/** Measure 3: storefront pages by server rendering, anonymous, with the weight of their JavaScript and CSS. */
export async function measurePages({ api, web }: Stage, { seconds, rounds }: { seconds: number, rounds: number }): Promise<Result[]> {
  const { results: [card] } = await (await fetch(`${api}/api/shop/products/`)).json() as { results: { slug: string, category: { slug: string } }[] }
  const results: Result[] = []
  for (const [what, path] of [['home', '/fr'], ['category', `/fr/categories/${card!.category.slug}`], ['product', `/fr/products/${card!.slug}`]] as const) {
    const weight = await weightOf(`${web}${path}`)
    for (const connections of [10, 50]) {
      const { call, close } = clientOf(web!, connections)
      const round = await medianRound(rounds, connections, seconds, async () => {
        const { status } = await call('GET', path)
        if (status !== 200) throw new Error(String(status))
      })
      await close()
      results.push({ measure: '3', what: `page: ${what}`, connections, round, goal: 'JS ≤ 120 kB', note: `JS ${weight.js} kB, CSS ${weight.css} kB gzipped` })
    }
  }
  return results
}

/** What a browser loads for a page before anybody clicks: the scripts and styles that the HTML names, gzipped. */
async function weightOf(address: string): Promise<{ js: number, css: number }> {
  const html = await (await fetch(address)).text()
  const named = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, path]) => path!))]
  const scripts = named(/(?:src|href)="([^"]+\.js)"/g)
  const styles = named(/href="([^"]+\.css)"/g)
  const inline = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text!).join('')
  const size = async (paths: string[]) => {
    const sizes = await Promise.all(paths.map(async (path) => gzipSync(Buffer.from(await (await fetch(new URL(path, address))).arrayBuffer())).length))
    return sizes.reduce((sum, each) => sum + each, 0)
  }
  const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10
  return { js: kilobytes(await size(scripts)), css: kilobytes(await size(styles) + gzipSync(inline).length) }
}
