import { answerOf } from '~/api/problem'
import { wordsFor } from './doing'
import type { NewSalesInvoice, SalesDocument, SalesInvoicePreview } from './types'

export type InvoiceDraftLine = { key: number, text: string, supply: 'goods' | 'services', quantity: number, price?: number | undefined, vat_rate: number, tax_code?: string | undefined }

const PAUSE_MS = 250

/** An invoice that is being typed. What it amounts to is asked of the server at every pause: it is computed in one place only. */
export function useInvoiceDraft(from: SalesDocument | undefined) {
  let made = 0
  const { t } = useI18n()
  const api = useApi()
  const partner_id = ref<string | undefined>(from?.partner_id)
  const due_date = ref(from?.draft?.due_date ?? '')
  const delivery_date = ref(from?.draft?.delivery_date ?? '')
  const language = ref<SalesDocument['language'] | undefined>(from?.language)
  const empty = (): InvoiceDraftLine => ({ key: ++made, text: '', supply: 'goods', quantity: 1, vat_rate: 21 })
  const lines = ref<InvoiceDraftLine[]>(from?.draft?.lines.map(({ unit_price_excl_vat_cents, tax_code, ...line }) => ({ ...line, key: ++made, price: unit_price_excl_vat_cents, tax_code: tax_code ?? undefined })) ?? [empty()])
  const written = computed(() => lines.value.filter(({ text, price }) => text.trim() || price !== undefined))
  /** What has a price counts in the total already, while the next line is being typed. */
  const counted = computed(() => lines.value.filter(({ price, quantity }) => price !== undefined && quantity >= 1))
  const ready = computed(() => Boolean(partner_id.value) && written.value.length > 0 && written.value.every(({ text, price, quantity }) => text.trim() && price !== undefined && quantity >= 1))

  /** A new line is like the one before it. */
  function add() {
    const last = lines.value.at(-1)
    lines.value.push({ ...empty(), ...(last && { supply: last.supply, vat_rate: last.vat_rate, tax_code: last.tax_code }) })
  }
  const remove = (key: number) => { if (lines.value.length > 1) lines.value = lines.value.filter((line) => line.key !== key) }
  const body = (of = written.value): NewSalesInvoice => ({
    customer_id: partner_id.value!, due_date: due_date.value || null, delivery_date: delivery_date.value || null, ...(language.value && { language: language.value }),
    lines: of.map(({ text, supply, quantity, price, vat_rate, tax_code }) => ({ text: text.trim() || '–', supply, quantity, unit_price_excl_vat_cents: price ?? 0, vat_rate, tax_code: tax_code ?? null })),
  })

  const preview = shallowRef<SalesInvoicePreview>()
  const obstacle = ref('')
  const busy = ref(false)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let question = 0
  async function ask(): Promise<void> {
    const mine = ++question
    const answer = await answerOf(api.POST('/api/admin-dashboard/invoices/preview/', { body: body(counted.value) })).then((shown) => ({ shown, refusal: '' }), (caught: unknown) => ({ shown: undefined, refusal: wordsFor(caught, t('admin.unreachable')) }))
    if (mine !== question) return
    preview.value = answer.shown
    obstacle.value = answer.refusal
    busy.value = false
  }
  watch(() => JSON.stringify(partner_id.value && counted.value.some(({ price }) => price) ? body(counted.value) : ''), (asked) => {
    clearTimeout(waiting)
    question += 1
    if (asked === '""') { preview.value = undefined; obstacle.value = ''; busy.value = false; return }
    busy.value = true
    waiting = setTimeout(() => { void ask() }, PAUSE_MS)
  }, { immediate: true })
  onScopeDispose(() => clearTimeout(waiting))
  /** What the preview says of a line; one without a price has no place in it. */
  const shownOf = (line: InvoiceDraftLine) => preview.value?.lines[counted.value.indexOf(line)]
  return { partner_id, due_date, delivery_date, language, lines, ready, add, remove, body, preview, obstacle, busy, shownOf }
}
