import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { screens } from './pages.ts'

test('every page has its screen, and every screen its page', () => {
  const files = globSync('**/*.vue', { cwd: join(import.meta.dirname, '../../web/app/pages') }).map((file) => file.replace(/\.vue$/, ''))
  assert.deepEqual(screens.map(({ page }) => page).toSorted(), files.toSorted())
})
