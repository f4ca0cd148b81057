import { z } from 'zod'
import { email, id, instantOut, language, line } from './wire.ts'

const password = z.string().min(10).max(200).meta({ example: 'un bon mot de passe' })

const otp = z.string().min(1).max(20).meta({ description: 'Six digits of an authenticator app, or a recovery code.', example: '287082' })

export const Credentials = z.object({ email, password: z.string().min(1).max(200).meta({ example: 'un bon mot de passe' }), otp: otp.optional() }).meta({ id: 'Credentials' })
export const TokenPair = z.object({ access: z.string().meta({ example: 'eyJhbGciOi…' }), refresh: z.string().meta({ example: 'eyJhbGciOi…' }) }).meta({ id: 'TokenPair' })
export const RefreshToken = z.object({ refresh: z.string().min(10).max(2_000).meta({ example: 'eyJhbGciOi…' }) }).meta({ id: 'RefreshToken' })
export const Registration = z.object({ email, password, name: line(120).meta({ example: 'Personne Exemple' }), language: language.optional() }).meta({ id: 'Registration' })

export const Person = z.object({
  id,
  email: z.string().meta({ example: 'personne@exemple.test' }),
  name: z.string().meta({ example: 'Personne Exemple' }),
  language,
  roles: z.array(z.string()).meta({ example: ['customer'] }),
  permissions: z.array(z.string()).meta({ example: [] }),
  must_change_password: z.boolean().meta({ description: 'Until then nothing of staff’s can be done.', example: false }),
}).meta({ id: 'Person' })
export const PersonChange = z.object({ name: line(120).optional(), language: language.optional() }).meta({ id: 'PersonChange' })

/** What a browser gets when it signs in: the person, and the value for the `x-csrf-token` header of unsafe calls. */
export const BrowserSession = z.object({ person: Person.nullable(), csrf_token: z.string().nullable().meta({ example: 'k3J…' }) }).meta({ id: 'BrowserSession' })
export const SessionRow = z.object({
  id, created_at: instantOut, last_seen_at: instantOut, user_agent: z.string().nullable().meta({ example: 'Firefox' }), current: z.boolean(),
}).meta({ id: 'SessionRow' })
export const SessionParams = z.object({ id })

export const PasswordChange = z.object({ password: Credentials.shape.password, new_password: password }).meta({ id: 'PasswordChange' })
export const PasswordAgain = z.object({ password: Credentials.shape.password }).meta({ id: 'PasswordAgain' })
export const OneTimeCode = z.object({ otp }).meta({ id: 'OneTimeCode' })
export const TotpOff = z.object({ password: Credentials.shape.password, otp }).meta({ id: 'TotpOff' })
export const TotpState = z.object({ confirmed_at: instantOut.nullable().meta({ description: 'Null when sign-in asks for no code.' }), recovery_codes_left: z.int().meta({ example: 10 }) }).meta({ id: 'TotpState' })
export const TotpEnrolment = z.object({
  secret: z.string().meta({ description: 'Base32, for typing.', example: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' }),
  uri: z.string().meta({ description: 'For a QR code.', example: 'otpauth://totp/Comptoir:personne%40exemple.test?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Comptoir' }),
}).meta({ id: 'TotpEnrolment' })
export const RecoveryCodes = z.object({ recovery_codes: z.array(z.string()).meta({ description: 'Told this once; each opens once.', example: ['ABCDE-FGH23'] }) }).meta({ id: 'RecoveryCodes' })

const mailedToken = z.string().min(20).max(100).regex(/^[\w-]+$/).meta({ description: 'From the link that was mailed; works once.', example: 'q3J8v0y2Lk5nT7bX1cZ9wR4sE6uP0aD2fG5hJ8kM1oQ' })
export const ForgottenPassword = z.object({ email }).meta({ id: 'ForgottenPassword' })
export const NewPassword = z.object({ token: mailedToken, password }).meta({ id: 'NewPassword' })
export const MailedToken = z.object({ token: mailedToken }).meta({ id: 'MailedToken' })
