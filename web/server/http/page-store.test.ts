import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageStore } from './page-store.ts'

const opened = (seconds: number) => {
  const clock = { now: 1_000_000 }
  return { clock, store: pageStore(seconds, () => clock.now) }
}

test('a page is answered again until it grows old', () => {
  const { clock, store } = opened(30)
  assert.equal(store.find('/fr'), undefined)
  store.keep('/fr', 'accueil')
  clock.now += 29_999
  assert.equal(store.find('/fr'), 'accueil')
})

test('one visitor renders an old page again while the others get the old one', () => {
  const { clock, store } = opened(30)
  store.keep('/fr', 'avant')
  clock.now += 30_000
  assert.equal(store.find('/fr'), undefined)
  assert.equal(store.find('/fr'), 'avant')
  store.keep('/fr', 'après')
  assert.equal(store.find('/fr'), 'après')
})

test('a rendering that never ends does not keep the old page for ever', () => {
  const { clock, store } = opened(30)
  store.keep('/fr', 'avant')
  clock.now += 30_000
  assert.equal(store.find('/fr'), undefined)
  clock.now += 5_000
  assert.equal(store.find('/fr'), undefined)
})

test('five hundred pages are kept, the one stored longest ago leaves first', () => {
  const { store } = opened(30)
  for (let page = 0; page <= 500; page += 1) store.keep(`/${page}`, String(page))
  assert.equal(store.find('/0'), undefined)
  assert.equal(store.find('/1'), '1')
  assert.equal(store.find('/500'), '500')
})
