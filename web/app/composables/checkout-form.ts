import type { Address, Cart, NewOrder, PaymentMethod } from '~/api/types'

export type AddressForm = { name: string, line1: string, line2: string, postal_code: string, city: string, country_code: string }
export type CheckoutForm = {
  email: string
  for_company: boolean
  company: string
  vat_number: string
  /** The number in its usual form once it was checked; the quote follows it. */
  vat_checked: string
  billing: AddressForm
  deliver_elsewhere: boolean
  delivery: AddressForm
  /** Empty: the shop's first. */
  delivery_method_id: string
  payment_method: PaymentMethod | ''
  note: string
  accept_terms: boolean
}
const DRAFT = 'comptoir-checkout'
const emptyAddress = (): AddressForm => ({ name: '', line1: '', line2: '', postal_code: '', city: '', country_code: 'BE' })
const emptyForm = (): CheckoutForm => ({
  email: '', for_company: false, company: '', vat_number: '', vat_checked: '', billing: emptyAddress(), deliver_elsewhere: false, delivery: emptyAddress(), delivery_method_id: '', payment_method: '', note: '', accept_terms: false,
})

/** What the buyer has filled in, one state for all the steps; it outlives a reload of the tab, not the tab. */
export function useCheckoutForm() {
  const form = useState<CheckoutForm>('checkout', emptyForm)
  const errors = useState<Record<string, string>>('checkout-errors', () => ({}))
  const { t } = useI18n()
  const destination = computed(() => (form.value.deliver_elsewhere ? form.value.delivery : form.value.billing))

  function restore(): void {
    try {
      const draft = JSON.parse(sessionStorage.getItem(DRAFT) ?? '{}') as Partial<CheckoutForm>
      form.value = { ...form.value, ...draft, vat_checked: '', accept_terms: false }
    } catch { /* a draft that cannot be read is no draft */ }
  }
  const remember = () => sessionStorage.setItem(DRAFT, JSON.stringify(form.value))
  function forget(): void {
    sessionStorage.removeItem(DRAFT)
    form.value = emptyForm()
  }

  /** What is still missing, by the pointer the API would use; true when nothing is. */
  function check(guest: boolean): boolean {
    const { email, for_company, company, vat_number, billing, deliver_elsewhere, delivery, payment_method, accept_terms } = form.value
    const missing: Record<string, string> = {}
    const demand = (pointer: string, there: unknown, sentence = t('site.required')) => { if (!there) missing[pointer] = sentence }
    if (guest) demand('/email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()), t('checkout.email_wrong'))
    for (const [pointer, address] of [['/billing_address', billing], ...(deliver_elsewhere ? [['/delivery_address', delivery] as const] : [])] as const) {
      for (const key of ['name', 'line1', 'postal_code', 'city'] as const) demand(`${pointer}/${key}`, address[key].trim())
    }
    if (for_company) {
      demand('/billing_address/company', company.trim())
      demand('/vat_number', vat_number.trim())
    }
    demand('/payment_method', payment_method, t('checkout.payment_missing'))
    demand('/accept_terms', accept_terms, t('checkout.terms_missing'))
    errors.value = missing
    return Object.keys(missing).length === 0
  }

  /** The order as the API takes it. */
  function order(guest: boolean, { totals, delivery_method_id }: Pick<Cart, 'totals' | 'delivery_method_id'>, language: NewOrder['language']): NewOrder {
    const { email, for_company, company, vat_number, billing, deliver_elsewhere, delivery, payment_method, note } = form.value
    return {
      ...(guest && { email: email.trim() }),
      billing_address: { ...addressOf(billing), ...(for_company && { company: company.trim() }) },
      ...(deliver_elsewhere && { delivery_address: addressOf(delivery) }),
      ...(for_company && { vat_number: vat_number.trim() }),
      payment_method: payment_method as PaymentMethod,
      ...(delivery_method_id && { delivery_method_id }),
      expected_total_incl_vat_cents: totals.total_incl_vat_cents, language,
      ...(note.trim() && { note: note.trim() }),
      accept_terms: true,
    }
  }
  return { form, errors, destination, restore, remember, forget, check, order }
}

const addressOf = ({ line2, ...rest }: AddressForm): Address => {
  const lines = Object.fromEntries(Object.entries(rest).map(([key, text]) => [key, text.trim()])) as Omit<AddressForm, 'line2'>
  return { ...lines, ...(line2.trim() && { line2: line2.trim() }) }
}
