import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { chromiumPath } from '../server/tooling/checks/chromium.ts'
import { freePort } from '../server/platform/free-port.ts'
import { openShop, type Shop } from '../server/modules/shop/testing/open-shop.ts'
import { startJobs } from '../server/platform/jobs/runner.ts'
import { modules } from '../server/app.ts'
import { CONSENT } from '../web/app/cookies.ts'
import { ensureAdministrator } from '../server/modules/identity/index.ts'

const root = join(import.meta.dirname, '..')
export const administrator = { email: 'admin@comptoir.test', password: 'comptoir-demo' }

export type Stage = Shop & {
  web: string
  browser: Browser
  /** A person with a browser of their own, who answered the question about cookies unless it is still to be asked. */
  visitor: (options?: { language?: string, width?: number, asked?: boolean }) => Promise<{ context: BrowserContext, page: Page }>
}

/** A Comptoir as people meet it: real database, the API on a real port with its jobs, the built web, Chromium. */
export async function openStage(environment: Record<string, string> = {}): Promise<Stage> {
  const [apiPort, webPort] = await Promise.all([freePort(), freePort()])
  const shop = await openShop({ PORT: String(apiPort), WEB_PORT: String(webPort), ...environment })
  await ensureAdministrator(shop.platform, administrator)
  await shop.app.listen({ host: '127.0.0.1', port: apiPort })
  const jobs = await startJobs({ platform: shop.platform, pool: shop.pool, listeners: modules.flatMap(({ listeners = [] }) => listeners), schedules: [] })
  const web = spawn(process.execPath, ['web/.output/server/index.mjs'], {
    cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(webPort), NUXT_API_BASE: `http://127.0.0.1:${apiPort}`, NUXT_PAGE_SECONDS: '0' },
  })
  const address = `http://localhost:${webPort}`
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--host-resolver-rules=MAP localhost 127.0.0.1'] })
  shop.closeFirst(async () => {
    await browser.close()
    web.kill('SIGTERM')
    if (web.exitCode === null) await once(web, 'exit')
    await jobs.stop()
  })
  await untilAnswering(address)
  return {
    ...shop, web: address, browser,
    async visitor({ language = 'fr-BE', width = 1440, asked = true } = {}) {
      const context = await browser.newContext({ locale: language, viewport: { width, height: 900 }, baseURL: address, reducedMotion: 'reduce' })
      context.setDefaultTimeout(15_000)
      if (asked) await context.addCookies([{ name: CONSENT.name, value: 'necessary', url: address }])
      return { context, page: await context.newPage() }
    },
  }
}

async function untilAnswering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await fetch(address, { redirect: 'manual' }).then(({ status }) => status < 500, () => false)) return
    await pause(100)
  }
  throw new Error(`${address} does not answer.`)
}
