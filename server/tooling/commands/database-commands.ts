import { migrate } from '#platform/database/migrate.ts'
import { setupBelgianAccounting } from '#modules/accounting'
import { writeTables } from '../tables-command.ts'
import { loadDemoShop } from '../demo/load-demo-shop.ts'
import { progress, withComptoir, withDatabase, type Command } from './command.ts'

export const migrateCommand: Command = {
  summary: 'bring the database to this version',
  usage: '',
  run: () => withDatabase(async (pool) => {
    const applied = await migrate(pool)
    process.stdout.write(applied.length ? `Applied: ${applied.join(', ')}\n` : 'The database is up to date.\n')
  }),
}

export const setupAccountingCommand: Command = {
  summary: 'load the Belgian chart of accounts, journals and fiscal year; what you changed stays',
  usage: '',
  run: () => withComptoir(async ({ platform }) => {
    const { accounts, journals } = await platform.inTransaction(platform.actor, (work) => setupBelgianAccounting(work))
    process.stdout.write(`Added ${accounts} accounts and ${journals} journals.\n`)
  }),
}

export const demoDataCommand: Command = {
  summary: 'open the demo shop in a Comptoir that sells nothing yet',
  usage: '',
  run: () => withComptoir(async ({ platform }) => {
    const opened = await loadDemoShop(platform, progress)
    process.stdout.write(opened ? '\nThe demo shop is open.\n' : 'There is already something for sale: nothing was added.\n')
  }),
}

export const tablesCommand: Command = {
  summary: 'write the table types from the migrations (for developers)',
  usage: '',
  run: writeTables,
}
