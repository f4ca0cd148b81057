import type { ShallowRef } from 'vue'
import type { Order } from '~/api/types'

type PaymentElement = { mount: (place: HTMLElement) => void, on: (event: 'ready' | 'loaderror', act: () => void) => void }
type Elements = { create: (kind: 'payment') => PaymentElement }
type Stripe = {
  elements: (options: { clientSecret: string, locale: string, appearance: object }) => Elements
  confirmPayment: (options: { elements: Elements, confirmParams: { return_url: string } }) => Promise<{ error?: { message?: string } }>
}
declare global {
  interface Window { Stripe?: (key: string, options?: { locale: string }) => Stripe }
}
const SCRIPT = 'https://js.stripe.com/v3/'

/** Stripe's Payment Element: its script comes from Stripe itself, here and nowhere else. */
export function useStripePayment(payment: Order['payment'], place: Readonly<ShallowRef<HTMLElement | null>>) {
  const { t, locale } = useI18n()
  const ready = ref(false)
  const busy = ref(false)
  const refusal = ref('')
  let stripe: Stripe | undefined
  let elements: Elements | undefined

  onMounted(async () => {
    try {
      await loadScript()
      stripe = window.Stripe!(payment.publishable_key!, { locale: locale.value })
      elements = stripe.elements({ clientSecret: payment.client_secret!, locale: locale.value, appearance: appearanceFromTokens() })
      const element = elements.create('payment')
      element.on('ready', () => { ready.value = true })
      element.on('loaderror', () => { refusal.value = t('orders.stripe_unreachable') })
      element.mount(place.value!)
    } catch {
      refusal.value = t('orders.stripe_unreachable')
    }
  })
  async function confirm() {
    if (!stripe || !elements || !ready.value || busy.value) return
    busy.value = true
    // only comes back here when something is to be corrected; otherwise the browser returns to this page
    const { error } = await stripe.confirmPayment({ elements, confirmParams: { return_url: location.href } })
    refusal.value = error?.message ?? ''
    busy.value = false
  }
  return { ready, busy, refusal, confirm }
}

function loadScript(): Promise<void> {
  if (window.Stripe) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: SCRIPT, onload: () => resolve(), onerror: reject })
    document.head.append(script)
  })
}

function appearanceFromTokens() {
  const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
  return {
    variables: { colorPrimary: token('--primary'), colorBackground: token('--surface'), colorText: token('--ink'), colorDanger: token('--danger'), borderRadius: token('--radius'), fontFamily: 'Inter, system-ui, sans-serif' },
  }
}
