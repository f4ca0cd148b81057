import type { PurchaseInvoice, Supplier } from './types'
import { today } from './today'

export type PurchaseDraftLine = { key: number, account?: string | undefined, account_name?: string, text: string, tax_code?: string | undefined, net?: number | undefined }

/** A purchase that is being typed: what the supplier's paper says, line by line. */
export function usePurchaseDraft(from: PurchaseInvoice | undefined) {
  let made = 0
  const kind = ref<'invoice' | 'credit_note'>(from?.kind ?? 'invoice')
  const partner_id = ref<string | undefined>(from?.partner_id)
  const supplier_number = ref(from?.supplier_number ?? '')
  const issue_day = ref(from?.issue_day ?? today())
  const due_day = ref(from?.due_day ?? '')
  const booking_day = ref(from && from.booking_day !== from.issue_day ? from.booking_day : '')
  const payment_reference = ref(from?.payment_reference ?? '')
  const lines = ref<PurchaseDraftLine[]>(from?.lines.map((line) => ({ key: ++made, account: line.account, account_name: `${line.account} ${line.account_name}`, text: line.text ?? '', tax_code: line.tax_code, net: line.net_cents })) ?? [{ key: ++made, text: '' }])
  /** VAT as the paper shows it, by code, where it differs from what is computed. */
  const stated = ref<Record<string, number | undefined>>({})
  const codes = computed(() => [...new Set(lines.value.flatMap(({ tax_code }) => (tax_code ? [tax_code] : [])))])
  const net = computed(() => lines.value.reduce((total, line) => total + (line.net ?? 0), 0))
  const ready = computed(() => partner_id.value && supplier_number.value.trim() && issue_day.value && lines.value.every(({ account, tax_code, net }) => account && tax_code && net))

  const add = () => {
    const last = lines.value.at(-1)
    lines.value.push({ key: ++made, text: '', account: last?.account, tax_code: last?.tax_code, ...(last?.account_name && { account_name: last.account_name }) })
  }
  const remove = (key: number) => { if (lines.value.length > 1) lines.value = lines.value.filter((line) => line.key !== key) }
  /** Lines that say nothing yet take what the supplier usually sends. */
  function propose({ cost_account, tax_code }: Supplier) {
    for (const line of lines.value) {
      line.account ??= cost_account ?? undefined
      line.tax_code ??= tax_code ?? undefined
    }
  }
  const body = () => ({
    kind: kind.value, partner_id: partner_id.value!, supplier_number: supplier_number.value.trim(), issue_day: issue_day.value,
    ...(due_day.value && { due_day: due_day.value }), ...(booking_day.value && { booking_day: booking_day.value }), ...(payment_reference.value.trim() && { payment_reference: payment_reference.value.trim() }),
    ...(from?.credited_id && { credited_id: from.credited_id }), ...(from?.note && { note: from.note }),
    lines: lines.value.map(({ account, text, tax_code, net }) => ({ account: account!, tax_code: tax_code!, net_cents: net!, ...(text.trim() && { text: text.trim() }) })),
    vat: codes.value.flatMap((tax_code) => (stated.value[tax_code] === undefined ? [] : [{ tax_code, vat_cents: stated.value[tax_code] }])),
  })
  return { kind, partner_id, supplier_number, issue_day, due_day, booking_day, payment_reference, lines, stated, codes, net, ready, add, remove, propose, body }
}
