import { sendMail } from '#platform/mail/send-mail.ts'
import type { AnyListener, Listener } from '#platform/module.ts'
import type { Work } from '#platform/work.ts'
import type { Language } from '#kernel/language.ts'
import { invitationMail, secondFactorMail } from './access-mails.ts'
import { forgottenMail, passwordChangedMail, welcomeMail } from './account-mails.ts'
import { makeLink } from './mailed-link.ts'

declare module '#platform/work.ts' {
  interface Events { 'identity.account-opened': { person_id: string } }
}

/** Whoever asks for more for one address is filling somebody's letter box. */
const MOST_LINKS_AN_HOUR = 3
const INVITATION_HOURS = 24 * 3

type Person = { id: string, email: string, name: string, language: Language }

const sendWelcome: Listener<'identity.account-opened'> = {
  hears: 'identity.account-opened', name: 'identity.send-welcome',
  async act(work, { person_id }) {
    const person = await find(work, { id: person_id })
    if (!person) return
    const token = await makeLink(work, { person_id, email: person.email, purpose: 'verify_email' })
    await write(work, person, 'welcome', welcomeMail({ ...person, token }))
  },
}

const sendResetLink: Listener<'identity.password-forgotten'> = {
  hears: 'identity.password-forgotten', name: 'identity.send-reset-link',
  async act(work, { email }) {
    const person = await find(work, { email })
    if (!person || await linksOfTheHour(work, person) >= MOST_LINKS_AN_HOUR) return
    const token = await makeLink(work, { person_id: person.id, email: person.email, purpose: 'reset_password' })
    await write(work, person, 'password-forgotten', forgottenMail({ ...person, token }))
  },
}

const tellPasswordChanged: Listener<'identity.password-changed'> = {
  hears: 'identity.password-changed', name: 'identity.tell-password-changed',
  async act(work, { person_id }) {
    const person = await find(work, { id: person_id })
    if (person) await write(work, person, 'password-changed', passwordChangedMail(person))
  },
}

const sendInvitation: Listener<'identity.person-invited'> = {
  hears: 'identity.person-invited', name: 'identity.send-invitation',
  async act(work, { person_id }) {
    const person = await find(work, { id: person_id })
    if (!person) return
    const token = await makeLink(work, { person_id, email: person.email, purpose: 'reset_password', hours: INVITATION_HOURS })
    await write(work, person, 'invitation', invitationMail({ ...person, token }))
  },
}

const tellSecondFactorChanged: Listener<'identity.second-factor-changed'> = {
  hears: 'identity.second-factor-changed', name: 'identity.tell-second-factor-changed',
  async act(work, { person_id, now }) {
    const person = await find(work, { id: person_id })
    if (person) await write(work, person, `second-factor-${now}`, secondFactorMail({ ...person, now }))
  },
}

/** What people are written about their accounts. */
export const accountEmails: readonly AnyListener[] = [sendWelcome, sendResetLink, tellPasswordChanged, sendInvitation, tellSecondFactorChanged]

const write = (work: Work, { id, email, name, language }: Person, occasion: string, content: ReturnType<typeof welcomeMail>) =>
  sendMail(work, { to: email, to_name: name, language, kind: `identity/${occasion}`, content, about: { kind: 'person', id } })

async function find({ tx }: Work, by: { id: string } | { email: string }): Promise<Person | undefined> {
  const row = await tx.selectFrom('identity.people').select(['id', 'email', 'name', 'language']).where('disabled_at', 'is', null)
    .where((is) => 'id' in by ? is('id', '=', by.id) : is(is.fn('lower', ['email']), '=', by.email.toLowerCase())).executeTakeFirst()
  return row as Person | undefined
}

async function linksOfTheHour({ tx, now }: Work, { id }: Person): Promise<number> {
  const rows = await tx.selectFrom('identity.mailed_links').select('made_at').where('person_id', '=', id).where('purpose', '=', 'reset_password')
    .where('made_at', '>', now.subtract({ hours: 1 })).limit(MOST_LINKS_AN_HOUR).execute()
  return rows.length
}
