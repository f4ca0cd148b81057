import { issueInvoice, type NewInvoice, type NewInvoiceLine } from '#modules/accounting'
import { dayOf } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'
import type { Address } from '../../customers/save-customer.ts'
import type { LockedOrder } from '../lock-order.ts'
import type { PaymentMethod } from '../order.ts'
import { note } from '../order-events.ts'

/** Within how many days an invoice is paid that comes before its money. */
const TERMS_DAYS: Readonly<Record<PaymentMethod, number>> = { on_account: 30, bank_transfer: 14, stripe: 0, demo: 0 }

/** Issues the invoice of an order whose money is still to come, and ties both together. */
export async function invoiceUnpaid(work: Work, order: LockedOrder): Promise<void> {
  const { id, number, structured_communication } = await issueInvoice(work, await invoiceOf(work, order, { paid: false }))
  await work.tx.updateTable('shop.orders').set({ invoice_id: id, structured_communication }).where('id', '=', order.id).execute()
  await note(work, order.id, 'invoiced', { number })
}

/** The invoice of an order, from the order's own integers. Whoever issues it ties both together. */
export async function invoiceOf(work: Work, order: LockedOrder, { paid }: { paid: boolean }): Promise<NewInvoice> {
  const { tx } = work
  const [lines, vat] = await Promise.all([
    tx.selectFrom('shop.order_lines as line').innerJoin('shop.customers as customer', (join) => join.on('customer.id', '=', order.customer_id))
      .selectAll('line').select('customer.partner_id').where('line.order_id', '=', order.id).orderBy('line.position').execute(),
    tx.selectFrom('shop.order_vat').select(['category', 'rate_bp', 'base_cents', 'vat_cents']).where('order_id', '=', order.id).execute(),
  ])
  const today = dayOf(work.now)
  return {
    partner_id: lines[0]!.partner_id,
    buyer: { ...(order.billing_address as Address), vat_number: order.vat_number, email: order.email },
    delivery: { ...((order.delivery_address ?? order.billing_address) as Address), day: today },
    language: order.language as NewInvoice['language'],
    due_day: paid ? today : today.add({ days: TERMS_DAYS[order.payment_method as PaymentMethod] }),
    prepaid_cents: paid ? order.total_incl_vat_cents : 0n,
    treatment: order.vat_treatment as NewInvoice['treatment'],
    payment_means: paid && order.payment_method !== 'bank_transfer' ? 'online' : 'transfer',
    structured_communication: order.structured_communication,
    lines: lines.map((line) => ({
      text: line.name, item_code: line.sku, quantity: line.quantity,
      net_cents: line.net_cents, vat_cents: line.vat_cents, gross_cents: line.gross_cents,
      category: line.category as NewInvoiceLine['category'], rate_bp: line.rate_bp, tax_code: line.tax_code,
      revenue: line.kind === 'delivery' ? 'shipping_income' : line.supply === 'goods' ? 'sales_goods' : 'sales_services',
    })),
    vat: vat as NewInvoice['vat'],
    reference: order.number,
  }
}

/** The buyer as the books know them. */
export async function partnerOf({ tx }: Work, { customer_id }: Pick<LockedOrder, 'customer_id'>): Promise<string> {
  const { partner_id } = await tx.selectFrom('shop.customers').select('partner_id').where('id', '=', customer_id).executeTakeFirstOrThrow()
  return partner_id
}
