import { setupBelgianAccounting } from '#modules/accounting'
import { ensureAdministrator, syncPermissions } from '#modules/identity'
import type { Configuration } from '#platform/configuration.ts'
import { migrate } from '#platform/database/migrate.ts'
import { createPool } from '#platform/database/pool.ts'
import { createLog } from '#platform/log.ts'
import { createApp, modules } from '../../app.ts'
import { progress } from '../commands/command.ts'
import { loadDemoShop } from '../demo/load-demo-shop.ts'
import { loadDemoStaff } from '../demo/load-demo-staff.ts'
import { loadDemoTickets } from '../demo/load-demo-tickets.ts'

/** Brings the database to this version and gives a new one its books, its administrator and, unless told otherwise, the demo shop. */
export async function firstData(configuration: Configuration, url: string, say: (text: string) => void): Promise<void> {
  const pool = createPool({ url, max: 8, name: 'comptoir-start' })
  try {
    const applied = await migrate(pool)
    if (applied.length) say(`Applied ${applied.length} migrations.`)
    const { app, platform } = await createApp({ configuration, pool, log: createLog('warn') })
    await platform.inTransaction(platform.actor, async (work) => {
      await syncPermissions(work, modules)
      await setupBelgianAccounting(work)
    })
    const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = configuration
    if (email && password && await ensureAdministrator(platform, { email, password })) say(`Created the administrator ${email}.`)
    if (configuration.COMPTOIR_DEMO && !configuration.production && await loadDemoShop(platform, progress)) say('\nThe demo shop is open.')
    if (configuration.COMPTOIR_DEMO && !configuration.production && await loadDemoStaff(platform)) say('The demo staff is hired.')
    if (configuration.COMPTOIR_DEMO && !configuration.production && await loadDemoTickets(platform)) say('The demo customers have asked.')
    await app.close()
    await platform.threads.stop()
  } finally {
    await pool.end()
  }
}
