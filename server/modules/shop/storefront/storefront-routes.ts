import { Storefront } from '@comptoir/contract/shop-storefront'
import { problem } from '@comptoir/contract/wire'
import { companyNotFound, companyOf, tradeName } from '#modules/accounting'
import type { Configuration } from '#platform/configuration.ts'
import type { App } from '#platform/http/app.ts'
import { mayPayOnAccount } from '../customers/on-account.ts'
import type { PaymentMethod } from '../orders/order.ts'
import { stripeIsSetUp } from '../payments/stripe/stripe-client.ts'

/** What every page says about the seller, and how one can pay. */
export function storefrontRoutes(app: App): void {
  const { reading, configuration } = app.platform
  app.get('/api/shop/storefront/', { config: { permission: 'public' }, schema: { tags: ['Catalogue'], summary: 'Who sells here', response: { 200: Storefront, 404: problem } } }, async ({ actor }) => {
    const company = await companyOf(reading)
    if (!company) throw companyNotFound
    const { legal_form, name, ...identity } = company
    const trade_name = tradeName({ name, legal_form })
    const on_account = await mayPayOnAccount(reading, actor.user_id)
    return { ...identity, name: trade_name, legal_name: `${trade_name} ${legal_form}`, payment_methods: [...methodsFor(configuration), ...(on_account ? ['on_account' as const] : [])] }
  })
}

/** What everybody may choose, the usual first. */
function methodsFor(configuration: Configuration): PaymentMethod[] {
  return [...(stripeIsSetUp(configuration) ? ['stripe' as const] : []), ...(configuration.production ? [] : ['demo' as const]), 'bank_transfer']
}
