import { saveCompany, setupBelgianAccounting } from '#modules/accounting'
import { hashPassword, registerPerson, syncPermissions } from '#modules/identity'
import { newId } from '#kernel/identifier.ts'
import type { VatClass } from '#kernel/vat.ts'
import type { Role } from '#platform/module.ts'
import { openHarness, type Harness } from '#tooling/testing/harness.ts'
import { modules } from '../../../app.ts'
import { refreshCards } from '../catalogue/refresh-cards.ts'
import { recordMovement } from '../stock/record-movement.ts'

export type NewTestProduct = {
  price_cents: number
  vat_class?: VatClass
  supply?: 'goods' | 'services'
  price_includes_vat?: boolean
  stock?: number
}

export type Shop = Harness & {
  /** Adds a published product with one variant and stock; returns the variant's id. */
  sell: (product: NewTestProduct) => Promise<string>
  /** Signs a person in with a role; returns the headers of their calls. */
  signIn: (role: Role) => Promise<Record<string, string>>
}

export const seller = {
  name: 'Au Comptoir de la Senne', legal_form: 'SRL', enterprise_number: '0123.456.749', vat_number: 'BE0123456749', street: 'Place de la Bourse 1', postal_code: '1000', city: 'Bruxelles',
  country_code: 'BE', email: 'bonjour@comptoir.test', phone: null, website: null, iban: 'BE68 5390 0754 7034', bic: null, court: 'RPM Bruxelles', legal_language: 'fr' as const,
  vat_regime: 'normal_quarterly' as const, oss_registered: false,
}

/** A shop with books, a seller and one shelf. */
export async function openShop(environment: Record<string, string> = {}): Promise<Shop> {
  const harness = await openHarness(environment)
  const { work, app } = harness
  await work(async (now) => {
    await syncPermissions(now, modules)
    await setupBelgianAccounting(now)
    await saveCompany(now, seller)
  })
  return { ...harness, sell: (product) => sell(harness, product), signIn: (role) => signIn(harness, app, role) }
}

async function sell({ work }: Harness, { price_cents, vat_class = 'standard', supply = 'goods', price_includes_vat = true, stock = 100 }: NewTestProduct): Promise<string> {
  return work(async (now) => {
    const product_id = newId()
    const variant_id = newId()
    const sku = variant_id.slice(-12)
    await now.tx.insertInto('shop.products').values({ id: product_id, state: 'published', vat_class, supply, price_includes_vat, created_at: now.now, updated_at: now.now }).execute()
    await now.tx.insertInto('shop.product_texts').values((['fr', 'nl', 'de', 'en'] as const).map((language) => ({ product_id, language, slug: `produit-${sku}`, name: `Produit ${sku}` }))).execute()
    await now.tx.insertInto('shop.variants').values({ id: variant_id, product_id, sku, price_cents: BigInt(price_cents), stock_counted: supply === 'goods' }).execute()
    await refreshCards(now, [product_id])
    if (supply === 'goods' && stock > 0) await recordMovement(now, { variant_id, quantity: stock, kind: 'receipt' })
    return variant_id
  })
}

async function signIn({ work }: Harness, app: Harness['app'], role: Role): Promise<Record<string, string>> {
  const email = `${role}-${newId().slice(-8)}@comptoir.test`
  const password = 'un bon mot de passe'
  const password_hash = await hashPassword(password)
  await work((now) => registerPerson(now, { email, name: `Personne ${role}`, language: 'fr', password_hash, role }))
  const { access } = (await app.inject({ method: 'POST', url: '/api/auth/token/', payload: { email, password } })).json<{ access: string }>()
  return { authorization: `Bearer ${access}` }
}
