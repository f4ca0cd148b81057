// npm run screens [-- --only=admin/orders | --only=!admin] [-- --language=nl] [-- --png=FOLDER]: every screen of the demo shop into docs/screens/, each one
// at 1440 and 390 pixels, light and dark, on one sheet; and what is wrong with them at a glance.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import sharp from 'sharp'
import { openStage } from '../../bench/stage.ts'
import { chromiumPath } from '../../server/tooling/checks/chromium.ts'
import { DEMO_PASSWORD, demoShopper } from '../../server/tooling/demo/demo-account.ts'
import { CONSENT } from '../../web/app/cookies.ts'
import { addressOf, screens, type Screen } from './pages.ts'

const SHOTS = [{ width: 1440, theme: 'light' }, { width: 1440, theme: 'dark' }, { width: 390, theme: 'light' }, { width: 390, theme: 'dark' }] as const
const TALLEST = 1_500
const SCALE = 0.6
const GAP = 24
const MOST_LOOKS = 40
const LOOK = `document.querySelector('.table-waiting, [aria-busy="true"]') || [...document.images].some(({ complete }) => !complete) ? null : document.body.innerText`
const SIGN_INS = { staff: 'admin@comptoir.test', customer: demoShopper.email }

const option = (name: string) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3)
const [only, language = 'fr', png] = ['only', 'language', 'png'].map(option)
const chosen = screens.filter(({ page }) => only === undefined || (only.startsWith('!') ? !page.includes(only.slice(1)) : page.includes(only)))
const folder = join(import.meta.dirname, '../../docs/screens')

const stage = await openStage({ withWeb: true })
const database = new pg.Pool({ connectionString: stage.databaseUrl, max: 1 })
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--hide-scrollbars', '--host-resolver-rules=MAP localhost 127.0.0.1'] })
const web = stage.web!.replace('127.0.0.1', 'localhost')
const contexts = new Map<string, Promise<BrowserContext>>()
const problems: string[] = []
try {
  for (const screen of chosen) {
    const address = await addressOf(screen, database, language)
    if (!address) { problems.push(`${screen.page}: the demo shows nothing of it`); continue }
    try {
      await keep(screen.page, await Promise.all(SHOTS.map((shot) => take(screen, address, shot))))
      process.stdout.write(`${screen.page}\n`)
    } catch (error) {
      // one page that does not come keeps nobody from the others
      problems.push(`${screen.page}: ${(error as Error).message.split('\n')[0]}`)
    }
  }
} finally {
  await browser.close()
  await database.end()
  await stage.close()
}
process.stdout.write(problems.length ? `\n${problems.join('\n')}\n` : '\nNothing overflows, nothing failed.\n')
process.exit(0)

async function take(screen: Screen, address: string, { width, theme }: (typeof SHOTS)[number]): Promise<Buffer> {
  const context = await contextFor(browser, screen.viewer, width, theme)
  const page = await context.newPage()
  const note = (text: string) => { problems.push(`${screen.page} (${width}, ${theme}): ${text}`) }
  page.on('pageerror', (error) => { note(error.message.split('\n')[0]!) })
  page.on('response', (response) => { if (response.status() >= 500) note(`${response.status()} ${new URL(response.url()).pathname}`) })
  if (screen.before === 'fill-cart') await fillCart(page)
  await page.goto(address, { waitUntil: 'networkidle' })
  await untilStill(page)
  const { over, height } = await page.evaluate<{ over: number, height: number }>('({ over: document.documentElement.scrollWidth - innerWidth, height: document.documentElement.scrollHeight })')
  if (over > 0) note(`${over} pixels wider than the screen`)
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(Math.max(height, 800), TALLEST) }, fullPage: true })
  await page.close()
  return picture
}

/** Until nothing waits any more, pictures further down included, and the text of the page has stayed the same for a while. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
  const seen: unknown[] = []
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await page.waitForTimeout(250)
    seen.push(await page.evaluate(LOOK))
    const [first, ...others] = seen.slice(-3)
    if (others.length === 2 && first !== null && others.every((each) => each === first)) break
  }
  await page.evaluate('scrollTo(0, 0)')
}

/** One browser per viewer, width and theme, signed in once. */
async function contextFor(from: Browser, viewer: Screen['viewer'], width: number, theme: string): Promise<BrowserContext> {
  const key = `${viewer} ${width} ${theme}`
  const known = contexts.get(key) ?? openContext(from, viewer, width, theme)
  contexts.set(key, known)
  return known
}

async function openContext(from: Browser, viewer: Screen['viewer'], width: number, theme: string): Promise<BrowserContext> {
  const context = await from.newContext({ locale: `${language}-BE`, viewport: { width, height: width === 390 ? 844 : 900 }, baseURL: web, reducedMotion: 'reduce' })
  await context.addCookies([{ name: CONSENT.name, value: 'necessary', url: web }, { name: 'comptoir_theme', value: theme, url: web }])
  if (viewer !== 'visitor') {
    const answer = await context.request.post('/api/auth/session/', { data: { email: SIGN_INS[viewer], password: DEMO_PASSWORD } })
    if (!answer.ok()) throw new Error(`The demo's ${viewer} cannot sign in: ${answer.status()}`)
    // the administration speaks the language of the person, not of the address
    const { csrf_token } = await answer.json() as { csrf_token: string }
    const told = await context.request.patch('/api/auth/me/', { data: { language }, headers: { 'x-csrf-token': csrf_token } })
    if (!told.ok()) throw new Error(`The demo's ${viewer} cannot choose a language: ${told.status()}`)
  }
  return context
}

async function fillCart(page: Page): Promise<void> {
  const cart = await (await page.request.get('/api/shop/cart/')).json() as { lines: unknown[] }
  if (cart.lines.length > 0) return
  const { results } = await (await page.request.get('/api/shop/products/?in_stock=true&page_size=24')).json() as { results: { default_variant_id: string, booked: boolean }[] }
  for (const { default_variant_id } of results.filter(({ booked }) => !booked).slice(0, 2)) await page.request.post('/api/shop/cart/lines/', { data: { variant_id: default_variant_id, quantity: 1 } })
}

/** The four pictures side by side. */
async function keep(name: string, pictures: readonly Buffer[]): Promise<void> {
  const scaled = await Promise.all(pictures.map(async (picture) => {
    const { width = 0 } = await sharp(picture).metadata()
    return sharp(picture).resize({ width: Math.round(width * SCALE) }).png().toBuffer({ resolveWithObject: true })
  }))
  const width = scaled.reduce((sum, { info }) => sum + info.width + GAP, GAP)
  const height = Math.max(...scaled.map(({ info }) => info.height)) + 2 * GAP
  let left = GAP
  const placed = scaled.map(({ data, info }) => {
    const at = { input: data, left, top: GAP }
    left += info.width + GAP
    return at
  })
  const sheet = sharp({ create: { width, height, channels: 3, background: '#8a8f8c' } }).composite(placed)
  if (png) {
    mkdirSync(png, { recursive: true })
    writeFileSync(join(png, `${language}-${name.replaceAll('/', '_')}.png`), await sheet.png().toBuffer())
    return
  }
  const file = join(folder, `${name.replace(/[[\]]/g, '')}.webp`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await sheet.webp({ quality: 62 }).toBuffer())
}
