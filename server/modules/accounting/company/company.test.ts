import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { hashPassword, registerPerson } from '#modules/identity'
import type { Role } from '#platform/module.ts'
import { isRefusal } from '#tooling/testing/server.ts'
import { seller } from '../invoices/testing/documents.ts'
import { openBooks } from '../testing/books.ts'
import { companyOf, type Company } from './company.ts'
import { saveCompany } from './save-company.ts'

const { app, work, platform, pool } = await openBooks()
const url = '/api/admin-dashboard/settings/company/'
const tokens = new Map<Role, string>()
before(async () => {
  const password_hash = await hashPassword('un bon mot de passe')
  for (const role of ['administrator', 'bookkeeper'] as const) {
    await work((work) => registerPerson(work, { email: `${role}@comptoir.test`, name: role, language: 'fr', password_hash, role }))
    const answer = await app.inject({ method: 'POST', url: '/api/auth/token/', payload: { email: `${role}@comptoir.test`, password: 'un bon mot de passe' } })
    tokens.set(role, answer.json().access)
  }
})
const call = (role: Role, method: 'GET' | 'PUT', payload?: object) =>
  app.inject({ method, url, headers: { authorization: `Bearer ${tokens.get(role)}` }, ...(payload && { payload }) })

test('nobody sells until the identity is filled in', async () => {
  assert.equal(await companyOf(platform.reading), undefined)
  const answer = await call('bookkeeper', 'GET')
  assert.deepEqual([answer.statusCode, answer.json().code], [404, 'accounting/company-missing'])
})

test('numbers are kept without their punctuation, and the second time the identity is changed, not doubled', async () => {
  const typed = { ...seller, enterprise_number: '0123.456.749', vat_number: 'BE 0123.456.749', iban: 'BE83 3630 1234 5615' }
  assert.deepEqual(await work((work) => saveCompany(work, typed)), seller)
  await work((work) => saveCompany(work, { ...seller, city: 'Liège' }))
  assert.deepEqual(await companyOf(platform.reading), { ...seller, city: 'Liège' })
  await assert.rejects(pool.query('update accounting.company set singleton = false'), (error: { constraint?: string }) => error.constraint === 'company_is_one')
})

test('check digits, the VAT number of another and a seat abroad are refused, each at its field', async () => {
  const refused = async (change: Partial<Company>, code: string, pointer: string) => {
    const answer = await call('administrator', 'PUT', { ...seller, ...change })
    assert.deepEqual([answer.statusCode, answer.json().code, answer.json().errors[0].pointer], [422, code, pointer])
    await assert.rejects(work((work) => saveCompany(work, { ...seller, ...change })), isRefusal(code))
  }
  await refused({ enterprise_number: '0123456748' }, 'accounting/enterprise-number-invalid', '/enterprise_number')
  await refused({ vat_number: 'BE0403019261' }, 'accounting/vat-number-of-another', '/vat_number')
  await refused({ iban: 'BE83363012345616' }, 'accounting/iban-invalid', '/iban')
  await refused({ country_code: 'FR' }, 'accounting/company-not-belgian', '/country_code')
})

test('the bookkeeper reads it, only the administrator changes it', async () => {
  assert.equal((await call('bookkeeper', 'PUT', seller)).statusCode, 403)
  const changed = await call('administrator', 'PUT', { ...seller, legal_language: 'nl' })
  assert.deepEqual([changed.statusCode, changed.json()], [200, { ...seller, legal_language: 'nl' }])
  assert.deepEqual((await call('bookkeeper', 'GET')).json(), { ...seller, legal_language: 'nl' })
  assert.equal((await call('administrator', 'PUT', { ...seller, name: '' })).statusCode, 400)
})
