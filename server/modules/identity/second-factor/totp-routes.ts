import { OneTimeCode, PasswordAgain, RecoveryCodes, TotpEnrolment, TotpOff, TotpState } from '@comptoir/contract/identity'
import { noContent, problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { personOf } from '../people/person-queries.ts'
import { verifyPasswordOf } from '../people/verify-credentials.ts'
import { SIGN_INS_PER_MINUTE } from '../tokens/token-routes.ts'
import { confirmTotp, enrolTotp, removeTotp } from './enrol.ts'
import { demandCode } from './pass-second-factor.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { otpNotOn } from './refusals.ts'

const tags = ['Authentication']
const config = { permission: 'signed-in', requests_per_minute: SIGN_INS_PER_MINUTE }

/** Two-step sign-in of one's own account: turn it on, off, and get new paper codes. */
export function totpRoutes(app: App): void {
  const { platform } = app
  const { configuration, reading } = platform
  const isOn = async (person_id: string) => (await reading.selectFrom('identity.totp_secrets').select('confirmed_at').where('person_id', '=', person_id).executeTakeFirst())?.confirmed_at ?? null

  app.get('/api/auth/totp/', { config: { permission: 'signed-in' }, schema: { tags, summary: 'Whether sign-in asks me for a code', response: { 200: TotpState } } }, async ({ actor }) => {
    const person_id = actor.user_id!
    const { left } = await reading.selectFrom('identity.recovery_codes').select((is) => is.fn.countAll<bigint>().as('left')).where('person_id', '=', person_id).where('used_at', 'is', null).executeTakeFirstOrThrow()
    return { confirmed_at: await isOn(person_id), recovery_codes_left: Number(left) }
  })

  app.post('/api/auth/totp/enrol/', {
    config, schema: { tags, summary: 'A secret for my authenticator app, told once', body: PasswordAgain, response: { 200: TotpEnrolment, 401: problem, 409: problem } },
  }, async ({ actor, body }) => {
    const person_id = actor.user_id!
    await verifyPasswordOf(reading, person_id, body.password)
    const { email } = (await personOf(reading, person_id))!
    return platform.inTransaction(actor, (work) => enrolTotp(work, configuration, { person_id, email }))
  })

  app.post('/api/auth/totp/confirm/', {
    config, schema: { tags, summary: 'Show a first code: from now on sign-in asks for one', body: OneTimeCode, response: { 200: RecoveryCodes, 401: problem, 409: problem } },
  }, async ({ actor, body }) => {
    const person_id = actor.user_id!
    await demandCode(platform, actor, { person_id, otp: body.otp })
    return { recovery_codes: await platform.inTransaction(actor, (work) => confirmTotp(work, configuration, person_id)) }
  })

  app.post('/api/auth/totp/recovery-codes/', {
    config, schema: { tags, summary: 'New paper codes; the ones before no longer open', body: OneTimeCode, response: { 200: RecoveryCodes, 401: problem, 409: problem } },
  }, async ({ actor, body }) => {
    const person_id = actor.user_id!
    if (!await isOn(person_id)) throw otpNotOn
    await demandCode(platform, actor, { person_id, otp: body.otp })
    return { recovery_codes: await platform.inTransaction(actor, (work) => newRecoveryCodes(work, configuration, person_id)) }
  })

  app.post('/api/auth/totp/disable/', {
    config, schema: { tags, summary: 'Sign in with the password alone again', body: TotpOff, response: { 204: noContent, 401: problem, 409: problem } },
  }, async ({ actor, body }, reply) => {
    const person_id = actor.user_id!
    await verifyPasswordOf(reading, person_id, body.password)
    if (await isOn(person_id)) await demandCode(platform, actor, { person_id, otp: body.otp })
    await platform.inTransaction(actor, (work) => removeTotp(work, person_id))
    return reply.code(204).send(null)
  })
}
