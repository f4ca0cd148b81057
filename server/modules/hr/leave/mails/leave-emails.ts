import { peopleWhoMay } from '#modules/identity'
import type { MailContent } from '#platform/mail/mail.ts'
import { sendMail } from '#platform/mail/send-mail.ts'
import type { AnyListener, Listener } from '#platform/module.ts'
import type { Work } from '#platform/work.ts'
import { leaveMailFacts, type LeaveMailFacts, type Reader } from './leave-facts.ts'
import { askedMail, outcomeMail, withdrawnMail } from './leave-mails.ts'

const write = (work: Work, { email, name, language }: Reader, { id }: LeaveMailFacts, occasion: string, content: MailContent) =>
  sendMail(work, { to: email, to_name: name, language, kind: `hr/leave-${occasion}`, content, about: { kind: 'leave-request', id } })

/** The manager decides; without one, whoever looks after the staff — but never who asks. */
async function deciders({ tx }: Work, { manager, user_id }: LeaveMailFacts): Promise<Reader[]> {
  if (manager) return [manager]
  return (await peopleWhoMay(tx, 'hr.write')).filter(({ id }) => id !== user_id)
}

const askDecider: Listener<'hr.leave-requested'> = {
  hears: 'hr.leave-requested', name: 'hr.ask-decider',
  async act(work, { request_id }) {
    const facts = await leaveMailFacts(work.tx, request_id)
    if (facts.status !== 'requested') return
    for (const reader of await deciders(work, facts)) await write(work, reader, facts, 'requested', askedMail(reader, facts))
  },
}

async function tellEmployee(work: Work, facts: LeaveMailFacts, outcome: 'approved' | 'refused' | 'cancelled'): Promise<void> {
  if (facts.employee_email === null) return
  const reader = { email: facts.employee_email, name: facts.employee, language: facts.employee_language }
  await write(work, reader, facts, outcome, outcomeMail(reader, facts, outcome))
}

const tellApproved: Listener<'hr.leave-approved'> = {
  hears: 'hr.leave-approved', name: 'hr.tell-leave-approved',
  act: async (work, { request_id }) => tellEmployee(work, await leaveMailFacts(work.tx, request_id), 'approved'),
}
const tellRefused: Listener<'hr.leave-refused'> = {
  hears: 'hr.leave-refused', name: 'hr.tell-leave-refused',
  act: async (work, { request_id }) => tellEmployee(work, await leaveMailFacts(work.tx, request_id), 'refused'),
}

/** Whoever did not cancel it learns of it: the manager when the employee did, the employee otherwise. */
const tellCancelled: Listener<'hr.leave-cancelled'> = {
  hears: 'hr.leave-cancelled', name: 'hr.tell-leave-cancelled',
  async act(work, { request_id }) {
    const facts = await leaveMailFacts(work.tx, request_id)
    const byEmployee = facts.user_id !== null && facts.decided_by === facts.user_id
    if (!byEmployee) await tellEmployee(work, facts, 'cancelled')
    else if (facts.manager) await write(work, facts.manager, facts, 'withdrawn', withdrawnMail(facts.manager, facts))
  },
}

/** What people are written about leave. */
export const leaveEmails: readonly AnyListener[] = [askDecider, tellApproved, tellRefused, tellCancelled]
