import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { cookies } from '#platform/http/cookies.ts'
import { CONSENT, cookieText, cookieValue, PREFERENCE_SECONDS, PREFERENCES } from '../../web/app/cookies.ts'
import { root } from './commands/command.ts'

const DAY = 86_400

test('the table of cookies tells all that are set, and how long they are kept', () => {
  const rows = readFileSync(join(root, 'docs/cookies.md'), 'utf8').matchAll(/^\| `(\w+)`[^|]*\|(?:[^|]*?)(\d+) days[^|]*\| (\w+) \|/gm)
  const told = [...rows].map(([, name, days, kind]) => [name, Number(days) * DAY, kind])
  assert.deepEqual(told, [
    ...Object.values(cookies).map(({ name, seconds }) => [name, seconds, 'necessary']),
    [CONSENT.name, CONSENT.seconds, 'necessary'],
    ...PREFERENCES.map((name) => [name, PREFERENCE_SECONDS, 'preference']),
  ])
})

test('nothing else sets a cookie', () => {
  const setters = globSync(['server/**/*.ts', 'web/app/**/*.{ts,vue}', 'web/server/**/*.ts'], { cwd: root, exclude: (path) => /node_modules|generated|\.test\./.test(path) })
    .filter((path) => /\.setCookie\(|document\.cookie =|useCookie\((?!.*readonly)/.test(readFileSync(join(root, path), 'utf8')))
  assert.deepEqual(setters.toSorted(), ['server/platform/http/cookies.ts', 'web/app/composables/consent.ts'])
})

test('a preference is written for this visit, or for as long as is said', () => {
  assert.equal(cookieText('comptoir_theme', 'dark', { secure: false }), 'comptoir_theme=dark; Path=/; SameSite=Lax')
  assert.equal(cookieText('comptoir_theme', 'a b', { seconds: 60, secure: true }), 'comptoir_theme=a%20b; Path=/; SameSite=Lax; Max-Age=60; Secure')
  assert.equal(cookieValue('a=1; comptoir_theme=a%20b', 'comptoir_theme'), 'a b')
})
