import { sql } from 'kysely'
import { rebuildTotal, totalNames, verifyBooks, type TotalName } from '#modules/accounting'
import { rebuildLeaveTotals } from '#modules/hr'
import { rebuildRatings } from '#modules/services'
import { rebuildStock, refreshCards } from '#modules/shop'
import type { Work } from '#platform/work.ts'
import { progress, withComptoir, WrongUse, type Command } from './command.ts'

export const verifyBooksCommand: Command = {
  summary: 'read every entry again: numbers, balances, hash chains, stored totals; exit code 1 when something is wrong',
  usage: '',
  run: () => withComptoir(async ({ platform }) => {
    const { passed, entries, ...findings } = await verifyBooks(platform.reading, { onProgress: (read) => { if (read % 10_000 === 0) progress(`${read} entries`) } })
    if (passed) return void process.stdout.write(`The books hold: ${entries} entries read.\n`)
    throw new Error(`The books do not hold:\n${JSON.stringify(findings, (_, value: unknown) => typeof value === 'bigint' ? Number(value) : value, 2)}`)
  }),
}

/** Stored totals that are not the ledger's, each with what makes it anew and says how many rows were wrong. */
const others: Readonly<Record<string, (work: Work) => Promise<number>>> = {
  stock: rebuildStock,
  leave: rebuildLeaveTotals,
  ratings: rebuildRatings,
  'product-cards': async (work) => { await refreshCards(work); return 0 },
}

export const rebuildCommand: Command = {
  summary: `make a stored total anew from what it sums up: ${[...totalNames, ...Object.keys(others)].join(', ')}`,
  usage: 'TOTAL',
  async run([name, ...rest]) {
    if (!name || rest.length) throw new WrongUse('rebuild takes the name of one total.')
    const ofLedger = totalNames.find((total): total is TotalName => total === name)
    const rebuild = ofLedger ? (work: Work) => rebuildTotal(work, ofLedger) : others[name]
    if (!rebuild) throw new WrongUse(`There is no stored total ${name}.`)
    await withComptoir(async ({ platform }) => {
      const wrong = await platform.inTransaction(platform.actor, async (work) => {
        // as many rows as there are: no request waits for it
        await sql`set local statement_timeout = 0`.execute(work.tx)
        return rebuild(work)
      })
      process.stdout.write(wrong ? `${wrong} rows were wrong and are right now.\n` : 'Made anew.\n')
    })
  },
}
