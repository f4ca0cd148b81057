// npm run comptoir -- COMMAND [parameters]
import { WrongUse, type Command } from './commands/command.ts'
import { backupCommand, restoreCommand } from './commands/backup-commands.ts'
import { rebuildCommand, verifyBooksCommand } from './commands/books-commands.ts'
import { createAdminCommand, demoDataCommand, migrateCommand, setupAccountingCommand, tablesCommand } from './commands/database-commands.ts'
import { importProductsCommand } from './commands/import-command.ts'
import { warmUpCommand } from './commands/warm-up-command.ts'
import { inboundMailKeyCommand } from './commands/mail-commands.ts'
import { accessTableCommand, apiCommand, openapiCommand, serveCommand, workerCommand } from './commands/serving-commands.ts'

const commands: Readonly<Record<string, Command>> = {
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

function helpOf(name: string, { summary, usage }: Command): string {
  return `npm run comptoir -- ${name} ${usage}\n  ${summary}\n`
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  return `npm run comptoir -- COMMAND [--help]\n\n${Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}\n`
}

const [name, ...parameters] = process.argv.slice(2)
const command = name === undefined ? undefined : commands[name]
if (!command) {
  const asked = name === undefined || name === '--help' || name === 'help'
  ;(asked ? process.stdout : process.stderr).write(asked ? overview() : `There is no command ${name}.\n\n${overview()}`)
  process.exit(asked ? 0 : 2)
}
if (parameters.includes('--help')) {
  process.stdout.write(helpOf(name!, command))
  process.exit(0)
}
try {
  await command.run(parameters)
  process.exit(0)
} catch (error) {
  const wrongUse = error instanceof WrongUse
  process.stderr.write(`${(error as Error).message}\n${wrongUse ? helpOf(name!, command) : ''}`)
  process.exit(wrongUse ? 2 : 1)
}
