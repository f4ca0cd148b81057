import { z } from 'zod'
import { TicketAccess, TicketAttachment, TicketAttachmentParams, TicketParams } from '@comptoir/contract/services-tickets'
import { problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { openTicketFor, READ, WRITE, type TicketVisitor } from '../ticket-access.ts'
import { notAnAttachment, unknownAttachment } from './attachment.ts'
import { keepFile, noteUpload } from './keep-attachment.ts'

const tags = ['Tickets']
const UPLOADS_PER_MINUTE = 30

/** Files of a conversation: uploaded for the next message, read by whoever may see that message. */
export function attachmentRoutes(app: App): void {
  const { platform } = app

  app.post('/api/service/tickets/:id/attachments/', {
    config: { permission: 'public', requests_per_minute: UPLOADS_PER_MINUTE },
    schema: { tags, summary: 'Upload a file for the next message', description: 'multipart/form-data: `file`. Pictures, PDF and plain text up to 10 MB; what it is is read from the bytes.', consumes: ['multipart/form-data'], params: TicketParams, querystring: TicketAccess, response: { 201: TicketAttachment, 404: problem, 422: problem } },
  }, async (request, reply) => {
    const { id, by_staff } = await openTicketFor(request, request.params.id, WRITE, request.query.access_token)
    if (!request.isMultipart()) throw notAnAttachment
    const upload = await request.file()
    if (!upload) throw notAnAttachment
    const file = await keepFile(platform, await upload.toBuffer(), upload.filename)
    const noted = await platform.inTransaction(request.actor, (work) => noteUpload(work, { ticket_id: id, by_staff, file }))
    return reply.code(201).send({ ...noted, name: file.name, type: file.type, size_bytes: file.size_bytes })
  })

  app.get('/api/service/tickets/:id/attachments/:attachment_id/', {
    config: { permission: 'public' },
    schema: { tags, summary: 'Download a file', params: TicketAttachmentParams, querystring: TicketAccess, response: { 200: { content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary', example: 'the bytes' }) } } }, 404: problem } },
  }, async (request, reply) => {
    const visitor = await openTicketFor(request, request.params.id, READ, request.query.access_token)
    const attachment = await visible(visitor, request.params.attachment_id)
    const file = attachment && await platform.files.open(attachment.file_key)
    if (!attachment || !file) throw unknownAttachment
    reply.type(attachment.type).header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`)
    return reply.send(await file.bytes() as never)
  })

  /** Its customer sees what went with a public message and their own uploads; staff see everything that was sent, and their own uploads. */
  async function visible({ id, by_staff }: TicketVisitor, attachment_id: string) {
    if (!isId(attachment_id)) return undefined
    const found = await platform.reading.selectFrom('services.ticket_attachments as file').leftJoin('services.ticket_messages as message', 'message.id', 'file.message_id')
      .select(['file.file_key', 'file.name', 'file.type', 'file.by_staff', 'file.message_id', 'message.internal']).where('file.id', '=', attachment_id).where('file.ticket_id', '=', id).executeTakeFirst()
    if (!found) return undefined
    if (found.message_id === null) return found.by_staff === by_staff ? found : undefined
    return by_staff || !found.internal ? found : undefined
  }
}
