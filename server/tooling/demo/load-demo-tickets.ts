import { companyOf } from '#modules/accounting'
import { addCannedReply, changeTicket, closeTicket, openTicket, writeMessage } from '#modules/services'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { demoCompany } from './company.ts'
import { demoCustomers } from './customers.ts'
import { openDemoAccount } from './demo-account.ts'

const agent = { by_staff: true, author_name: 'Au Comptoir de la Senne' }

/** Four conversations, one in each state, the first by the customer who can sign in, and the answers that are written often; in the demo shop that nobody asked anything yet. */
export async function loadDemoTickets(platform: Platform): Promise<boolean> {
  const { inTransaction, actor, reading } = platform
  const [company, there] = await Promise.all([companyOf(reading), reading.selectFrom('services.tickets').select('id').limit(1).executeTakeFirst()])
  if (company?.name !== demoCompany.name || there) return false
  const shopper = await openDemoAccount(platform)
  await inTransaction(actor, async (work) => {
    await ask(work, 0, 'Un paquet manque', 'Bonjour, le colis est arrivé, mais il manque un paquet de café.', 'delivery', shopper.id)
    const asked = await ask(work, 1, 'Welke maling voor een percolator?', 'Dag, welke maling raadt u aan voor mijn percolator?', 'question')
    await writeMessage(work, { ...agent, ticket_id: asked.id, body: 'Dag, een middelgrove maling. Welk model hebt u precies?', awaits_customer: true })
    const answered = await ask(work, 2, 'Rechnung mit USt-Nummer', 'Guten Tag, können Sie unsere USt-Nummer auf die Rechnung setzen?', 'invoice')
    await writeMessage(work, { ...agent, ticket_id: answered.id, body: 'Numéro vérifié auprès de VIES.', internal: true })
    await writeMessage(work, { ...agent, ticket_id: answered.id, body: 'Guten Tag, geben Sie sie bei der nächsten Bestellung an der Kasse ein: sie steht dann auf der Rechnung.' })
    const closed = await ask(work, 3, 'Opening hours at Christmas', 'Hello, are you open on 26 December?', 'other')
    await writeMessage(work, { ...agent, ticket_id: closed.id, body: 'Hello, yes: from ten to six.' })
    await closeTicket(work, { id: closed.id, by_staff: false })
    await changeTicket(work, { id: asked.id, priority: 'low' })
    await addCannedReply(work, { language: 'fr', title: 'Colis incomplet', body: 'Nous sommes désolés : ce qui manque part aujourd’hui, sans frais.' })
    await addCannedReply(work, { language: 'nl', title: 'Onvolledig pakket', body: 'Het spijt ons: wat ontbreekt vertrekt vandaag, zonder kosten.' })
    await addCannedReply(work, { language: 'de', title: 'Unvollständiges Paket', body: 'Es tut uns leid: was fehlt, geht heute kostenlos auf den Weg.' })
    await addCannedReply(work, { language: 'en', title: 'Incomplete parcel', body: 'We are sorry: what is missing leaves today, free of charge.' })
  })
  return true
}

function ask(work: Work, customer: number, subject: string, message: string, category: 'delivery' | 'question' | 'invoice' | 'other', user_id: string | null = null) {
  const { email, language, address } = demoCustomers[customer]!
  return openTicket(work, { requester: { user_id, name: address.name, email, language }, subject, message, category })
}
