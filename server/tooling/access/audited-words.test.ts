import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { languages } from '#kernel/language.ts'

type Words = { admin: { audited: { things: Record<string, string>, acts: Record<string, string> } } }
const root = join(import.meta.dirname, '../../..')
const changing = [...readFileSync(join(import.meta.dirname, 'who-may-call.md'), 'utf8').matchAll(/^\| (?:POST|PUT|PATCH|DELETE) \/api\/[^/]+\/(\S+)/gm)].map(([, route]) => route!)
const used = new Set(changing.flatMap((route) => route.split('/').filter((word) => word !== '' && !word.startsWith(':'))))

for (const language of languages) {
  test(`the audit log says what every route changes, in ${language}`, () => {
    const { things, acts } = (JSON.parse(readFileSync(join(root, `web/i18n/locales/${language}/admin-audit.json`), 'utf8')) as Words).admin.audited
    assert.ok(used.size > 50)
    assert.deepEqual([...used].filter((word) => !(word in things) && !(word in acts)), [])
    assert.deepEqual(Object.keys(things).filter((word) => !used.has(word) || word in acts), [], 'words of no route, or with two meanings')
    assert.deepEqual(Object.keys(acts).filter((word) => !used.has(word)), ['POST', 'PUT', 'PATCH', 'DELETE', 'POST_session', 'DELETE_session'])
  })
}
