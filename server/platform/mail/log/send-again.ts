import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '../../work.ts'
import type { MailBlock, MailState } from '../mail.ts'

export const unknownMail = new Refusal('platform/unknown-mail', 404, {
  fr: 'Ce message n’existe pas.', nl: 'Dit bericht bestaat niet.', de: 'Diese Nachricht gibt es nicht.', en: 'There is no such mail.',
})
export const notRepeatable = new Refusal('platform/mail-not-repeatable', 409, {
  fr: 'Ce message ne peut pas être envoyé une nouvelle fois : il attend encore, son contenu est effacé, ou son lien personnel a déjà servi.', nl: 'Dit bericht kan niet opnieuw worden verstuurd: het wacht nog, de inhoud is gewist, of de persoonlijke link werd al verstuurd.',
  de: 'Diese Nachricht kann nicht noch einmal gesendet werden: sie wartet noch, ihr Inhalt ist gelöscht, oder ihr persönlicher Link wurde schon verschickt.', en: 'This mail cannot be sent again: it still waits, its content is gone, or its personal link was sent already.',
})

/** What was said once can be said again while it is known. A personal link is never known afterwards: a new one must be asked for. */
export const repeatable = (state: MailState, blocks: readonly MailBlock[] | undefined): boolean =>
  state !== 'queued' && blocks !== undefined && !blocks.some((block) => block.kind === 'button' && block.secret)

/** Sends the same words to the same address as a new mail, with a Message-ID of its own: the first one may have arrived. */
export async function sendAgain({ tx, now, say }: Work, { mail_id }: { mail_id: string }): Promise<{ mail_id: string }> {
  const row = await tx.selectFrom('platform.mails').select(['state', 'content']).where('id', '=', mail_id).executeTakeFirst()
  if (!row) throw unknownMail
  if (!repeatable(row.state as MailState, (row.content as { blocks: MailBlock[] } | null)?.blocks)) throw notRepeatable
  const again = newId()
  await sql`
    insert into platform.mails (id, kind, language, to_address, to_name, subject, content, attachments, message_id, in_reply_to, reference_ids, reply_to, unsubscribe_url, automatic, about_kind, about_id, again_of, made_at)
    select ${again}, kind, language, to_address, to_name, subject, content, attachments, ${again}, in_reply_to, reference_ids, reply_to, unsubscribe_url, automatic, about_kind, about_id, id, ${now}
    from platform.mails where id = ${mail_id}`.execute(tx)
  await say('platform.mail-queued', { mail_id: again })
  return { mail_id: again }
}
