import { dayOf } from '#kernel/day.ts'
import { sendMail } from '#platform/mail/send-mail.ts'
import type { Listener } from '#platform/module.ts'
import { companyOf } from '../company/company.ts'
import { findDocument } from '../invoices/document/find-document.ts'
import { isCompany, nameOf } from '../invoices/document/sales-document.ts'
import { invoiceResidual } from '../payments/open-items.ts'
import { nextReminder } from './next-reminder.ts'
import { reminderMail } from './reminder-mail.ts'
import { reminderSettings } from './settings.ts'

/** Writes the reminder with the invoice attached; not if the money has come since. */
export const tellReminded: Listener<'accounting.invoice-reminded'> = {
  hears: 'accounting.invoice-reminded', name: 'accounting.tell-reminded',
  async act(work, { reminder_id }) {
    const { tx, now } = work
    const reminder = await tx.selectFrom('accounting.reminders').selectAll().where('id', '=', reminder_id).executeTakeFirstOrThrow()
    if (await invoiceResidual(tx, reminder.invoice_id) <= 0n) return
    const document = (await findDocument(tx, reminder.invoice_id))!
    const before = await tx.selectFrom('accounting.reminders').select('day').where('invoice_id', '=', reminder.invoice_id).where('level', '<', reminder.level).orderBy('level', 'desc').executeTakeFirst()
    const { pdf_key } = await tx.selectFrom('accounting.invoices').select('pdf_key').where('id', '=', reminder.invoice_id).executeTakeFirstOrThrow()
    const { consumer_clause } = await reminderSettings(tx)
    const { announced_cents } = nextReminder({ business: isCompany(document.buyer), due_day: document.due_day, sent: true, open_cents: reminder.open_cents, reminders: [], consumer_clause }, dayOf(now))
    const { level, open_cents, interest_cents, lump_sum_cents, pay_by } = reminder
    await sendMail(work, {
      to: reminder.to_address, to_name: nameOf(document.buyer), language: document.language, kind: 'accounting/reminder', about: { kind: 'invoice', id: reminder.invoice_id },
      content: reminderMail({
        document, seller: await companyOf(tx) ?? document.seller, level: level as 1 | 2 | 3, last_day: before?.day ?? null, open_cents, interest_cents, lump_sum_cents, announced_cents, pay_by,
      }),
      ...(pdf_key && { attachments: [{ name: `${document.number}.pdf`, type: 'application/pdf', file: pdf_key }] }),
    })
  },
}
