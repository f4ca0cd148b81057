import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentSecurityPolicy } from './content-security-policy.ts'

const scripts = (path: string) => contentSecurityPolicy(path, 'abc').split('; ').find((rule) => rule.startsWith('script-src'))

test('a page runs its own scripts and those that carry its nonce', () => {
  assert.equal(scripts('/fr/products/cafe'), "script-src 'self' 'nonce-abc'")
})

test("the payment provider's script may run where one pays, and nowhere else", () => {
  for (const path of ['/fr/checkout', '/nl/orders/019aa3f2?access_token=x']) assert.match(scripts(path)!, /https:\/\/js\.stripe\.com/)
  for (const path of ['/fr', '/fr/cart', '/fr/checkout-tips', '/admin/orders/1', '/orders/1']) assert.doesNotMatch(scripts(path)!, /stripe/)
})

test('no page can be framed, nor change where its addresses begin', () => {
  const policy = contentSecurityPolicy('/fr', 'abc')
  assert.match(policy, /frame-ancestors 'none'/)
  assert.match(policy, /base-uri 'none'/)
})
