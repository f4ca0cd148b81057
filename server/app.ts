import type pg from 'pg'
import { createHttp, type App } from '#platform/http/app.ts'
import type { Configuration } from '#platform/configuration.ts'
import type { Log } from '#platform/log.ts'
import { post } from '#platform/mail/mail-module.ts'
import type { Module } from '#platform/module.ts'
import type { RepeatedQuery } from '#platform/observability/watch-queries.ts'
import { assemble, type Assembly } from '#platform/start-platform.ts'
import { accounting, claimTransfersWith, proveNumbersWith } from '#modules/accounting'
import { administration } from '#modules/administration'
import { hr } from '#modules/hr'
import { auditKeeper, authenticator, identity } from '#modules/identity'
import { lineBookings, services } from '#modules/services'
import { checkVatNumber, keepBookingsWith, orderTransfers, shop } from '#modules/shop'

/** Every module of Comptoir, one line each. */
export const modules: readonly Module[] = [
  post,
  identity,
  accounting,
  shop,
  services,
  hr,
  administration,
]

// the shop knows nobody above it: what a line of a cart may stand for is handed down to it
keepBookingsWith(lineBookings)
// the books know no VIES: whether a buyer's number is good is asked of the shop, which keeps the answers
proveNumbersWith(async (platform, vat_number) => {
  const checked = await checkVatNumber(platform, vat_number)
  return checked.valid_format ? checked.check.valid : false
})
// and the books do not know the shop: what waits for a transfer is handed down to them
claimTransfersWith(orderTransfers)

export type Comptoir = Assembly & { app: App }

/** The composition root: joins the modules on one database and gives the HTTP side, not yet listening. */
export async function createApp(options: { configuration: Configuration, pool: pg.Pool, log: Log, clock?: () => Temporal.Instant, onRepeatedQuery?: (repeated: RepeatedQuery) => void }): Promise<Comptoir> {
  const assembly = assemble({ ...options, modules })
  const app = await createHttp({ ...assembly, modules, authenticate: authenticator(assembly.platform), keepAudit: auditKeeper(assembly.platform) })
  return { ...assembly, app }
}
