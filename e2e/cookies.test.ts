import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContext } from 'playwright-core'
import { openStage } from './stage.ts'

const stage = await openStage()
const lifetimes = async (context: BrowserContext) => Object.fromEntries((await context.cookies()).map(({ name, value, expires }) => [name, { value, days: expires === -1 ? 0 : Math.round((expires - Date.now() / 1000) / 86_400) }]))

test('preferences end with the visit until somebody wants them kept, and nobody is asked twice', async () => {
  const { context, page } = await stage.visitor({ asked: false, language: 'nl-BE', width: 390 })
  await page.goto('/')
  assert.match(page.url(), /\/nl$/)
  const question = page.getByRole('region', { name: 'Cookies' })
  await question.waitFor()
  await page.getByRole('link', { name: 'Deutsch' }).first().click()
  await page.waitForURL(/\/de$/)
  assert.deepEqual(await lifetimes(context), { comptoir_language: { value: 'de', days: 0 } })
  await question.getByRole('button', { name: 'Einstellungen behalten' }).click()
  await question.waitFor({ state: 'hidden' })
  assert.deepEqual(await lifetimes(context), { comptoir_consent: { value: 'preferences', days: 180 }, comptoir_language: { value: 'de', days: 365 } })
  await page.goto('/')
  assert.match(page.url(), /\/de$/)
  await page.waitForLoadState('networkidle')
  assert.equal(await question.count(), 0)
  await context.close()
})

test('the answer is changed on the page that tells of every cookie', async () => {
  const { context, page } = await stage.visitor({ asked: false })
  await page.goto('/fr/cookies')
  for (const name of ['comptoir_session', 'comptoir_cart', 'comptoir_theme']) await page.getByRole('rowheader', { name }).waitFor()
  const answers = page.getByRole('main')
  await answers.getByRole('button', { name: 'Retenir mes préférences' }).click()
  await page.getByText('Vos préférences sont retenues.').waitFor()
  await answers.getByRole('button', { name: 'Seulement le nécessaire' }).click()
  await page.getByText('Seul le nécessaire est retenu.').waitFor()
  assert.equal((await lifetimes(context))['comptoir_consent']?.value, 'necessary')
  await context.close()
})
