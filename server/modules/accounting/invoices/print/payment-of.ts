import { epcPayload } from '#kernel/belgium/epc-qr.ts'
import { formatIban } from '#kernel/belgium/iban.ts'
import { formatStructuredCommunication } from '#kernel/belgium/structured-communication.ts'
import { dayIn } from '#kernel/day.ts'
import { formatMoney } from '#kernel/money.ts'
import { amountDue, type SalesDocument } from '../document/sales-document.ts'
import { labels } from './labels.ts'
import type { Payment } from './sheet.ts'
import { fill } from './wording.ts'

/** EPC069-12: 999 999 999.99 EUR. */
const mostByQr = 99_999_999_999n

/** How the rest is paid: account, structured communication and the QR code of a transfer (EPC069-12); or that nothing is due. */
export function paymentOf(document: SalesDocument): Payment {
  const { language, kind, payment_means, seller, due_day, structured_communication } = document
  const said = (label: keyof typeof labels) => labels[label][language]
  const due = amountDue(document)
  if (kind === 'credit_note') return { title: said('in_your_favour'), amount: null, facts: [], qr: null }
  if (due === 0n) return { title: said(`settled_${payment_means}`), amount: null, facts: [], qr: null }
  const transfer = { name: seller.name, iban: seller.iban, ...(seller.bic && { bic: seller.bic }) }
  const communication = structured_communication ? formatStructuredCommunication(structured_communication) : document.number
  return {
    title: due_day ? fill(said('due_by'), { day: dayIn(language, due_day) }) : said('due'),
    amount: formatMoney(due, language),
    facts: [
      { label: said('beneficiary'), value: seller.name },
      { label: 'IBAN', value: formatIban(seller.iban) },
      ...(seller.bic ? [{ label: 'BIC', value: seller.bic }] : []),
      { label: said(structured_communication ? 'structured_communication' : 'communication'), value: communication },
    ],
    qr: due > mostByQr ? null : { text: epcPayload({ ...transfer, amount_cents: due, text: communication }), caption: said('scan') },
  }
}
