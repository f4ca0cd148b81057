import {
  Account,
  AccountChange,
  AccountParams,
  AccountQuery,
  Accounts,
  Journals,
  NewAccount,
} from '@comptoir/contract/accounting-ledger'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import type { Language } from '#kernel/language.ts'
import { listAccounts, listJournals, readAccount } from './account-queries.ts'
import { accountNotFound, addAccount, changeAccount } from './change-account.ts'

const prefix = '/api/admin-dashboard'
const tags = ['Books']

/** The chart of accounts and the journals. */
export function chartRoutes(app: App): void {
  const { platform } = app
  const account = async (language: Language, code: string) => {
    const found = await readAccount(platform.reading, language, code)
    if (!found) throw accountNotFound
    return found
  }
  app.get(
    `${prefix}/accounts/`,
    {
      config: { permission: 'accounting.read' },
      schema: { tags, summary: 'The chart of accounts', querystring: AccountQuery, response: { 200: Accounts } },
    },
    async (request) => {
      const { postable, ...filter } = request.query
      const { count, results } = await listAccounts(platform.reading, request.actor.language, {
        ...filter,
        postable: postable === undefined ? undefined : postable === 'true',
      })
      return pageAnswer(request, request.query, count, results)
    },
  )
  app.post(
    `${prefix}/accounts/`,
    {
      config: { permission: 'accounting.write' },
      schema: { tags, summary: 'Add an account', body: NewAccount, response: { 201: Account, 409: problem, 422: problem } },
    },
    async (request, reply) => {
      await platform.inTransaction(request.actor, (work) => addAccount(work, request.body))
      return reply.code(201).send(await account(request.actor.language, request.body.code))
    },
  )
  app.get(
    `${prefix}/accounts/:code/`,
    {
      config: { permission: 'accounting.read' },
      schema: { tags, summary: 'One account', params: AccountParams, response: { 200: Account, 404: problem } },
    },
    (request) => account(request.actor.language, request.params.code),
  )
  app.patch(
    `${prefix}/accounts/:code/`,
    {
      config: { permission: 'accounting.write' },
      schema: {
        tags,
        summary: 'Rename an account, or take it out of use',
        params: AccountParams,
        body: AccountChange,
        response: { 200: Account, 404: problem },
      },
    },
    async (request) => {
      await platform.inTransaction(request.actor, (work) => changeAccount(work, request.params.code, request.body))
      return account(request.actor.language, request.params.code)
    },
  )
  app.get(
    `${prefix}/journals/`,
    {
      config: { permission: 'accounting.read' },
      schema: { tags, summary: 'The journals', response: { 200: Journals } },
    },
    async (request) => ({ results: await listJournals(platform.reading, request.actor.language) }),
  )
}
