import { forgetDone } from '../housekeeping/forget-done.ts'
import type { Module } from '../module.ts'
import { deliverMail } from './deliver-mail.ts'
import { forgetMails } from './log/forget-mails.ts'

/** What the composition root joins like a module: the post, and what sweeps up at night; neither has routes of its own. */
export const post: Module = {
  name: 'platform',
  listeners: [deliverMail],
  schedules: [
    { name: 'platform.forget-mails', cron: '17 * * * *', run: forgetMails },
    { name: 'platform.forget-done', cron: '5 3 * * *', run: forgetDone },
  ],
}
