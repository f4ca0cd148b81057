import { companyOf } from '#modules/accounting'
import { sendMail } from '#platform/mail/send-mail.ts'
import type { AnyListener, Listener } from '#platform/module.ts'
import { deliveredMail } from './delivered-mail.ts'
import { tell } from '../../mails/order-emails.ts'
import { orderFacts } from '../../mails/order-facts.ts'
import { returnFacts } from './return-facts.ts'
import { returnMail, returnReceivedMail } from './return-mail.ts'
import { withdrawalMail, withdrawalToShop } from './withdrawal-mail.ts'

const tellDelivered: Listener<'shop.order-delivered'> = {
  hears: 'shop.order-delivered', name: 'shop.tell-order-delivered',
  async act(work, { order_id }, configuration) {
    const facts = await orderFacts(work.tx, configuration, order_id)
    await tell(work, facts, 'delivered', deliveredMail(facts))
  },
}

const tellReturn: Listener<'shop.return-requested'> = {
  hears: 'shop.return-requested', name: 'shop.tell-return',
  async act(work, { return_id }, configuration) {
    const held = await returnFacts(work, return_id)
    const facts = await orderFacts(work.tx, configuration, held.order_id)
    await tell(work, facts, 'return', returnMail(facts, held))
  },
}

const tellReturnReceived: Listener<'shop.return-received'> = {
  hears: 'shop.return-received', name: 'shop.tell-return-received',
  async act(work, { return_id }, configuration) {
    const held = await returnFacts(work, return_id)
    const facts = await orderFacts(work.tx, configuration, held.order_id)
    if (held.lines.some(({ sent_quantity }) => sent_quantity > 0)) await tell(work, facts, 'return-received', returnReceivedMail(facts))
  },
}

/** The receipt goes to the address that was declared, and the shop learns that a clock is running. */
const tellWithdrawal: Listener<'shop.withdrawal-declared'> = {
  hears: 'shop.withdrawal-declared', name: 'shop.tell-withdrawal',
  async act(work, { return_id }, configuration) {
    const held = await returnFacts(work, return_id)
    const facts = await orderFacts(work.tx, configuration, held.order_id)
    const about = { kind: 'order', id: held.order_id }
    await sendMail(work, { to: held.email, to_name: held.name, language: facts.order.language, kind: 'shop/withdrawal', content: withdrawalMail(facts, held), about })
    const seller = await companyOf(work.tx)
    if (seller?.email) await sendMail(work, { to: seller.email, to_name: seller.name, language: seller.legal_language, kind: 'shop/withdrawal-to-shop', content: withdrawalToShop(facts, held, seller.legal_language), about })
  },
}

/** What is written after the sale. */
export const afterSaleEmails: readonly AnyListener[] = [tellDelivered, tellReturn, tellReturnReceived, tellWithdrawal]
