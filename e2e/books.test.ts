import assert from 'node:assert/strict'
import { test } from 'node:test'
import { postEntry } from '../server/modules/accounting/index.ts'
import { openDesk, plain } from './acts.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const day = (text: string) => Temporal.PlainDate.from(text)

test('the administrator undoes a posted entry on its screen: a mirror, and both stay', async () => {
  const entry = await stage.work((work) => postEntry(work, {
    journal: 'OD', day: day('2026-11-02'), text: 'Loyer de novembre',
    lines: [{ account: 'rent', debit_cents: 85000n }, { account: 'bank', credit_cents: 85000n }],
  }))
  const page = await openDesk(stage)
  await page.goto('/admin/entries?journal=OD')
  await page.getByRole('link', { name: entry.number }).click()
  await page.getByRole('button', { name: 'Contrepasser' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Contrepasser' }).click()
  await page.getByRole('heading', { name: /OD-2026-000002/ }).waitFor()
  await page.getByText(`Extourne de ${entry.number}`).first().waitFor()
  const lines = await page.locator('tbody tr').allInnerTexts()
  // debit and credit have changed sides
  assert.match(plain(lines[0]!), /^610000 .*850,00$/)
  assert.match(plain(lines[1]!), /^550000 .*850,00$/)
  assert.equal(await page.getByRole('button', { name: 'Contrepasser' }).count(), 0, 'a mirror is not undone again')
  await page.goto(`/admin/entries/${entry.id}`)
  await page.getByText('Contrepassée par').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Contrepasser' }).count(), 0)
})

test('the administrator files a VAT return on its screen: it is frozen, and what comes late goes to the next one', async () => {
  const sale = (on: string) => stage.work((work) => postEntry(work, {
    journal: 'OD', day: day(on), text: 'Recette du marché',
    lines: [
      { account: 'cash', debit_cents: 12100n },
      { account: '700000', credit_cents: 10000n, tax_code: 'S21G', vat: [{ box: '03', amount_cents: 10000n }] },
      { account: 'vat_grid_54', credit_cents: 2100n, tax_code: 'S21G', vat: [{ box: '54', amount_cents: 2100n }] },
    ],
  }))
  await sale('2026-09-12')
  const page = await openDesk(stage)
  const make = async (period: string) => {
    await page.goto('/admin/vat')
    await page.getByLabel('Période').click()
    await page.getByRole('option', { name: period }).click()
    await page.getByRole('button', { name: 'Établir la déclaration' }).click()
    await page.waitForURL(/\/admin\/vat\/.+/)
    await page.locator('.box-row').first().waitFor()
  }
  const amountOf = async (box: string) => plain(await page.locator('.box-row').filter({ has: page.locator('.box-code', { hasText: box }) }).locator('.box-amount').first().textContent())
  await make('3e trimestre 2026')
  assert.deepEqual([await amountOf('03'), await amountOf('54'), await amountOf('71')], ['100,00', '21,00', '21,00'])
  await page.getByRole('button', { name: 'Déposer' }).click()
  const dialog = page.getByRole('dialog')
  const file = dialog.getByRole('button', { name: 'Déposer' })
  assert.equal(await file.isDisabled(), true, 'one says first that one has read it')
  await dialog.getByRole('checkbox').check()
  await file.click()
  await page.getByText(/Déposée le .* les montants ne changent plus/).waitFor()
  await dialog.waitFor({ state: 'hidden' })
  for (const name of ['Déposer', 'Recalculer']) assert.equal(await page.getByRole('button', { name }).count(), 0, name)
  await page.getByRole('link', { name: 'Écriture de clôture des comptes TVA' }).click()
  await page.getByText(/Déclaration TVA 2026-Q3/).first().waitFor()

  await sale('2026-09-30')
  await page.goto('/admin/vat')
  await page.getByRole('link', { name: '3e trimestre 2026' }).click()
  await page.locator('.box-row').first().waitFor()
  assert.equal(await amountOf('54'), '21,00', 'the filed return is as it was')
  await make('4e trimestre 2026')
  assert.equal(await amountOf('54'), '21,00', 'the late sale stands in the next one')
})
