import { migrate } from '#platform/database/migrate.ts'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { setupBelgianAccounting } from '#modules/accounting'
import { hashPassword, registerPerson } from '#modules/identity'
import { Refusal } from '#kernel/refusal.ts'
import { writeTables } from '../tables-command.ts'
import { loadDemoShop } from '../demo/load-demo-shop.ts'
import { loadDemoStaff } from '../demo/load-demo-staff.ts'
import { loadDemoTickets } from '../demo/load-demo-tickets.ts'
import { progress, withComptoir, withDatabase, WrongUse, type Command } from './command.ts'

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

export const createAdminCommand: Command = {
  summary: 'create an administrator; the password is ADMIN_PASSWORD, or asked for',
  usage: 'EMAIL',
  async run([email, ...rest]) {
    if (!email || !/^[^@\s]+@[^@\s]+$/.test(email) || rest.length) throw new WrongUse('create-admin takes one e-mail address.')
    const password = process.env['ADMIN_PASSWORD'] ?? await askForPassword()
    if (password.length < 10) throw new Error('The password must hold at least 10 characters.')
    const password_hash = await hashPassword(password)
    await withComptoir(async ({ platform }) => {
      try {
        await platform.inTransaction(platform.actor, (work) => registerPerson(work, { email, name: email.split('@')[0]!, language: 'fr', password_hash, role: 'administrator' }))
      } catch (error) {
        throw error instanceof Refusal ? new Error(error.sentenceIn('en'), { cause: error }) : error
      }
    })
    process.stdout.write(`${email} is an administrator.\n`)
  },
}

/** What is typed is not shown. */
async function askForPassword(): Promise<string> {
  if (!process.stdin.isTTY) throw new Error('Set ADMIN_PASSWORD, or run this in a terminal.')
  const silent = new Writable({ write: (_chunk, _encoding, done) => { done() } })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stdout.write('Password: ')
  const password = await terminal.question('')
  terminal.close()
  process.stdout.write('\n')
  return password
}

export const demoDataCommand: Command = {
  summary: 'open the demo shop in a Comptoir that sells nothing yet',
  usage: '',
  run: () => withComptoir(async ({ platform }) => {
    const opened = await loadDemoShop(platform, progress)
    process.stdout.write(opened ? '\nThe demo shop is open.\n' : 'There is already something for sale: nothing was added.\n')
    if (await loadDemoStaff(platform)) process.stdout.write('The demo staff is hired.\n')
    if (await loadDemoTickets(platform)) process.stdout.write('The demo customers have asked.\n')
  }),
}

export const tablesCommand: Command = {
  summary: 'write the table types from the migrations (for developers)',
  usage: '',
  run: writeTables,
}
