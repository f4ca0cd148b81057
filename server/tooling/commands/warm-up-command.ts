import { modules } from '../../app.ts'
import { languages } from '#kernel/language.ts'
import { questionsOf } from '#platform/cache/warm-up.ts'
import { configurationHere, WrongUse, type Command } from './command.ts'

const PATIENCE_MILLISECONDS = 10_000

export const warmUpCommand: Command = {
  summary: 'ask a running Comptoir for what its first visitors will ask: after a deploy, or behind a cache that was emptied',
  usage: '',
  async run(parameters) {
    if (parameters.length > 0) throw new WrongUse('warm-up takes nothing.')
    const { HOST, PORT, WEB_PORT } = configurationHere()
    const api = `http://${HOST}:${PORT}`
    const answers = await Promise.all(questionsOf(modules).map(({ url, language }) => ask(`${api}${url}`, language)))
    if (answers.every((answer) => !answer)) throw new Error(`Nobody answers at ${api}: start Comptoir first.`)
    const pages = await Promise.all([...languages.map((language) => `/${language}`), ...await categoryPages(api)].map((path) => ask(`http://${HOST}:${WEB_PORT}${path}`, 'fr')))
    process.stdout.write(`${answers.filter(Boolean).length} answers and ${pages.filter(Boolean).length} pages are warm.\n`)
  },
}

async function ask(url: string, language: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { headers: { 'accept-language': language }, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}

async function categoryPages(api: string): Promise<string[]> {
  const { results } = await (await fetch(`${api}/api/shop/categories/`)).json() as { results: { slugs: Record<string, string> }[] }
  return results.flatMap(({ slugs }) => languages.map((language) => `/${language}/categories/${slugs[language]}`))
}
