import type { FastifyRequest } from 'fastify'
import { passSecondFactor } from '../second-factor/pass-second-factor.ts'
import { otpWrong } from '../second-factor/refusals.ts'
import { personOf } from './person-queries.ts'
import { invalidCredentials, verifyCredentials } from './verify-credentials.ts'

/** Who signs in: by address and password, and a code where the person's account asks for one. Of staff the audit log hears it. */
export async function signIn(request: FastifyRequest, { otp, ...credentials }: { email: string, password: string, otp?: string | undefined }): Promise<{ id: string }> {
  const { platform, guardAccount } = request.server
  return guardAccount(request, credentials.email, [invalidCredentials, otpWrong], async () => {
    const { id } = await verifyCredentials(platform.reading, credentials)
    const person = await personOf(platform.reading, id)
    request.audited.person_id = person?.permissions.length ? id : undefined
    await passSecondFactor(platform, request.actor, { person_id: id, otp })
    return { id }
  })
}
