import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { openDesk, plain } from './acts.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const desk = await openDesk(stage)
const dialog = desk.getByRole('dialog')
const pictures = desk.locator('.picture-item')
let product = ''

/** Lets go of pictures over a place, as a file manager does. */
async function dropPictures(page: Page, place: Locator, colours: Record<string, string>): Promise<void> {
  const files = await Promise.all(Object.entries(colours).map(async ([name, background]) =>
    ({ name, data: (await sharp({ create: { width: 400, height: 300, channels: 3, background } }).png().toBuffer()).toString('base64') })))
  const dataTransfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer()
    for (const { name, data } of ${JSON.stringify(files)}) transfer.items.add(new File([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], name, { type: 'image/png' }))
    return transfer
  })()`)
  for (const event of ['dragover', 'drop']) await place.dispatchEvent(event, { dataTransfer })
}

/** Chooses in one of the administration's own select fields. */
async function choose(label: string, option: string | RegExp): Promise<void> {
  await desk.getByLabel(label, { exact: true }).click()
  await desk.getByRole('option', { name: option }).click()
}

async function save(): Promise<void> {
  await desk.getByRole('button', { name: 'Enregistrer' }).first().click()
  await desk.getByText('Enregistré', { exact: true }).first().waitFor()
}

/** Books the first pieces of a new article. */
async function receive(sku: string, quantity: number): Promise<void> {
  await desk.goto(`/admin/stock?search=${sku}`, { waitUntil: 'networkidle' })
  await desk.getByRole('row', { name: new RegExp(sku) }).getByRole('button', { name: /Mouvement/ }).click()
  await dialog.getByRole('spinbutton').fill(String(quantity))
  await dialog.getByRole('spinbutton').press('Tab')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.waitFor({ state: 'detached' })
}

const order = async () => (await stage.pool.query<{ key: string }>(`select key from shop.product_images where product_id = $1 order by position`, [product])).rows.map(({ key }) => key)

test('staff make a department and write its name in four languages', async () => {
  await desk.goto('/admin/categories', { waitUntil: 'networkidle' })
  await desk.getByRole('button', { name: 'Nouvelle catégorie' }).click()
  for (const [language, name] of Object.entries({ Français: 'Vaisselle', Néerlandais: 'Serviesgoed', Allemand: 'Geschirr', Anglais: 'Tableware' })) {
    await desk.getByRole('group', { name: language }).getByLabel('Nom').fill(name)
  }
  await desk.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await desk.getByRole('button', { name: 'Vaisselle' }).waitFor()
})

test('a product with two variants, in French and Dutch', async () => {
  await desk.goto('/admin/products/new', { waitUntil: 'networkidle' })
  await desk.getByLabel('Nom', { exact: true }).fill('Théière en grès')
  await desk.getByRole('tab', { name: /Néerlandais/ }).click()
  await desk.getByRole('tabpanel', { name: /Néerlandais/ }).getByLabel('Nom', { exact: true }).fill('Stenen theepot')
  await desk.getByRole('tabpanel', { name: /Néerlandais/ }).getByLabel('En une phrase').fill('Met de hand gedraaid.')
  await choose('Catégorie', 'Vaisselle')
  await desk.getByLabel('Marque').fill('Atelier Exemple')
  await desk.getByRole('button', { name: 'Ajouter une variante' }).click()
  for (const [index, [sku, price, size]] of [['THE-05', '39,90', '0,5 l'], ['THE-10', '49,90', '1 l']].entries()) {
    await desk.getByLabel('Référence').nth(index).fill(sku!)
    await desk.getByLabel('Prix TVAC').nth(index).fill(price!)
    await desk.getByRole('button', { name: `Options de ${sku!}` }).click()
    await dialog.getByRole('button', { name: 'Ajouter une option' }).click()
    for (const [language, option] of [['Français', 'Contenance'], ['Néerlandais', 'Inhoud']] as const) {
      await dialog.getByLabel(`Option (Contenance) (${language})`).fill(option)
      await dialog.getByLabel(`Valeur (250 g) (${language})`).fill(size!)
    }
    await dialog.getByRole('button', { name: 'Fermer' }).last().click()
    await dialog.waitFor({ state: 'detached' })
  }
  await save()
  await desk.waitForURL(/products\/(?!new)/)
  product = desk.url().split('/').at(-1)!
})

test('two pictures are dropped, put in order by keyboard and by hand, and described', async () => {
  await dropPictures(desk, desk.locator('.picture-drop'), { 'devant.png': '#1f4d3f', 'dessus.png': '#b8862d' })
  await pictures.nth(1).waitFor()
  const [front, above] = await order()
  await desk.getByRole('button', { name: 'Avancer la photo 2' }).press('Enter')
  await pictures.first().locator(`img[src*="${above!}"]`).waitFor()
  assert.deepEqual(await order(), [above, front])
  await pictures.nth(1).dragTo(pictures.nth(0))
  await pictures.first().locator(`img[src*="${front!}"]`).waitFor()
  assert.deepEqual(await order(), [front, above])
  await desk.getByRole('button', { name: 'Texte alternatif de la photo 1' }).click()
  assert.equal(await dialog.getByLabel('Français').inputValue(), 'Théière en grès')
  await dialog.getByLabel('Français').fill('Une théière verte, vue de face')
  await dialog.getByLabel('Néerlandais').fill('Een groene theepot, van voren')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.waitFor({ state: 'detached' })
})

test('a draft is for staff only; once on sale it is suggested while typing, and opens in Dutch', async () => {
  const { page } = await stage.visitor({ language: 'nl-BE' })
  const answer = await page.goto('/nl/products/stenen-theepot')
  assert.equal(answer?.status(), 404)
  await choose('État', 'En vente')
  await save()
  await receive('THE-05', 3)
  await receive('THE-10', 5)
  await page.goto('/nl', { waitUntil: 'networkidle' })
  const search = page.getByRole('combobox', { name: 'Zoek een artikel' })
  await search.pressSequentially('theep')
  await page.getByRole('option', { name: 'Stenen theepot' }).waitFor()
  await search.press('ArrowDown')
  await search.press('Enter')
  await page.waitForURL(/\/nl\/products\/stenen-theepot$/)
  await page.getByRole('heading', { level: 1, name: 'Stenen theepot' }).waitFor()
  await page.getByRole('img', { name: 'Een groene theepot, van voren' }).waitFor()
  await page.getByText('Met de hand gedraaid.').waitFor()
  assert.match(plain(await page.locator('main').textContent()), /€ 39,90/)
  await page.getByText('1 l', { exact: true }).click()
  await page.locator('.price-large .price-first', { hasText: /49,90/ }).waitFor()
  await page.getByText('THE-10').waitFor()
})

test('brand and price narrow a department to it', async () => {
  const { category_id } = (await stage.pool.query<{ category_id: string }>('select category_id from shop.products where id = $1', [product])).rows[0]!
  const texts = { fr: { name: 'Bol à café' }, nl: { name: 'Koffiekom' } }
  const bowl = { texts, category_id, state: 'published', vat_class: 'standard', supply: 'goods', price_includes_vat: true, brand: 'Maison Modèle', variants: [{ sku: 'BOL', price_cents: 1210, options: [] }] }
  assert.equal((await stage.app.inject({ method: 'POST', url: '/api/shop/products/', payload: bowl, headers: await stage.signIn('shop_manager') })).statusCode, 201)
  const { page } = await stage.visitor({ language: 'nl-BE' })
  await page.goto('/nl', { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Serviesgoed' }).first().click()
  await page.waitForURL(/\/nl\/categories\/serviesgoed/)
  await page.getByText('2 artikelen').first().waitFor()
  const shown = page.locator('.grid .tile-name')
  const facets = page.getByRole('complementary')
  await facets.getByLabel('Tot').fill('20')
  await facets.getByRole('button', { name: 'Toepassen' }).click()
  await page.getByText('één artikel').first().waitFor()
  assert.deepEqual(await shown.allTextContents(), ['Koffiekom'])
  await facets.getByRole('button', { name: 'Filters wissen' }).click()
  await page.getByText('2 artikelen').first().waitFor()
  await facets.getByLabel(/Atelier Exemple \(1\)/).check()
  await page.getByText('één artikel').first().waitFor()
  assert.deepEqual(await shown.allTextContents(), ['Stenen theepot'])
  // an address that can be sent to somebody
  assert.match(page.url(), /brand=/)
})

test('what is archived is gone from the shop and kept for staff', async () => {
  await desk.goto(`/admin/products/${product}`, { waitUntil: 'networkidle' })
  await choose('État', 'Archivé')
  await save()
  const { page } = await stage.visitor({ language: 'nl-BE' })
  const answer = await page.goto('/nl/products/stenen-theepot', { waitUntil: 'networkidle' })
  assert.equal(answer?.status(), 404)
  await page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor()
  await page.goto('/nl/categories/serviesgoed', { waitUntil: 'networkidle' })
  assert.deepEqual(await page.locator('.grid .tile-name').allTextContents(), ['Koffiekom'])
  await page.getByRole('combobox', { name: 'Zoek een artikel' }).pressSequentially('theep')
  await page.waitForResponse(/suggest/)
  assert.equal(await page.getByRole('option', { name: 'Stenen theepot' }).count(), 0)
  await desk.goto('/admin/products?state=archived', { waitUntil: 'networkidle' })
  await desk.getByRole('link', { name: /Théière en grès/ }).waitFor()
})
