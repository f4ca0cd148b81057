import { newId } from '#kernel/identifier.ts'
import { hashPassword, registerPerson, syncPermissions } from '#modules/identity'
import type { Role } from '#platform/module.ts'
import { openHarness, type Harness } from '#tooling/testing/harness.ts'
import { modules } from '../../../app.ts'
import { setupBelgianAccounting } from '../chart/set-up.ts'
import type { NewEntry } from '../ledger/entry.ts'

export const today = Temporal.PlainDate.from('2026-11-22')
export const customer = '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f'

/** A caller who is signed in. */
export type Caller = {
  authorization: string
  get: (path: string) => Promise<Answer>
  post: (path: string, body?: object, headers?: Record<string, string>) => Promise<Answer>
  patch: (path: string, body: object) => Promise<Answer>
  put: (path: string, body: object) => Promise<Answer>
  remove: (path: string) => Promise<Answer>
}
type Answer = { status: number; text: string; body: any }

/** A harness with Belgian books set up, for one test file. */
export async function openBooks(environment: Record<string, string> = {}): Promise<Harness & { signIn: (role: Role) => Promise<Caller> }> {
  const harness = await openHarness(environment)
  await harness.work((work) => syncPermissions(work, modules))
  await harness.work((work) => setupBelgianAccounting(work))
  // here documents are known by their entries alone; the invoices themselves are tested where they are issued
  await harness.pool.query('alter table accounting.entries drop constraint if exists entries_of_an_invoice')
  return { ...harness, signIn: (role) => signIn(harness, role) }
}

async function signIn({ app, work }: Harness, role: Role): Promise<Caller> {
  const email = `${role}-${newId().slice(-8)}@comptoir.test`
  const password_hash = await hashPassword('un bon mot de passe')
  await work((work) => registerPerson(work, { email, name: role, language: 'fr', password_hash, role }))
  const { access } = (
    await app.inject({ method: 'POST', url: '/api/auth/token/', payload: { email, password: 'un bon mot de passe' } })
  ).json<{ access: string }>()
  const call = async (
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const { statusCode, body } = await app.inject({
      method,
      url: `/api/admin-dashboard/${path}`,
      headers: { authorization: `Bearer ${access}`, ...headers },
      ...(payload ? { payload } : {}),
    })
    return { status: statusCode, text: body, body: body.startsWith('{') ? JSON.parse(body) : undefined }
  }
  return {
    authorization: `Bearer ${access}`,
    get: (path) => call('GET', path),
    post: (path, body, headers) => call('POST', path, body ?? {}, headers),
    patch: (path, body) => call('PATCH', path, body),
    put: (path, body) => call('PUT', path, body),
    remove: (path) => call('DELETE', path),
  }
}

/** 100.00 + 21 % sold to a customer. */
export const sale = (change: Partial<NewEntry> = {}): NewEntry => ({
  journal: 'VTE',
  day: today,
  text: 'Vente au comptoir',
  lines: [
    { account: 'customers', debit_cents: 12100n, partner_id: customer },
    { account: '700000', credit_cents: 10000n, tax_code: 'S21G', vat: [{ box: '03', amount_cents: 10000n }] },
    { account: 'vat_grid_54', credit_cents: 2100n, tax_code: 'S21G', vat: [{ box: '54', amount_cents: 2100n }] },
  ],
  ...change,
})

/** A rent of 850.00 by bank. */
export const rent = (change: Partial<NewEntry> = {}): NewEntry => ({
  journal: 'OD',
  day: today,
  text: 'Loyer',
  lines: [
    { account: 'rent', debit_cents: 85000n },
    { account: 'bank', credit_cents: 85000n },
  ],
  ...change,
})
