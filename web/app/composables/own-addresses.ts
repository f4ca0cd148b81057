import { answerOf } from '~/api/problem'
import type { CheckoutForm } from './checkout-form'

/** What a signed-in person keeps in their account, for the fields of the checkout that are still empty. */
export async function useOwnAddresses() {
  const api = useApi()
  const profile = await answerOf(api.GET('/api/shop/customers/me/')).catch(() => undefined)
  return (form: Ref<CheckoutForm>) => {
    if (!profile || form.value.billing.line1) return
    const billing = profile.addresses.find(({ default_billing }) => default_billing) ?? profile.addresses[0]
    const delivery = profile.addresses.find(({ default_delivery }) => default_delivery)
    if (billing) form.value.billing = { ...form.value.billing, ...billing.address }
    if (delivery && delivery.id !== billing?.id) {
      form.value.deliver_elsewhere = true
      form.value.delivery = { ...form.value.delivery, ...delivery.address }
    }
    if (profile.kind === 'company' && profile.company) {
      form.value.for_company = true
      form.value.company = profile.company
      form.value.vat_number = profile.vat_number ?? ''
    }
  }
}
