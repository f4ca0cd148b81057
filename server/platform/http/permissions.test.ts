import assert from 'node:assert/strict'
import { test } from 'node:test'
import fastify from 'fastify'
import { openHarness } from '#tooling/testing/harness.ts'
import type { App } from './app.ts'
import { demandPermissions } from './permissions.ts'

const { app } = await openHarness()
type Route = { method: string, path: string, permission: string | undefined }

test('a route that does not say who may call it stops the start', () => {
  const bare = fastify() as unknown as App
  demandPermissions(bare, () => Promise.reject(new Error('never asked')))
  assert.throws(() => { bare.get('/forgotten/', () => 'secret') }, /\/forgotten\/ does not say who may call it/)
})

test('every route of the administration refuses visitors', async () => {
  const routes = describedRoutes()
  const closed = routes.filter(({ permission }) => permission !== 'public')
  assert.ok(closed.length > 20)
  for (const { method, path } of closed) {
    const answer = await app.inject({ method: method as 'GET', url: path.replace(/\{\w+\}/g, '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f') })
    assert.equal(answer.statusCode, 401, `${method} ${path}`)
    assert.equal(answer.json<{ code: string }>().code, 'auth/sign-in-first')
  }
})

test('what everybody may call is a list that somebody has read', () => {
  const open = describedRoutes().filter(({ permission }) => permission === 'public').map(({ method, path }) => `${method} ${path}`).toSorted()
  assert.deepEqual(open, [
    'DELETE /api/shop/cart/lines/{id}/', 'GET /api/auth/session/', 'GET /api/shop/cart/', 'GET /api/shop/categories/', 'GET /api/shop/orders/{id}/',
    'GET /api/shop/orders/{id}/documents/{invoice_id}/pdf/', 'GET /api/shop/products/', 'GET /api/shop/products/suggest/', 'GET /api/shop/products/{id}/', 'GET /api/shop/storefront/',
    'GET /api/shop/variants/{id}/stock/', 'GET /health/live', 'GET /health/ready', 'PATCH /api/shop/cart/lines/{id}/', 'POST /api/auth/register/', 'POST /api/auth/session/',
    'POST /api/auth/token/', 'POST /api/auth/token/refresh/', 'POST /api/shop/cart/lines/', 'POST /api/shop/customers/validate_vat/', 'POST /api/shop/orders/', 'POST /api/shop/orders/lookup/',
    'POST /api/shop/orders/{id}/cancel/', 'POST /api/shop/orders/{id}/pay/', 'POST /api/shop/payments/stripe/webhook/',
  ])
})

/** The routes as the OpenAPI document tells them: no security means everybody. */
function describedRoutes(): Route[] {
  const { paths } = app.swagger() as unknown as { paths: Record<string, Record<string, { security?: unknown[] }>> }
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, { security }]) =>
    ({ method: method.toUpperCase(), path, permission: security?.length === 0 ? 'public' : undefined })))
}
