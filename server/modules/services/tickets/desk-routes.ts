import type { App } from '#platform/http/app.ts'
import { attachmentRoutes } from './attachments/attachment-routes.ts'
import { cannedReplyRoutes } from './canned/canned-reply-routes.ts'
import { handlingRoutes } from './handling-routes.ts'
import { inboundRoutes } from './inbound/inbound-routes.ts'
import { ticketRoutes } from './ticket-routes.ts'

/** Everything about tickets that is called over HTTP. */
export function ticketDeskRoutes(app: App): void {
  ticketRoutes(app)
  handlingRoutes(app)
  attachmentRoutes(app)
  cannedReplyRoutes(app)
  inboundRoutes(app)
}
