import { MailParams, MailQuery, MailRead, MailSummary, SentAgain } from '@comptoir/contract/administration-mails'
import { pageOf, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { listMails } from '#platform/mail/log/list-mails.ts'
import { readMail } from '#platform/mail/log/read-mail.ts'
import { sendAgain, unknownMail } from '#platform/mail/log/send-again.ts'

const tags = ['Mails']
const config = { permission: 'administration.mails' }

/** Every mail Comptoir wrote, what became of it, and what it said. */
export function mailRoutes(app: App): void {
  const { platform } = app

  app.get('/api/admin-dashboard/mails/', { config, schema: { tags, summary: 'Mails, the newest first', querystring: MailQuery, response: { 200: pageOf(MailSummary) } } }, async (request) => {
    const { count, results } = await listMails(platform.reading, request.query)
    return pageAnswer(request, request.query, count, results)
  })

  app.get('/api/admin-dashboard/mails/:id/', { config, schema: { tags, summary: 'A mail, as its reader sees it', params: MailParams, response: { 200: MailRead, 404: problem } } }, async (request, reply) => {
    const { id } = request.params
    const mail = isId(id) ? await readMail(platform, id) : undefined
    if (!mail) throw unknownMail
    reply.header('cache-control', 'private, no-store')
    return mail
  })

  app.post('/api/admin-dashboard/mails/:id/again/', {
    config, schema: { tags, summary: 'Send the same words to the same address once more', params: MailParams, response: { 201: SentAgain, 404: problem, 409: problem } },
  }, async (request, reply) => {
    const { id } = request.params
    if (!isId(id)) throw unknownMail
    const { mail_id } = await platform.inTransaction(request.actor, (work) => sendAgain(work, { mail_id: id }))
    return reply.code(201).send({ id: mail_id })
  })
}
