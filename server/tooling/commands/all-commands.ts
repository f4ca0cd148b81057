import type { Command } from './command.ts'
import { backupCommand, restoreCommand } from './backup-commands.ts'
import { rebuildCommand, verifyBooksCommand } from './books-commands.ts'
import { createAdminCommand, demoDataCommand, migrateCommand, setupAccountingCommand, tablesCommand } from './database-commands.ts'
import { importProductsCommand } from './import-command.ts'
import { warmUpCommand } from './warm-up-command.ts'
import { inboundMailKeyCommand } from './mail-commands.ts'
import { accessTableCommand, apiCommand, openapiCommand, serveCommand, workerCommand } from './serving-commands.ts'

/** Every command of `npm run comptoir --`, by name. */
export const commands: Readonly<Record<string, Command>> = {
  migrate: migrateCommand,
  'setup-belgian-accounting': setupAccountingCommand,
  'create-admin': createAdminCommand,
  'demo-data': demoDataCommand,
  'verify-books': verifyBooksCommand,
  rebuild: rebuildCommand,
  'import-products': importProductsCommand,
  'inbound-mail-key': inboundMailKeyCommand,
  backup: backupCommand,
  restore: restoreCommand,
  api: apiCommand,
  worker: workerCommand,
  serve: serveCommand,
  'warm-up': warmUpCommand,
  openapi: openapiCommand,
  'generate-tables': tablesCommand,
  'access-table': accessTableCommand,
}
