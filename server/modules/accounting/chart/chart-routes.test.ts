import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBooks } from '../testing/books.ts'

const { signIn, app } = await openBooks()
const names = { fr: 'Clients douteux B', nl: 'Dubieuze B', de: 'Zweifelhafte B', en: 'Doubtful B' }

test('the chart is read page by page, by the beginning of a code and by words of a name', async () => {
  const bookkeeper = await signIn('bookkeeper')
  const { body } = await bookkeeper.get('accounts/?search=4000&page_size=5')
  assert.deepEqual(
    body.results.map(({ code, name, role }: Record<string, string>) => [code, name, role]),
    [['400000', 'Clients', 'customers']],
  )
  assert.equal((await bookkeeper.get('accounts/?search=fournisseurs&postable=true')).body.results[0].code, '406000')
})

test('an account is added under the heading that begins its code, and renamed', async () => {
  const bookkeeper = await signIn('bookkeeper')
  const added = await bookkeeper.post('accounts/', { code: '407100', names, reconcilable: true })
  assert.deepEqual([added.status, added.body.kind, added.body.parent_code, added.body.postable], [201, 'asset', '407', true])
  assert.equal((await bookkeeper.post('accounts/', { code: '407100', names })).body.code, 'accounting/account-exists')
  const renamed = await bookkeeper.patch('accounts/407100/', { active: false, names: { ...names, fr: 'Litiges' } })
  assert.deepEqual([renamed.body.name, renamed.body.active], ['Litiges', false])
})

test('an account that no heading announces is refused, one that is not there not found', async () => {
  const bookkeeper = await signIn('bookkeeper')
  assert.equal((await bookkeeper.post('accounts/', { code: '8888', names })).body.code, 'accounting/no-heading')
  assert.equal((await bookkeeper.get('accounts/999999/')).status, 404)
})

test('an accountant reads and does not write; a visitor is asked to sign in', async () => {
  const accountant = await signIn('accountant_readonly')
  assert.equal((await accountant.get('journals/')).body.results.length, 10)
  assert.equal((await accountant.post('accounts/', { code: '407200', names })).status, 403)
  assert.equal((await app.inject({ url: '/api/admin-dashboard/accounts/' })).statusCode, 401)
})
